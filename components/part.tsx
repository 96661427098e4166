import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One part of the panel with its heading. Whoever draws it leaves it out when it would be empty. */
export const Part = ({ title, children }: { title: string; children: ComponentChildren }) => {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
};
