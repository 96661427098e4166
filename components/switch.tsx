import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  label: ComponentChildren;
  help?: ComponentChildren;
  on: boolean;
  disabled?: boolean;
  name: string;
  onChange: (on: boolean) => void;
};

/** A setting that is on or off, with its explanation read out together with it. */
export const Switch = ({ label, help, on, disabled = false, name, onChange }: Props) => {
  const id = useId();
  return (
    <div class="switch">
      <input
        type="checkbox"
        id={id}
        data-do={name}
        checked={on}
        disabled={disabled}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
    </div>
  );
};
