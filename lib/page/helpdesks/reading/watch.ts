/** What a helpdesk tells the watcher about its page. */
export type Watched = {
  /** Has the page come to rest: does it show the ticket of its URL, or does the URL name none? */
  settled(page: Document): boolean;
  /** Elements whose class or style decides what is visible or who wrote: panes, messages, tabs. */
  readonly paintMatters: string;
  /** Attributes that carry meaning on any element. */
  readonly attributes: readonly string[];
  /** Parts that change while the agent types and say nothing of the ticket: editor balloons, toolbars. */
  readonly noise: string;
};

/** Changes are gathered for this long, ms; the first of a burst starts the clock, so the wait is never longer. */
const restMs = 50;
/** After a navigation the panes swap late and may do so by style sheet alone: look again then, ms. */
const retriesMs: readonly number[] = [150, 250, 400, 700, 1500];

const paint = new Set(['class', 'style', 'hidden']);
const editable = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';

/** Sapa's own shadow host. */
const isOurs = (node: Node): boolean => node.nodeName.toLowerCase().startsWith('sapa-');

const onlyOurs = (record: MutationRecord): boolean => {
  if (record.type !== 'childList') return isOurs(record.target);
  for (const node of record.addedNodes) if (!isOurs(node)) return false;
  for (const node of record.removedNodes) if (!isOurs(node)) return false;
  return true;
};

const matters = (record: MutationRecord, watched: Watched): boolean => {
  const element = record.target instanceof Element ? record.target : record.target.parentElement;
  if (!element || onlyOurs(record)) return false;
  if (record.type === 'attributes' && paint.has(record.attributeName ?? '') && !element.matches(watched.paintMatters)) {
    return false;
  }
  // `isContentEditable` would ask for layout. A box that opens or closes for writing is news, what is written is not.
  const around = record.attributeName === 'contenteditable' ? element.parentElement : element;
  return !around?.closest(editable) && (watched.noise === '' || element.closest(watched.noise) === null);
};

type Navigations = { addEventListener: EventTarget['addEventListener'] };
const navigationOf = (page: Document): Navigations | null => {
  const view: (Window & { readonly navigation?: Navigations }) | null = page.defaultView;
  return view?.navigation ?? null;
};

/**
 * Calls back, coalesced, when ticket, thread or composer may have changed. Typing in an editor and Sapa's own parts
 * do not call. No timer runs while nothing happens. Gives back the way to ask for such a call.
 */
export const watchPage = (
  page: Document,
  watched: Watched,
  onChange: () => void,
  signal: AbortSignal,
): (() => void) => {
  if (signal.aborted) return () => undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const soon = () => {
    rest ??= setTimeout(() => {
      rest = undefined;
      onChange();
    }, restMs);
  };
  const lookAgain = (turn: number) => {
    clearTimeout(retry);
    const wait = retriesMs[turn];
    if (wait === undefined || watched.settled(page)) return;
    retry = setTimeout(() => {
      if (watched.settled(page) || turn === retriesMs.length - 1) soon();
      else lookAgain(turn + 1);
    }, wait);
  };
  const moved = () => {
    soon();
    lookAgain(0);
  };

  const observer = new MutationObserver((records) => {
    if (rest === undefined && records.some((record) => matters(record, watched))) soon();
  });
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...paint, ...watched.attributes],
  });

  const navigation = navigationOf(page);
  navigation?.addEventListener('currententrychange', moved, { signal });
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  page.defaultView?.addEventListener('popstate', moved, { signal });
  page.addEventListener('focusin', soon, { capture: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(rest);
      clearTimeout(retry);
    },
    { once: true },
  );
  lookAgain(0);
  return soon;
};
