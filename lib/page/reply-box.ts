import type { Editor } from './editors/editor';

type Options = {
  readonly editor: Editor;
  /** The draft or the caret has come to rest. */
  readonly judge: (text: string, caret: number | null) => void;
  readonly signal: AbortSignal;
};

/**
 * Milliseconds without a change before a draft is judged: longer than the gap between two keys of a quick typist (125 ms at
 * eight a second), short enough to feel live.
 */
export const restMs = 200;
/** Milliseconds after which a sentence counts as finished even without its stop, and may be spoken of. */
const pauseMs = 1400;
/** A caret that moves without typing may free the sentence it stood in; less urgent than a change. */
const caretRestMs = 300;

/**
 * Watches one reply box and reports its draft whenever the typing rests. Between rests a key costs one timer;
 * text is read only at the rest. When nothing happens no timer runs.
 */
export function watchReplyBox({ editor, judge, signal }: Options): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastText: string | null = null;
  let lastCaret: number | null = null;
  let paused = false;

  const rest = (): void => {
    if (signal.aborted) return;
    const { text } = editor.read();
    const caret = editor.caret();
    if (text !== lastText || caret !== lastCaret) {
      lastText = text;
      lastCaret = caret;
      paused = false;
      judge(text, caret);
    }
    // A caret that came back to its place has put off the pause, not ended it.
    if (caret === null || paused) return;
    timer = setTimeout(() => {
      paused = true;
      judge(text, null);
    }, pauseMs);
  };
  const after = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(rest, ms);
  };

  let changedAt = 0;
  editor.onChange(() => {
    changedAt = performance.now();
    after(restMs);
  }, signal);
  const moved = (): void => {
    if (performance.now() - changedAt < restMs) return;
    if (editor.element.contains(document.activeElement) || lastCaret !== null) after(caretRestMs);
  };
  document.addEventListener('selectionchange', moved, { signal, passive: true });
  editor.element.addEventListener('blur', () => after(caretRestMs), { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  rest();
}
