import type { Level, Stage } from '../coach/habit';
import type { ConcernId, Kind, Severity } from '../concerns/concerns';
import type { Slot } from '../ticket/facts';
import type { NoticeKey, StatusKey } from './keys';

/** What a card says of one concern. It speaks of the text, never of the person who wrote it. */
export type Card = {
  /** A few words, as a heading. */
  readonly title: string;
  /** What the customer may feel, in one line. */
  readonly feels: string;
  /** The reason, in one line. */
  readonly why: string;
  /** Words that land badly; an invented case, in the language of this file unless the concern lives in one language. */
  readonly before: string;
  /** The same moment told with the facts of the case: a pattern to adapt, never inserted. */
  readonly after: string;
};

/** Everything that people read in the helpdesk tab. A missing string does not compile. */
export type Messages = {
  readonly mark: {
    readonly calm: string;
    readonly notes: (count: number) => string;
    readonly waiting: (title: string) => string;
    readonly off: string;
  };
  readonly panel: {
    readonly label: string;
    readonly close: string;
    readonly resize: string;
    readonly resizeHelp: string;
    readonly empty: string;
  };
  readonly told: {
    readonly title: string;
    readonly subject: string;
    readonly attached: string;
    readonly by: (author: string, day: string) => string;
  };
  readonly open: {
    readonly title: string;
    readonly done: string;
    readonly waiting: string;
    /** `since`: the day it was first asked; null when that is not known. */
    readonly again: (times: number, since: string | null) => string;
  };
  readonly before: {
    readonly title: string;
    readonly contacts: (count: number, since: string | null) => string;
    readonly byOthers: string;
    readonly bySame: string;
    readonly answered: (who: string | null) => string;
    readonly unanswered: string;
    readonly sent: (day: string, ticket: string) => string;
  };
  readonly words: {
    readonly title: string;
    readonly whole: string;
    readonly more: (count: number) => string;
    readonly fewer: string;
    readonly announce: (title: string, quote: string) => string;
  };
  readonly card: {
    readonly feels: string;
    readonly why: string;
    readonly example: string;
    readonly before: string;
    readonly after: string;
    readonly given: string;
    readonly asked: string;
    readonly fact: string;
    readonly also: string;
  };
  readonly heat: { readonly title: string; readonly help: string };
  readonly folded: (count: number | null) => string;
  readonly actions: {
    readonly insert: string;
    readonly copy: string;
    readonly show: string;
    readonly replace: string;
    readonly notUseful: string;
    readonly quiet: string;
    readonly off: string;
    readonly undo: string;
    readonly dismiss: string;
    /** An action's accessible name: what is done, and to what. */
    readonly on: (action: string, what: string) => string;
  };
  readonly inserted: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly statuses: Readonly<Record<StatusKey, string>>;
  readonly notices: Readonly<Record<NoticeKey, string>>;
  readonly slots: Readonly<Record<Slot, string>>;
  readonly evidence: {
    readonly research: (claim: string, source: string, grade: string) => string;
    readonly practice: string;
    readonly onlyEnglish: string;
    readonly notIndonesian: string;
  };
};

/** What the popup and the options page say. Kept apart, so that a helpdesk tab does not carry it. */
export type PageMessages = {
  readonly popup: {
    readonly title: string;
    readonly notHelpdesk: string;
    readonly unreadable: string;
    readonly siteOn: (site: string) => string;
    readonly siteOff: (site: string) => string;
    readonly sees: string;
    readonly ticket: (id: string) => string;
    readonly told: (count: number) => string;
    readonly questions: (count: number) => string;
    readonly earlier: (count: number) => string;
    readonly quietHour: string;
    readonly quietUntil: (time: string) => string;
    readonly wake: string;
    readonly options: string;
    readonly loading: string;
  };
  readonly options: {
    readonly title: string;
    readonly lead: string;
    readonly language: string;
    readonly languageHelp: string;
    readonly auto: string;
    readonly english: string;
    readonly indonesian: string;
    readonly guidance: string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly guidanceHelp: string;
    readonly stages: Readonly<Record<Exclude<Stage, 'full'>, string>>;
    readonly callBack: string;
    readonly concerns: string;
    readonly concernsHelp: string;
    readonly kinds: Readonly<Record<Kind, string>>;
    readonly source: string;
    readonly memory: string;
    readonly remember: string;
    readonly rememberHelp: string;
    readonly retention: string;
    readonly days: (count: number) => string;
    readonly redact: string;
    readonly redactHelp: string;
    readonly stored: string;
    readonly counts: {
      readonly tickets: (count: number) => string;
      readonly messages: (count: number) => string;
      readonly asks: (count: number) => string;
    };
    readonly nothingStored: string;
    readonly filesHelp: string;
    readonly export: string;
    readonly exported: (tickets: number) => string;
    readonly leftOut: (records: number) => string;
    readonly exportFailed: string;
    readonly import: string;
    readonly imported: (tickets: number, messages: number) => string;
    /** Why a file was not taken; lines count from 1. */
    readonly refused: Readonly<Record<'syntax' | 'foreign' | 'newer' | 'broken', (line: number) => string>>;
    readonly nothingTaken: string;
    readonly importFailed: string;
    readonly forgetOne: string;
    readonly forgetOneField: string;
    readonly forgetOneHelp: string;
    readonly forgetOneSure: (tickets: number) => string;
    readonly forgetOneNone: (who: string) => string;
    readonly forgotOne: (tickets: number) => string;
    readonly forget: string;
    readonly forgetHelp: string;
    readonly forgetSure: string;
    readonly forgetYes: string;
    readonly forgetNo: string;
    readonly forgotten: string;
    readonly forgetFailed: string;
    readonly sites: string;
    readonly sitesOff: string;
    readonly turnOn: string;
    readonly proof: string;
    readonly proofLine: string;
    readonly proofSteps: readonly string[];
    readonly saved: string;
    readonly notSaved: string;
  };
};

export type Cards = Readonly<Record<ConcernId, Card>>;
