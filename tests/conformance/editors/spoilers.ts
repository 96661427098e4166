import { fragmentOf } from '../../fixtures/editors/fragment';

const write = (box: HTMLElement, content: string): void => {
  if (box instanceof HTMLTextAreaElement) box.value = content;
  else box.replaceChildren(fragmentOf(box, content));
};

const contentOf = (box: HTMLElement): string => (box instanceof HTMLTextAreaElement ? box.value : box.innerHTML);

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Pages that make editing go wrong. All listen on the window, so before any editor. */
export const spoilers = {
  /** What is typed by programs is taken and dropped. */
  deaf: (box: HTMLElement, signal: AbortSignal): void => {
    const onEvent = (event: Event): void => {
      if (!event.isTrusted && event.target === box) swallow(event);
    };
    window.addEventListener('beforeinput', onEvent, { signal, capture: true });
  },
  /** The first thing typed by a program comes twice. */
  stutter: (box: HTMLElement, signal: AbortSignal): void => {
    const once = new AbortController();
    signal.addEventListener('abort', () => once.abort());
    const onEvent = (event: InputEvent): void => {
      if (event.isTrusted || event.target !== box || !event.data) return;
      once.abort();
      swallow(event);
      const again = new InputEvent('beforeinput', {
        inputType: event.inputType,
        data: event.data + event.data,
        bubbles: true,
        cancelable: true,
        targetRanges: event.getTargetRanges().map((range) => new StaticRange(range)),
      });
      if (box.dispatchEvent(again)) document.execCommand('insertText', false, event.data + event.data);
    };
    window.addEventListener('beforeinput', onEvent, { signal: once.signal, capture: true });
  },
  /** Whatever is done, the old content is back a moment later. */
  frozen: (box: HTMLElement, signal: AbortSignal): void => {
    const kept = contentOf(box);
    const onEvent = (event: Event): void => {
      if (!event.isTrusted && event.target === box) swallow(event);
    };
    for (const name of ['beforeinput', 'paste']) window.addEventListener(name, onEvent, { signal, capture: true });
    const restore = (): void => {
      if (contentOf(box) !== kept) write(box, kept);
    };
    const observer = new MutationObserver(restore);
    observer.observe(box, { childList: true, characterData: true, subtree: true });
    box.addEventListener('input', () => queueMicrotask(restore), { signal });
    signal.addEventListener('abort', () => observer.disconnect());
  },
  /** The box leaves the page as soon as something is selected in it. */
  vanishing: (box: HTMLElement, signal: AbortSignal): void => {
    document.addEventListener('selectionchange', () => box.remove(), { signal, once: true, capture: true });
  },
} as const;

export type Spoiler = keyof typeof spoilers;
