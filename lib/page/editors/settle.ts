import { pause } from './select';

/** Editors that take an edit back do it in their next rendering. In ms. */
const rest = 60;

/** `kept`: as asked. `wrong`: can be put back. `muddled`: wrong, but the person typed meanwhile, so hands off. */
export type Outcome = 'kept' | 'wrong' | 'muddled';

/** Reads again after a rest whether `expected` became the text; keys pressed meanwhile are no fault. */
export const settle = async (element: HTMLElement, read: () => string, expected: string): Promise<Outcome> => {
  const atOnce = read() === expected;
  const life = new AbortController();
  let typed = false;
  element.addEventListener(
    'beforeinput',
    (event) => {
      typed ||= event.isTrusted;
    },
    { signal: life.signal, capture: true },
  );
  await pause(rest);
  life.abort();
  if (read() === expected || (typed && atOnce)) return 'kept';
  return typed ? 'muddled' : 'wrong';
};
