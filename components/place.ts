import type { Box } from '../lib/page/session';

/** Size of a window or of the panel, CSS px. */
export type Size = { readonly width: number; readonly height: number };
export type Place = { readonly left: number; readonly top: number };

/**
 * The panel's place. Its height is the most it may take: it hangs from `top` where the grip is below, else it stands on
 * `bottom`, px above the lower edge of the window. `grip` is the corner by which it is resized.
 */
export type PanelPlace = Place &
  Size & { readonly bottom: number; readonly grip: 'top-left' | 'top-right' | 'bottom-left' };

export const markSize: Size = { width: 56, height: 28 };
const gap = 8;
const least: Size = { width: 280, height: 200 };

const between = (low: number, value: number, high: number): number =>
  Math.max(low, Math.min(value, Math.max(low, high)));

const outOfSight = (box: Box, view: Size): boolean =>
  box.top + box.height <= 0 || box.top >= view.height || box.left + box.width <= 0 || box.left >= view.width;

/**
 * Where the mark stands: on the upper edge of the reply box, outside it, at its right end; beside the box where nothing
 * is free above. Without a box it waits at the right edge of the window. Null when the box is scrolled out of sight.
 */
export const placeMark = (box: Box | null, view: Size): Place | null => {
  const { width, height } = markSize;
  if (!box) return { left: view.width - width - gap, top: Math.round(view.height * 0.4) };
  if (outOfSight(box, view)) return null;
  const right = box.left + box.width;
  const above = { left: between(4, right - width, view.width - width - 4), top: box.top - height - 4 };
  if (above.top >= 4) return above;
  const top = between(4, box.top, view.height - height - 4);
  if (right + 4 + width <= view.width) return { left: right + 4, top };
  if (box.left - 4 - width >= 0) return { left: box.left - 4 - width, top };
  return { left: above.left, top: 4 };
};

/**
 * Where the panel stands: right of the reply box, else left, else above it, so that neither the box nor the controls
 * under it are covered; in a window too small for that, in the upper right corner; beside the mark without a box.
 */
export const placePanel = (box: Box | null, wanted: Size, view: Size): PanelPlace => {
  const width = between(least.width, wanted.width, view.width - 2 * gap);
  const height = between(least.height, wanted.height, view.height - 2 * gap);
  const at = (left: number, top: number, grip: PanelPlace['grip'], tall = height): PanelPlace => ({
    left: Math.max(0, left),
    top,
    width,
    height: tall,
    bottom: view.height - top - tall,
    grip,
  });
  if (!box || outOfSight(box, view)) {
    const top = between(gap, Math.round(view.height * 0.4), view.height - height - gap);
    return at(view.width - width - markSize.width - 2 * gap, top, 'bottom-left');
  }
  const right = box.left + box.width;
  const top = between(gap, box.top + box.height - height, view.height - height - gap);
  if (right + 2 * gap + width <= view.width) return at(right + gap, top, 'top-right');
  if (box.left - 2 * gap - width >= 0) return at(box.left - gap - width, top, 'top-left');
  const room = box.top - markSize.height - 4 - 2 * gap;
  if (room < least.height) return at(view.width - width - gap, gap, 'bottom-left');
  const tall = Math.min(height, room);
  return at(between(gap, right - width, view.width - width - gap), room + gap - tall, 'top-left', tall);
};
