import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBrain } from '../../lib/core/coach/brain';
import { portName, type Command, type Nudge } from '../../lib/protocol';
import { openMemory } from '../../lib/store/memory';
import { changeHabits, readHabits, watchHabits } from '../../lib/store/habits';
import type { Habits } from '../../lib/core/coach/habit';
import { changeSettings, readSettings, watchSettings, type Settings } from '../../lib/store/settings';
import { accountOf, isToBrain } from './accept';
import { openDesk, type Desk } from './desk';

const sweepAlarm = 'sweep';
const wakeAlarm = 'quiet-over';

/** Answers the protocol: one brain, one memory, a desk for every tab. All listeners are set before anything is awaited. */
export default defineBackground({
  type: 'module',
  main() {
    const brain = createBrain();
    const memory = openMemory();
    const desks = new Set<Desk>();
    let known: Settings | null = null;
    const settings = async (): Promise<Settings> => {
      const read = known ?? (await readSettings());
      // A change that was heard while storage answered is newer than the answer.
      return (known ??= read);
    };

    let practised: Habits | null = null;
    const habits = async (): Promise<Habits> => {
      const read = practised ?? (await readHabits());
      return (practised ??= read);
    };

    const nudgeAll = async (nudge: Nudge, which: { active?: boolean; currentWindow?: boolean }): Promise<void> => {
      for (const tab of await browser.tabs.query(which)) {
        if (tab.id !== undefined) await browser.tabs.sendMessage(tab.id, nudge).catch(() => undefined);
      }
    };

    browser.runtime.onConnect.addListener((port) => {
      const account = port.name === portName ? accountOf(port.sender, browser.runtime.id) : null;
      if (account === null) return port.disconnect();
      const desk = openDesk({
        account,
        privately: port.sender?.tab?.incognito === true,
        brain,
        memory,
        settings,
        change: changeSettings,
        habits,
        changeHabits,
        now: () => Date.now(),
        uiLanguage: browser.i18n.getUILanguage(),
        say: (message) => {
          if (desks.has(desk)) port.postMessage(message);
        },
      });
      desks.add(desk);
      port.onDisconnect.addListener(() => desks.delete(desk));
      port.onMessage.addListener((message: unknown) => {
        if (isToBrain(message, account)) void desk.hear(message);
      });
    });

    watchSettings((now) => {
      known = now;
      if (now.quietUntil !== null && now.quietUntil > Date.now())
        void browser.alarms.create(wakeAlarm, { when: now.quietUntil });
      for (const desk of desks) void desk.settled();
      void nudgeAll({ kind: 'settings-changed' }, {});
    }, new AbortController().signal);

    watchHabits((now) => {
      practised = now;
    }, new AbortController().signal);

    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === wakeAlarm) void changeSettings({ quietUntil: null });
      if (alarm.name === sweepAlarm)
        void readSettings().then(({ retentionDays }) => memory.sweep(Date.now(), retentionDays));
    });
    // An update deserves a sweep soon, since it may have brought other keys; browsers may lose alarms over a restart.
    browser.runtime.onInstalled.addListener(() => {
      void browser.alarms.create(sweepAlarm, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
    });
    browser.runtime.onStartup.addListener(() => {
      void browser.alarms.get(sweepAlarm).then(async (alarm) => {
        if (!alarm) await browser.alarms.create(sweepAlarm, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
      });
    });
    browser.commands.onCommand.addListener((command) => {
      void nudgeAll({ kind: 'command', command: command as Command }, { active: true, currentWindow: true });
    });
  },
});
