/** After an answer to a press on a chip: to that chip in the new answer, unless the reader went elsewhere meanwhile. */
export function focusChip(field: string | undefined): void {
  if (!field || document.activeElement !== document.body) return;
  requestAnimationFrame(() => {
    const chips = [...document.querySelectorAll('[data-chips]')].at(-1);
    const chip = chips?.querySelector<HTMLElement>(`[data-chip=${field}]`) ?? chips?.querySelector<HTMLElement>('[data-chip=add]');
    chip?.focus({ preventScroll: true });
  });
}
