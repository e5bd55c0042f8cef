const written = 'textarea, select, iframe, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/**
 * Moves the focus to what a press has brought, without moving the page. Who is writing somewhere else by then is left alone: an answer may take seconds.
 * Returns whether it moved.
 */
export function focusUnlessWriting(target: HTMLElement | null | undefined): boolean {
  if (!target || document.activeElement?.matches(written)) return false;
  target.focus({ preventScroll: true });
  return true;
}
