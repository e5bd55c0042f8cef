import type { Rates } from '../rank/rates';
import { needOf } from '../search/need';
import { retrieve } from '../search/retrieve';
import type { Judged, Shop } from '../search/search';
import type { Constraints, LeftOut } from '../types';
import { reasonOf } from './reason';

const most = 8;

/** What was relevant and broke a limit: nearly as relevant ones by how little they miss it, one broken limit before two; the same thing once. */
export function leftOutOf(judged: Judged[], constraints: Constraints, rates: Rates): LeftOut[] {
  const top = judged.reduce((best, one) => Math.max(best, one.relevance), 0);
  const bucket = ({ relevance, verdict }: Judged) => Math.round((4 * relevance) / (top || 1) - 0.8 * (verdict.broken.length - 1));
  const near = judged
    .filter(({ verdict, relevance }) => verdict.broken.length > 0 && relevance >= top * 0.4)
    .sort(
      (one, other) => bucket(other) - bucket(one) || missed(one) - missed(other) || other.relevance - one.relevance || byKey(one, other),
    )
    .slice(0, most * 4)
    .map((one) => leftOut(one, constraints, rates));
  return near
    .filter((one, at) => near.findIndex((other) => other.title === one.title && other.reason === one.reason) === at)
    .slice(0, most);
}

/** By what part of the limit a price misses it; other limits are missed or not. */
function missed({ verdict }: Judged): number {
  const { price, limitPrice } = verdict.broken.find(({ limit }) => limit === 'price') ?? {};
  if (!price || !limitPrice || price.currency !== limitPrice.currency) return 0.5;
  return Math.abs(price.amount - limitPrice.amount) / Math.max(limitPrice.amount, 1);
}

function byKey(one: Judged, other: Judged): number {
  return one.candidate.doc.key < other.candidate.doc.key ? -1 : 1;
}

function leftOut({ candidate: { doc }, verdict }: Judged, constraints: Constraints, rates: Rates): LeftOut {
  const { listing } = doc;
  const variant = verdict.variants[0] ?? listing.variants[0];
  const id = variant?.id ?? listing.productId;
  const reason = verdict.broken
    .slice(0, 2)
    .map((broken) => reasonOf(broken, constraints, rates))
    .join(constraints.language === 'zh' ? '；' : '; ');
  return {
    id,
    key: `${listing.merchant}/${id}`,
    merchant: listing.merchant,
    title: listing.title,
    reason,
    kind: kindOf(verdict.broken[0]?.limit),
  };
}

const names: Record<string, string> = {
  sizes: 'size',
  colors: 'color',
  features: 'feature',
  materials: 'material',
  brands: 'brand',
  excludedBrands: 'brand',
  deliveryWithinDays: 'delivery',
  merchants: 'merchant',
  minRating: 'rating',
};

/** What a reason is called in an answer, by the limit behind it. */
export function kindOf(limit: string | undefined): string {
  return names[limit ?? ''] ?? limit ?? 'other';
}

/** When no listing is about the need: what comes nearest to it, said to be something else, and where nothing does, the thing itself. */
export function nothingLikeIt({ shelf, rates }: Shop, constraints: Constraints, merchants: string[] | undefined): LeftOut[] {
  const asked = [...(constraints.kinds ?? []), ...(constraints.words ?? [])].join(' ');
  if (!asked) return [];
  const reason = reasonOf({ limit: 'kinds', value: asked }, constraints, rates);
  const near = retrieve(shelf, needOf(constraints))
    .filter(
      ({ doc, kind, met }) =>
        (constraints.kinds?.length ? kind >= 0.25 : met >= 0.2) && (!merchants || merchants.includes(doc.listing.merchant)),
    )
    .sort((one, other) => other.text - one.text || (one.doc.key < other.doc.key ? -1 : 1))
    .slice(0, 3)
    .map(({ doc }) => {
      const id = doc.listing.variants[0]?.id ?? doc.listing.productId;
      return { id, key: `${doc.listing.merchant}/${id}`, merchant: doc.listing.merchant, title: doc.listing.title, reason, kind: 'kind' };
    });
  return near.length ? near : [{ id: 'none', key: '', merchant: '', title: asked, reason, kind: 'kind' }];
}
