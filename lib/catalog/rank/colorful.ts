import type { ListedVariant } from '../listing/types';
import type { Fit } from './order';
import { colorOption } from './size';

/**
 * Six products that come first in black are not shown as six black things: where the shopper named no colour, a card shows the colour that the cards
 * before it show least, among variants that are no dearer and as much in stock as the one that was chosen. Order and prices stay.
 */
export function inManyColors(fits: Fit[]): Fit[] {
  const shownSoFar = new Map<string, number>();
  return fits.map((fit) => {
    const choices = fit.verdict.variants.filter((variant) => asGood(variant, fit.shown));
    const times = (variant: ListedVariant) => shownSoFar.get(colorOf(variant)) ?? 0;
    const shown = choices.reduce((best, variant) => (times(variant) < times(best) ? variant : best), fit.shown);
    shownSoFar.set(colorOf(shown), times(shown) + 1);
    return { ...fit, shown };
  });
}

function colorOf(variant: ListedVariant): string {
  return (variant.options.find((option) => colorOption.test(option.name))?.value ?? '').toLowerCase();
}

function asGood(variant: ListedVariant, than: ListedVariant): boolean {
  return (
    colorOf(variant) !== '' &&
    variant.availability.status === than.availability.status &&
    (variant.price?.amount ?? 0) <= (than.price?.amount ?? 0) &&
    variant.price?.currency === than.price?.currency
  );
}
