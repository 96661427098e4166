import type { Messages } from '../lib/core/i18n/messages';
import type { Session } from '../lib/page/session';
import type { PanelPlace } from './place';

const step = 24;

/** The free corner of the panel: drag it, or press arrow keys on it. */
export const Grip = ({ session, m, place }: { session: Session; m: Messages; place: PanelPlace }) => {
  const outward = { x: place.grip === 'top-right' ? 1 : -1, y: place.grip === 'bottom-left' ? 1 : -1 };
  const grow = (dx: number, dy: number): void => {
    const { width, height } = session.panelSize.peek();
    session.panelSize.value = {
      width: dx === 0 ? width : place.width + dx * outward.x,
      height: dy === 0 ? height : place.height + dy * outward.y,
    };
  };
  return (
    <button
      type="button"
      class={`grip ${place.grip}`}
      data-do="resize"
      aria-label={m.panel.resize}
      title={m.panel.resizeHelp}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) grow(event.movementX, event.movementY);
      }}
      onKeyDown={(event) => {
        const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[
          event.key
        ];
        if (!by) return;
        event.preventDefault();
        event.stopPropagation();
        grow(by[0] ?? 0, by[1] ?? 0);
      }}
    />
  );
};
