import type { ComponentChildren } from 'preact';

type Props = {
  /** The name tests and styles know it by. */
  do: string;
  label: string;
  onPress: () => void;
  /** The whole sentence for those who hear the button without seeing its row. */
  full?: string;
  kind?: 'quiet' | 'main';
  children?: ComponentChildren;
};

/** A small button of words. */
export const Act = ({ do: name, label, onPress, full, kind = 'quiet', children }: Props) => (
  <button type="button" class={`act ${kind}`} data-do={name} aria-label={full ?? label} onClick={onPress}>
    {children ?? label}
  </button>
);
