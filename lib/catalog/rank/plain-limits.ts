import { recipientFact } from '../listing/answers';
import type { Doc } from '../search/document';
import { fold } from '../text/tokens';
import type { Constraints } from '../types';
import { answers, type Broken, type Law } from './law';

/** Brands wanted and ruled out; where no brand is stated the title may name it, and silence is no "no". */
export function brandLimits({ listing }: Doc, { brands, excludedBrands }: Constraints): Broken[] {
  const is = (brand: string) =>
    [listing.brand, listing.seller].some((name) => name && fold(name) === fold(brand)) ||
    ` ${fold(listing.title)} `.includes(` ${fold(brand)} `);
  const refused = excludedBrands?.find(is);
  if (refused) return [{ limit: 'excludedBrands', value: refused }];
  if (brands?.length && listing.brand && !brands.some(is)) return [{ limit: 'brands', value: brands.join(', '), fact: listing.brand }];
  return [];
}

const sexes: Record<string, RegExp> = {
  men: /\b(?:men|man|male|homme)/i,
  women: /\b(?:women|woman|female|ladies|femme)/i,
  kids: /\b(?:kid|child|boy|girl|youth|toddler|enfant)/i,
};

/** Condition, delivery and whom it is for. */
export function plainLimits(doc: Doc, law: Law): Broken[] {
  const { constraints } = law;
  const { listing } = doc;
  const broken: Broken[] = [];
  const { condition, recipient, deliveryWithinDays: days } = constraints;
  if (condition && condition !== conditionOf(listing.condition))
    broken.push({ limit: 'condition', value: condition, fact: listing.condition ?? 'new' });
  if (days !== undefined && listing.delivery && listing.delivery.fastest > days)
    broken.push({ limit: 'deliveryWithinDays', value: String(days), fact: listing.delivery.text });
  if (days !== undefined && !listing.delivery && answers(law, doc, 'delivery'))
    broken.push({ limit: 'deliveryWithinDays', value: String(days), silent: true });
  const wanted = recipient ? sexes[recipient] : undefined;
  const stated = wanted && listing.facts.find((fact) => recipientFact.test(fact.name));
  if (
    wanted &&
    stated &&
    Object.values(sexes).some((sex) => sex.test(stated.value)) &&
    !wanted.test(stated.value) &&
    !/every|all|unisex|anyone/i.test(stated.value)
  ) {
    broken.push({ limit: 'recipient', value: recipient ?? '', fact: `${stated.name}: ${stated.value}` });
  }
  return broken;
}

/** Sold by one of the merchants asked for, and rated as well as asked for; what nobody has rated is not known to be. */
export function shopLimits({ listing }: Doc, { merchants, minRating }: Constraints): Broken[] {
  const broken: Broken[] = [];
  if (merchants?.length && !merchants.includes(listing.merchant))
    broken.push({ limit: 'merchants', value: merchants.join(', '), fact: listing.merchant });
  if (minRating !== undefined && !(listing.rating && listing.rating.value >= minRating))
    broken.push({
      limit: 'minRating',
      value: String(minRating),
      ...(listing.rating ? { fact: String(listing.rating.value) } : { silent: true as const }),
    });
  return broken;
}

function conditionOf(stated = 'new'): string {
  return /refurb|renew|recondition/.test(stated) ? 'refurbished' : /used|second|pre-?owned/.test(stated) ? 'used' : 'new';
}
