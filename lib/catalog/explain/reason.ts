import { type Money, moneyIn } from '@/lib/money';
import type { Broken } from '../rank/law';
import { converted, type Rates, rateSaid } from '../rank/rates';
import type { Constraints } from '../types';
import { spoken } from '../understand/chips';

type Language = Constraints['language'];

/** Why a product was left out, as a sentence in the shopper's language. The merchant's own words are quoted, never repeated as ours. */
export function reasonOf(broken: Broken, constraints: Constraints, rates: Rates): string {
  const { language } = constraints;
  const value = (broken.value ?? '')
    .split(', ')
    .map((word) => spoken(word, language))
    .join(language === 'zh' ? '、' : ', ');
  if (broken.limit === 'price') return priceReason(broken, language, rates);
  if (broken.limit === 'stock') return stockReason(broken.fact, language);
  return sentences[language][broken.limit as Told]?.(value, broken) ?? fallback[language](value);
}

type Told =
  | 'sizes'
  | 'colors'
  | 'features'
  | 'compatibility'
  | 'materials'
  | 'without'
  | 'brands'
  | 'excludedBrands'
  | 'condition'
  | 'deliveryWithinDays'
  | 'recipient'
  | 'merchants'
  | 'minRating'
  | 'kinds';
type Tell = (value: string, broken: Broken) => string;
const quote = (fact: string | undefined, open: string, close: string) => (fact ? `${open}${fact}${close}` : '');

