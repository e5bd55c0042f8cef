import { type Money, moneyIn } from '@/lib/money';
import { changeWords, priceWords } from '../facets/words';
import { judge } from '../rank/limits';
import type { Fit } from '../rank/order';
import { fitsOf, itemsOf, type Judged, type Shop } from '../search/search';
import type { Constraints, Loosening } from '../types';
import { spoken } from '../understand/chips';
import { kindOf } from './left-out';
import { relaxable } from './relax';

type Field = (typeof relaxable)[number];
type Says = { [Of in Field]: (n: number, value: string) => string };

const words: Record<Constraints['language'], Says & { under: (n: number, value: string) => string }> = {
  en: {
    price: (n, v) => `Show ${n} over ${v}`,
    under: (n, v) => `Show ${n} under ${v}`,
    colors: (n) => `Show ${n} in other colors`,
    sizes: (n) => `Show ${n} in other sizes`,
    deliveryWithinDays: (n) => `Show ${n} that arrive later`,
    features: (n, v) => `Show ${n} not known to be ${v}`,
    compatibility: (n, v) => `Show ${n} without ${v}`,
    materials: (n) => `Show ${n} in other materials`,
    without: (n, v) => `Show ${n} with ${v}`,
    brands: (n) => `Show ${n} of other brands`,
    excludedBrands: (n, v) => `Show ${n} by ${v}`,
    condition: (n) => `Show ${n} in another condition`,
    recipient: (n, v) => `Show ${n} not for ${v}`,
    minRating: (n) => `Show ${n} rated lower or not yet`,
    merchants: (n) => `Show ${n} from other shops`,
  },
  zh: {
    price: (n, v) => `看看 ${v} 以上的 ${n} 件`,
    under: (n, v) => `看看 ${v} 以下的 ${n} 件`,
    colors: (n) => `看看其他颜色的 ${n} 件`,
    sizes: (n) => `看看其他尺码的 ${n} 件`,
    deliveryWithinDays: (n) => `看看晚些送达的 ${n} 件`,
    features: (n, v) => `看看未注明“${v}”的 ${n} 件`,
    compatibility: (n, v) => `看看未注明兼容 ${v} 的 ${n} 件`,
    materials: (n) => `看看其他材质的 ${n} 件`,
    without: (n, v) => `看看含${v}的 ${n} 件`,
    brands: (n) => `看看其他品牌的 ${n} 件`,
    excludedBrands: (n, v) => `看看 ${v} 的 ${n} 件`,
    condition: (n) => `看看其他新旧程度的 ${n} 件`,
    recipient: (n, v) => `看看不限${v}的 ${n} 件`,
    minRating: (n) => `看看评分较低或没有评分的 ${n} 件`,
    merchants: (n) => `看看其他商家的 ${n} 件`,
  },
  fr: {
    price: (n, v) => `En voir ${n} à plus de ${v}`,
    under: (n, v) => `En voir ${n} à moins de ${v}`,
    colors: (n) => `En voir ${n} dans d’autres couleurs`,
    sizes: (n) => `En voir ${n} dans d’autres tailles`,
    deliveryWithinDays: (n) => `En voir ${n} livrés plus tard`,
    features: (n, v) => `En voir ${n} sans garantie « ${v} »`,
    compatibility: (n, v) => `En voir ${n} sans ${v}`,
    materials: (n) => `En voir ${n} dans d’autres matières`,
    without: (n, v) => `En voir ${n} avec : ${v}`,
    brands: (n) => `En voir ${n} d’autres marques`,
    excludedBrands: (n, v) => `En voir ${n} de ${v}`,
    condition: (n) => `En voir ${n} dans un autre état`,
    recipient: (n, v) => `En voir ${n} qui ne sont pas pour ${v}`,
    minRating: (n) => `En voir ${n} moins bien notés ou sans note`,
    merchants: (n) => `En voir ${n} d’autres boutiques`,
  },
};

/** With more than so many kept out, giving the limit up would be another search, not a few things more: it is changed on its chip then. */
const nearAtMost = 300;

/**
 * `now`: how many items fit. For each limit that alone keeps near things out: how many items more there would be without it, and the change that gives it up. Stock is no limit of the
 * shopper's. A price gives up the side that is in the way.
 */
export function loosenings(shop: Shop, constraints: Constraints, judged: Judged[], now: number): Loosening[] {
  const say = words[constraints.language];
  const fitting = fitsOf(judged);
  return relaxable.flatMap((field) => {
    if (constraints[field] === undefined) return [];
    const out = judged.filter(({ verdict }) => verdict.broken.length > 0 && verdict.broken.every(({ limit }) => limit === field));
    if (out.length === 0 || out.length > nearAtMost) return [];
    const below = field === 'price' && out.every(({ verdict }) => verdict.broken.every((broken) => broken.below));
    const loose = without(constraints, field, below);
    const law = { constraints: loose, shelf: shop.shelf, rates: shop.rates };
    const more = fitsOf(out.map((one) => ({ ...one, verdict: judge(one.candidate.doc, law) })));
    const alone = more.every((fit) => isAlone(shop, fit));
    // Putting everything in order once more is the dear way, and seldom needed to count.
    const count = alone ? more.length : itemsOf(shop, loose, [...fitting, ...more]).length - now;
    if (count <= 0) return [];
    const label =
      field === 'price' && below
        ? say.under(count, print(constraints.price?.min, constraints))
        : say[field](count, heldBy(constraints, field));
    const values = field === 'price' ? left(loose) : [];
    const text = changeWords(field, values.length ? [priceWords(loose.price ?? {}, constraints.language)] : [], constraints.language);
    return [{ kind: kindOf(field), label, count, change: { field, values }, text }];
  });
}

/** Nobody else offers any of its variants, so it is an item of its own among whatever fits. */
function isAlone({ shelf }: Shop, { candidate: { doc } }: Fit): boolean {
  return doc.listing.variants.every(({ barcodes }) => barcodes.every((code) => (shelf.byBarcode.get(code)?.size ?? 0) <= 1));
}

/** Without the limit; of a price without the side that is in the way. */
function without(constraints: Constraints, field: Field, below: boolean): Constraints {
  const loose = { ...constraints };
  delete loose[field];
  if (field !== 'price') return loose;
  const { min, max } = constraints.price ?? {};
  const price = below ? max && { max } : min && { min };
  return price ? { ...loose, price } : loose;
}

/** What stays of a price, as a change says it. */
function left({ price }: Constraints): string[] {
  const money = price?.max ?? price?.min;
  return money ? [`${price?.min?.amount ?? ''}-${price?.max?.amount ?? ''} ${money.currency}`] : [];
}

function heldBy(constraints: Constraints, field: Field): string {
  if (field === 'price') return print(constraints.price?.max, constraints);
  const held = constraints[field];
  return (Array.isArray(held) ? held : [held]).map((value) => spoken(String(value), constraints.language)).join(', ');
}

const print = (money: Money | undefined, { language }: Constraints) => (money ? moneyIn(money, language) : '');
