import type { Signal } from '@preact/signals-core';
import type { Box } from './session';

const same = (a: Box | null, b: Box): boolean =>
  a !== null && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;

/**
 * Keeps `box` where the element is: after scrolls, window and element resizes, at most once a frame. Reads layout only
 * in that frame, never on the key path.
 */
export function followBox(element: HTMLElement, box: Signal<Box | null>, signal: AbortSignal): void {
  let frame = 0;
  const measure = (): void => {
    frame = 0;
    if (signal.aborted) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const now = { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) };
    if (!same(box.peek(), now)) box.value = now;
  };
  const soon = (): void => {
    frame ||= requestAnimationFrame(measure);
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { passive: true, signal });
  const resizes = new ResizeObserver(soon);
  resizes.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      resizes.disconnect();
      box.value = null;
    },
    { once: true },
  );
  measure();
}