const sentences: Record<Language, Record<Told, Tell>> = {
  en: {
    sizes: (v) => `No size ${v}`,
    colors: (v, b) => `Not in ${v}${quote(b.fact, ' (', ')')}`,
    features: (v, b) =>
      b.silent
        ? `The merchant does not say whether it is ${/skin$/.test(v) ? 'for ' : ''}${v}`
        : `Not ${/skin$/.test(v) ? 'for ' : ''}${v}${quote(b.fact, ' (“', '”)')}`,
    compatibility: (v, b) =>
      b.silent ? `The merchant does not say whether it works with ${v}` : `Does not list ${v}${quote(b.fact, ' (“', '”)')}`,
    materials: (v, b) => `Not made of ${v}${quote(b.fact, ' (“', '”)')}`,
    without: (v, b) => (b.thing ? `You ruled out ${v}${quote(b.fact, ' (“', '”)')}` : `Has ${v}${quote(b.fact, ' (“', '”)')}`),
    brands: (v, b) => `Made by ${b.fact ?? 'another brand'}, not ${v}`,
    excludedBrands: (v) => `Made by ${v}, which you ruled out`,
    condition: (v, b) => `Not ${v}, but ${b.fact ?? 'other'}`,
    deliveryWithinDays: (v, b) =>
      b.silent
        ? 'The merchant does not say when it arrives'
        : `${v === '0' ? 'Not here today' : `Too late for ${v} ${v === '1' ? 'day' : 'days'}`}${quote(b.fact, ': ', '')}`,
    recipient: (v, b) => `Not for ${v}${quote(b.fact, ' (“', '”)')}`,
    merchants: () => 'From another shop',
    minRating: (v, b) => (b.silent ? 'Nobody has rated it yet' : `Rated ${b.fact}, not ${v} or more`),
    kinds: (v) => `No ${v} among the products of these merchants`,
  },
  zh: {
    sizes: (v) => `没有 ${v} 码`,
    colors: (v, b) => `没有${v}${quote(b.fact, '（', '）')}`,
    features: (v, b) => (b.silent ? `商家没有说明是否${v}` : `不符合「${v}」${quote(b.fact, '（“', '”）')}`),
    compatibility: (v, b) => (b.silent ? `商家没有说明是否兼容 ${v}` : `未列出 ${v}${quote(b.fact, '（“', '”）')}`),
    materials: (v, b) => `材质不是${v}${quote(b.fact, '（“', '”）')}`,
    without: (v, b) => (b.thing ? `您排除了${v}${quote(b.fact, '（“', '”）')}` : `含有${v}${quote(b.fact, '（“', '”）')}`),
    brands: (v, b) => `品牌是 ${b.fact ?? '其他品牌'}，不是 ${v}`,
    excludedBrands: (v) => `是您排除的品牌 ${v}`,
    condition: (v, b) => `不是${v}，而是 ${b.fact ?? '其他'}`,
    deliveryWithinDays: (v, b) =>
      b.silent ? '商家没有说明何时送达' : `${v === '0' ? '当天' : `${v} 天内`}无法送达${quote(b.fact, '：', '')}`,
    recipient: (v, b) => `不适合${v}${quote(b.fact, '（“', '”）')}`,
    merchants: () => '来自其他商家',
    minRating: (v, b) => (b.silent ? '还没有人评分' : `评分 ${b.fact}，低于 ${v}`),
    kinds: (v) => `这些商家没有${v}`,
  },
  fr: {
    sizes: (v) => `Pas de taille ${v}`,
    colors: (v, b) => `Pas en ${v}${quote(b.fact, ' (', ')')}`,
    features: (v, b) => (b.silent ? `Le marchand ne dit pas si c’est « ${v} »` : `Pas « ${v} »${quote(b.fact, ' (« ', ' »)')}`),
    compatibility: (v, b) =>
      b.silent ? `Le marchand ne dit pas si c’est compatible avec ${v}` : `Ne mentionne pas ${v}${quote(b.fact, ' (« ', ' »)')}`,
    materials: (v, b) => `Pas en ${v}${quote(b.fact, ' (« ', ' »)')}`,
    without: (v, b) =>
      b.thing ? `Vous avez exclu : ${v}${quote(b.fact, ' (« ', ' »)')}` : `Contient : ${v}${quote(b.fact, ' (« ', ' »)')}`,
    brands: (v, b) => `De la marque ${b.fact ?? 'autre'}, pas ${v}`,
    excludedBrands: (v) => `De la marque ${v}, que vous avez exclue`,
    condition: (v, b) => `Pas ${v}, mais ${b.fact ?? 'autre'}`,
    deliveryWithinDays: (v, b) =>
      b.silent
        ? 'Le marchand ne dit pas quand il arrive'
        : `${v === '0' ? 'Pas livrable aujourd’hui' : `Trop tard pour ${v} jour${v === '1' ? '' : 's'}`}${quote(b.fact, ' : ', '')}`,
    recipient: (v, b) => `Pas pour ${v}${quote(b.fact, ' (« ', ' »)')}`,
    merchants: () => 'D’une autre boutique',
    minRating: (v, b) => (b.silent ? 'Personne ne l’a encore noté' : `Noté ${b.fact}, pas ${v} ou plus`),
    kinds: (v) => `Aucun article de ce type (${v}) chez ces marchands`,
  },
};
const fallback: Record<Language, (value: string) => string> = {
  en: (v) => `Does not fit: ${v}`,
  zh: (v) => `不符合：${v}`,
  fr: (v) => `Ne convient pas : ${v}`,
};

function priceReason({ price, limitPrice, below }: Broken, language: Language, rates: Rates): string {
  if (!price || !limitPrice)
    return { en: 'The merchant states no price', zh: '商家没有标价', fr: 'Le marchand n’indique pas de prix' }[language];
  const limit = print(limitPrice, language);
  const own = print(price, language);
  const near = price.currency === limitPrice.currency ? undefined : converted(price, limitPrice.currency, rates);
  const shown = near ? `${own} (≈ ${print(near, language)}${rateSaid(price.currency, limitPrice.currency, rates, language)})` : own;
  if (language === 'zh') return below ? `${shown} 低于您的下限 ${limit}` : `${shown} 超出您的预算 ${limit}`;
  if (language === 'fr') return below ? `${shown} est sous votre minimum de ${limit}` : `${shown} dépasse votre limite de ${limit}`;
  return below ? `${shown} is below your minimum of ${limit}` : `${shown} is over your limit of ${limit}`;
}

function stockReason(status: string | undefined, language: Language): string {
  if (status === 'discontinued') return { en: 'No longer made', zh: '已停产', fr: 'N’est plus fabriqué' }[language];
  return { en: 'Sold out', zh: '已售罄', fr: 'Épuisé' }[language];
}

function print(money: Money, language: Language): string {
  return moneyIn(money, language);
}
