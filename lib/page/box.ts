import type { Signal } from '@preact/signals-core';
import type { Box } from './session';

const same = (a: Box | null, b: Box): boolean =>
  a !== null && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;

/**
 * Calls `moved` once the element leaves the place it has now, for whatever reason: the browser clips its view to just
 * that place and tells when less of the element is left in it. Gives back how to stop.
 */
function watchPlace(element: HTMLElement, { left, top, width, height }: Box, moved: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  const edges = [top, innerWidth - left - width, innerHeight - top - height, left];
  const watch = (threshold: number): void => {
    let first = true;
    observer?.disconnect();
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (!first) moved();
        // Partly hidden from the start (scrolled, rounded): less than that is news.
        else if (ratio > 0 && ratio < threshold) watch(ratio);
        first = false;
      },
      { rootMargin: edges.map((edge) => `${-Math.floor(edge)}px`).join(' '), threshold },
    );
    observer.observe(element);
  };
  watch(1);
  return () => observer?.disconnect();
}

/**
 * Keeps `box` where the element is: after scrolls, window and element resizes and whatever else moves it, at most once
 * a frame. Reads layout only in that frame, never on the key path.
 */
export function followBox(element: HTMLElement, box: Signal<Box | null>, signal: AbortSignal): void {
  let frame = 0;
  let stop = (): void => undefined;
  const measure = (): void => {
    frame = 0;
    if (signal.aborted) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const now = { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) };
    if (same(box.peek(), now)) return;
    box.value = now;
    stop();
    stop = watchPlace(element, now, soon);
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
      stop();
      box.value = null;
    },
    { once: true },
  );
  measure();
}
