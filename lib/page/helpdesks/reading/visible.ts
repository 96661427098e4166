/**
 * Does the agent see this element? A pane may be hidden by any ancestor's `display`, `visibility` or `opacity`, or be
 * moved out of the window. Reads layout, so ask it of panes and boxes only, never of messages.
 */
export const isShown = (element: Element): boolean => {
  // Chrome before 121 knows the two options by their older names.
  const seen = element.checkVisibility({
    visibilityProperty: true,
    checkVisibilityCSS: true,
    opacityProperty: true,
    checkOpacity: true,
  });
  if (!seen) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0;
};
