/** The session's states and notices by name; `lib/page/session.ts` uses the same words, and the compiler compares them. */
export type StatusKey = 'away' | 'attached' | 'note' | 'unsure' | 'no-composer' | 'unreadable' | 'quiet' | 'offline';

export type NoticeKey =
  | 'copied'
  | 'refused'
  | 'moved'
  | 'undone'
  | 'disk-full'
  | 'blocked'
  | 'unreadable-memory'
  | 'no-memory'
  | 'damaged-memory'
  | 'private-window';
