import type { FeedProduct } from '@/lib/acp/schema';
import { listingOf } from '../listing/listing';
import { usualRates } from '../rank/rates';
import { searchShelf } from '../search/search';
import { emptyShelf, type Shelf, shelve } from '../search/shelf';
import { knownOf } from '../search/spellings';
import type { Constraints, MerchantFace, SearchAnswer } from '../types';
import { understand } from '../understand';

/** Products of several merchants on a shelf, without a database. */
export function shelfOf(goods: { merchant: string; product: FeedProduct }[]): Shelf {
  const shelf = emptyShelf();
  for (const { merchant, product } of goods) {
    const listing = listingOf(merchant, product, merchant);
    if (listing) shelve(shelf, listing, 0);
  }
  return shelf;
}

const faces = (slug: string): MerchantFace => ({ slug, name: slug, accent: { light: '', dark: '' }, logoUrl: '', currency: 'usd' });

/** The answer of a shelf to constraints. */
export function answerOf(shelf: Shelf, constraints: Constraints, limit = 50): SearchAnswer {
  return searchShelf({ shelf, faces, rates: usualRates }, constraints, { limit });
}

/** What a sentence, or several one after the other, says to a shelf on Friday, 20 November 2026. */
export function heard(shelf: Shelf, ...said: string[]): Constraints {
  const known = knownOf(shelf)();
  const read = (before: Constraints | undefined, query: string) =>
    understand({ query, ...(before && { before }) }, { today: new Date('2026-11-20T12:00:00Z'), known });
  return said.reduce<Constraints | undefined>(read, undefined) ?? read(undefined, '');
}
