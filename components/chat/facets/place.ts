import { type RefObject, useLayoutEffect } from 'react';

const gap = 6;
const margin = 8;

/** Keeps a popover beside what opened it: below, or above where there is more room; inside the window. On a phone it is a sheet, which the style sheet places. */
export function usePlace(ref: RefObject<HTMLElement | null>, anchor: HTMLElement, changes: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is inside decides how tall it is
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const put = () => {
      const sheet = matchMedia('(max-width: 39.99rem)').matches;
      Object.assign(box.style, { left: '', top: '', maxHeight: '' });
      if (sheet) return;
      const at = anchor.getBoundingClientRect();
      const below = innerHeight - at.bottom - gap - margin;
      const above = at.top - gap - margin;
      const up = below < Math.min(box.scrollHeight, 320) && above > below;
      box.style.maxHeight = `${Math.min(480, Math.max(160, up ? above : below))}px`;
      box.style.left = `${Math.max(margin, Math.min(at.left, innerWidth - box.offsetWidth - margin))}px`;
      box.style.top = `${up ? Math.max(margin, at.top - gap - box.offsetHeight) : at.bottom + gap}px`;
    };
    put();
    addEventListener('scroll', put, { passive: true, capture: true });
    addEventListener('resize', put);
    return () => {
      removeEventListener('scroll', put, { capture: true });
      removeEventListener('resize', put);
    };
  }, [ref, anchor, changes]);
}

/** Arrow keys, Home and End go through a list of checkboxes or buttons, as they do through radios by themselves. */
export function moveInList(event: React.KeyboardEvent<HTMLElement>): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  const step = steps[event.key];
  if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('input:enabled, button:enabled')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  const next = step === undefined ? (event.key === 'Home' ? 0 : items.length - 1) : (at + step + items.length) % items.length;
  items[next]?.focus();
}
