import type { Money } from '@/lib/money';
import type { ListedVariant } from '../listing/types';
import { answersKey } from '../search/count';
import type { Doc } from '../search/document';
import type { Shelf } from '../search/shelf';
import type { Constraints } from '../types';
import type { Rates } from './rates';

/** A limit that a listing breaks, or about which it is silent where its merchant otherwise speaks. */
export type Broken = {
  limit: keyof Constraints | 'stock';
  value?: string;
  fact?: string;
  silent?: true;
  price?: Money;
  limitPrice?: Money;
  below?: true;
  /** It is the very thing that was ruled out. */
  thing?: true;
};
/** What a listing comes to under the limits: the variants that fit, what it breaks, and wishes it does not speak of. */
export type Verdict = { variants: ListedVariant[]; broken: Broken[]; confirmed: number; silent: number };
/** `mentions`: whether the listing has any word of a value at all, as the index knows; a listing that has none need not be read for it. */
export type Law = { constraints: Constraints; shelf: Shelf; rates: Rates };
export type Mentions = (value: string) => boolean;

/**
 * Whether silence about something means anything: other things of the same category in the same feed (a fifth of them at least) do speak of it, or, where no kind
 * of thing was asked for and so the feature is all there is to go by, anything in the feed does.
 */
export function answers({ shelf, constraints }: Law, { listing }: Doc, about: string): boolean {
  const category = listing.categories[0] ?? '';
  const count = (name: string) => shelf.answers.get(name) ?? 0;
  if (!constraints.kinds?.length && count(answersKey(listing, about)) > 0) return true;
  return count(answersKey(listing, about, category)) >= Math.max(1, 0.2 * count(answersKey(listing, '', category)));
}
