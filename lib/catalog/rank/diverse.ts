import { tokens } from '../text/tokens';
import { colors } from '../vocabulary';
import type { Fit } from './order';

const colorWords = new Set(colors.flatMap((entry) => [...entry.en, ...entry.feed].flatMap(tokens)));

/**
 * Keeps the order but does not let the first screen be six of one thing: a near copy (same title but for the colour) and a third product in a row
 * of one merchant give way to something about as good (within a tenth, for another merchant's within a thirtieth). Nothing is dropped, and nothing much worse is lifted.
 */
export function diverse(fits: Fit[], slots: { perSlot: (fit: Fit) => string | undefined } | undefined, shown: number): Fit[] {
  const left = [...fits];
  const picked: Fit[] = [];
  const titles = new Set<string>();
  const inSlot = new Map<string, number>();
  const slotOf = new Map(slots ? fits.map((fit) => [fit, slots.perSlot(fit) ?? '']) : []);
  while (picked.length < Math.min(shown, 24) && left.length) {
    const first = left[0]!;
    const window = slots ? left : left.slice(0, 12).filter((fit) => fit.relevance >= first.relevance * 0.9);
    const fresh = (fit: Fit) => !titles.has(bare(fit));
    const slot = (fit: Fit) => inSlot.get(slotOf.get(fit) ?? '') ?? 0;
    const fewest = slots ? Math.min(...window.map(slot)) : 0;
    const last = picked.slice(-2).map(merchant);
    const other = (fit: Fit) =>
      last.length < 2 || last[0] !== last[1] || (merchant(fit) !== last[0] && fit.relevance >= first.relevance * 0.967);
    const next =
      window.find((fit) => slot(fit) === fewest && fresh(fit) && other(fit)) ??
      window.find((fit) => slot(fit) === fewest && fresh(fit)) ??
      window.find((fit) => slot(fit) === fewest) ??
      first;
    picked.push(next);
    left.splice(left.indexOf(next), 1);
    titles.add(bare(next));
    if (slots) inSlot.set(slotOf.get(next) ?? '', slot(next) + 1);
  }
  return [...picked, ...left];
}

function merchant(fit: Fit): string {
  return fit.candidate.doc.listing.merchant;
}

function bare(fit: Fit): string {
  return `${merchant(fit)} ${fit.candidate.doc.title.filter((word) => !colorWords.has(word)).join(' ')}`;
}
