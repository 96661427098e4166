import { useEffect, useRef, useState } from 'preact/hooks';

type State = 'idle' | 'asking' | 'working';

type Props = {
  /** Begins the `data-do` of its buttons. */
  name: string;
  label: string;
  disabled?: boolean;
  /** What is asked before it is done. */
  sure: string;
  yes: string;
  no: string;
  /** Called by the first press; false: there is nothing to ask about. */
  onAsk?: () => Promise<boolean>;
  onYes: () => Promise<void>;
};

/** A button for what cannot be taken back: it asks once more before it does it. */
export const Sure = ({ name, label, disabled, sure, yes, no, onAsk, onYes }: Props) => {
  const [state, setState] = useState<State>('idle');
  const form = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  const asking = state !== 'idle';
  // The pressed button is gone by then: the focus goes to what took its place, at first to the harmless answer.
  useEffect(() => {
    if (touched.current) form.current?.querySelector<HTMLElement>('button')?.focus();
    touched.current = true;
  }, [asking]);
  const ask = async (): Promise<void> => {
    if (onAsk === undefined || (await onAsk())) setState('asking');
  };
  const work = async (): Promise<void> => {
    setState('working');
    await onYes();
    setState('idle');
  };
  return (
    <div ref={form}>
      {asking ? (
        <div role="group" aria-label={label} class="sure">
          <span>{sure}</span>
          <button
            type="button"
            class="button"
            data-do={`${name}-no`}
            disabled={state === 'working'}
            onClick={() => setState('idle')}
          >
            {no}
          </button>
          <button
            type="button"
            class="button grave"
            data-do={`${name}-yes`}
            disabled={state === 'working'}
            onClick={() => void work()}
          >
            {yes}
          </button>
        </div>
      ) : (
        <button type="button" class="button" data-do={name} disabled={disabled === true} onClick={() => void ask()}>
          {label}
        </button>
      )}
    </div>
  );
};
