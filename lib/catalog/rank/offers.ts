import type { Money } from '@/lib/money';
import type { ListedVariant } from '../listing/types';
import type { Doc } from '../search/document';
import type { Shelf } from '../search/shelf';
import type { Fit } from './order';
import { converted, type Rates } from './rates';
import { esteem } from './relevance';

/** The same item at another merchant. */
export type SameItem = { doc: Doc; variant: ListedVariant };

/** Every offer of the very same item (one barcode), this one among them, best first: availability, landed price, rating, primary seller, delivery, then by merchant. */
export function offersOf(shelf: Shelf, doc: Doc, variant: ListedVariant, rates: Rates): SameItem[] {
  const all = new Map<string, SameItem>([[doc.key, { doc, variant }]]);
  for (const code of variant.barcodes) {
    for (const other of shelf.byBarcode.get(code) ?? []) {
      const same = other.listing.variants.find((one) => one.barcodes.includes(code));
      // A second-hand one is not the same thing as a new one.
      if (same && !all.has(other.key) && (other.listing.condition ?? 'new') === (doc.listing.condition ?? 'new'))
        all.set(other.key, { doc: other, variant: same });
    }
  }
  return [...all.values()].sort((one, other) => better(one, other, rates));
}

function better(one: SameItem, other: SameItem, rates: Rates): number {
  const stock = ({ variant }: SameItem) =>
    variant.availability.status === 'in_stock'
      ? 0
      : variant.availability.status === 'limited_stock'
        ? 0
        : variant.availability.available
          ? 1
          : 2;
  const price = (offer: SameItem) => {
    const landed = landedOf(offer.doc, offer.variant);
    return (landed && converted(landed, 'usd', rates)?.amount) ?? Number.MAX_SAFE_INTEGER;
  };
  const rating = ({ doc }: SameItem) => Math.round(esteem(doc) * 20);
  const primary = ({ doc: { listing }, variant }: SameItem) => ((variant.seller ?? listing.seller ?? '') === (listing.brand ?? '') ? 0 : 1);
  const days = ({ doc }: SameItem) => doc.listing.delivery?.days ?? 99;
  return (
    stock(one) - stock(other) ||
    price(one) - price(other) ||
    rating(other) - rating(one) ||
    primary(one) - primary(other) ||
    days(one) - days(other) ||
    (one.doc.key < other.doc.key ? -1 : 1)
  );
}

/** What one of it costs at the door as far as the feed says: the price, the usual shipping, and tax that comes on top. Undefined without a price. */
export function landedOf({ listing }: Doc, { price }: ListedVariant): Money | undefined {
  if (!price) return undefined;
  const { cost = 0, freeFrom } = listing.shipping ?? {};
  const shipping = freeFrom !== undefined && price.amount >= freeFrom ? 0 : cost;
  return { amount: price.amount + shipping + Math.round(price.amount * (listing.taxAdded ?? 0)), currency: price.currency };
}

/** One card per item: of fits that sell the same barcode only the best offer stays, at the place of the first. */
export function oncePerItem(fits: Fit[], shelf: Shelf, rates: Rates): Fit[] {
  const byDoc = new Map(fits.map((fit) => [fit.candidate.doc.key, fit]));
  const done = new Set<string>();
  const cards: Fit[] = [];
  for (const fit of fits) {
    if (done.has(fit.candidate.doc.key)) continue;
    const offers = offersOf(shelf, fit.candidate.doc, fit.shown, rates).filter(({ doc, variant }) =>
      byDoc.get(doc.key)?.verdict.variants.includes(variant),
    );
    for (const offer of offers) done.add(offer.doc.key);
    done.add(fit.candidate.doc.key);
    const best = offers[0];
    const found = best && byDoc.get(best.doc.key);
    cards.push(best && found ? { ...found, shown: best.variant } : fit);
  }
  return cards;
}
