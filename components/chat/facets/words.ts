import type { Constraints, Facet, FacetField } from '@/lib/catalog/types';
import { decimalsOf, moneyIn } from '@/lib/money';

export type Language = Constraints['language'];
type Words = {
  apply: string;
  back: string;
  close: string;
  loading: string;
  failed: string;
  nothing: string;
  none: string;
  products: (n: number) => string;
  lowest: string;
  highest: string;
  range: (from: string, to: string) => string;
  wrongPrice: string;
  byDate: string;
  howMany: string;
  system: string;
};

/** The words around the choices, in the language of the conversation; the choices' own names come with the data. */
export const words: Record<Language, Words> = {
  en: {
    apply: 'Apply',
    back: 'Back to all filters',
    close: 'Close',
    loading: 'Looking what there is',
    failed: 'That did not load. Close it and try again.',
    nothing: 'There is nothing else to choose here.',
    none: 'none',
    products: (n) => (n === 1 ? 'product' : 'products'),
    lowest: 'Lowest price',
    highest: 'Highest price',
    range: (from, to) => `What fits costs ${from} to ${to}.`,
    wrongPrice: 'Write prices above zero, the lower one first.',
    byDate: 'Or by a date',
    howMany: 'How many',
    system: 'Size system',
  },
  zh: {
    apply: '应用',
    back: '返回全部筛选',
    close: '关闭',
    loading: '正在查看有哪些选择',
    failed: '没能加载。请关闭后再试一次。',
    nothing: '这里没有其他选择。',
    none: '无',
    products: () => '件',
    lowest: '最低价',
    highest: '最高价',
    range: (from, to) => `符合条件的价格为 ${from} 至 ${to}。`,
    wrongPrice: '请填写大于零的价格，先低后高。',
    byDate: '或在此日期之前',
    howMany: '件数',
    system: '尺码制式',
  },
  fr: {
    apply: 'Appliquer',
    back: 'Retour à tous les filtres',
    close: 'Fermer',
    loading: 'Recherche des choix',
    failed: 'Le chargement a échoué. Fermez et réessayez.',
    nothing: 'Il n’y a rien d’autre à choisir ici.',
    none: 'aucun',
    products: (n) => (n > 1 ? 'articles' : 'article'),
    lowest: 'Prix minimum',
    highest: 'Prix maximum',
    range: (from, to) => `Ce qui convient coûte de ${from} à ${to}.`,
    wrongPrice: 'Indiquez des prix supérieurs à zéro, le plus bas d’abord.',
    byDate: 'Ou avant une date',
    howMany: 'Combien',
    system: 'Système de tailles',
  },
};

export const money = (amount: number, currency: string, language: Language) => moneyIn({ amount, currency }, language);

/** Digits as a price field shows them: 9000 → "90", 7950 → "79.50". */
export function typed(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  return amount % 10 ** decimals === 0 ? String(amount / 10 ** decimals) : (amount / 10 ** decimals).toFixed(decimals);
}

/** A price as people type it ("80", "$79.50", "79,50 €", "1,000") in minor units; undefined when it is none or not above zero. */
export function readTyped(text: string, currency: string): number | undefined {
  const digits = text.replace(/[^\d.,]/g, '').replace(/[.,](?=\d{3}(?!\d))/g, '');
  const major = digits.replace(',', '.').replace(/\.$/, '');
  const amount = /^\d{1,7}(\.\d{1,2})?$/.test(major) ? Math.round(Number(major) * 10 ** decimalsOf(currency)) : 0;
  return amount > 0 ? amount : undefined;
}

/**
 * What a choice says in the conversation. The server writes the same (lib/catalog/facets/words.ts), but no room's code comes to the browser: a test holds
 * the two together.
 */
export function saysChoice({ label, any }: Pick<Facet, 'label' | 'any'>, labels: string[], language: Language): string {
  if (labels.length === 0) return any.label;
  return language === 'zh' ? `${label}：${labels.join('、')}` : `${label}${language === 'fr' ? '\u00a0' : ''}: ${labels.join(', ')}`;
}

const counted: Partial<Record<FacetField, (n: string, language: Language) => string>> = {
  deliveryWithinDays: (n, language) =>
    language === 'zh'
      ? `${n} 天内送达`
      : language === 'fr'
        ? `Livré sous ${n} jour${n === '1' ? '' : 's'}`
        : n === '1'
          ? 'By tomorrow'
          : `Within ${n} days`,
  quantity: (n, language) => ({ en: `${n} of them`, zh: `${n} 件`, fr: `${n} exemplaires` })[language],
};

/** The label of a number that is on no list. */
export const countedLabel = (field: FacetField, n: string, language: Language) => counted[field]?.(n, language) ?? n;

/** "Under $90.00" and the like, as chips say it (lib/catalog/understand/chips.ts). */
export function priceLabel(min: number | undefined, max: number | undefined, currency: string, language: Language): string {
  const print = (amount: number) => money(amount, currency, language);
  if (min && max) return `${print(min)} – ${print(max)}`;
  if (max) return { en: `Under ${print(max)}`, zh: `${print(max)} 以内`, fr: `Moins de ${print(max)}` }[language];
  return { en: `Over ${print(min ?? 0)}`, zh: `${print(min ?? 0)} 以上`, fr: `Plus de ${print(min ?? 0)}` }[language];
}
