import type { PreferenceKind } from '@/lib/agent/preferences/types';
import type { Constraints } from '@/lib/catalog/types';

type Language = Constraints['language'];

const signs: Record<Language, Record<string, string>> = {
  en: { usd: '$', eur: '€', gbp: '£' },
  zh: { usd: '美元', eur: '欧元', gbp: '英镑', jpy: '日元' },
  fr: { usd: '$', eur: '€', gbp: '£' },
};

/** What a shopper says to set a highest price, in their language: "under $80", "80美元以内", "moins de 80 €". `major`: "80" or "79.50". */
export function saysUnder(major: string, currency: string, language: Language): string {
  const sign = signs[language][currency];
  const code = currency.toUpperCase();
  if (language === 'zh') return `${major}${sign ?? ` ${code} `}以内`;
  if (language === 'fr') return `Moins de ${major.replace('.', ',')} ${sign ?? code}`;
  return sign ? `Under ${sign}${major}` : `Under ${major} ${code}`;
}

/** "Size US 9", as the answer to which size. */
export function saysSize(value: string, language: Language): string {
  return `${{ en: 'Size', zh: '尺码', fr: 'Taille' }[language]} ${value}`;
}

const letGo: Partial<Record<PreferenceKind, Record<Language, string>>> = {
  size: { en: 'Any size', zh: '尺码不限', fr: 'Peu importe la taille' },
  budget: { en: 'Any price', zh: '价格不限', fr: 'Peu importe le prix' },
  brand: { en: 'Any brand', zh: '品牌不限', fr: 'Peu importe la marque' },
  avoided_material: { en: 'Any material', zh: '材质不限', fr: 'Peu importe la matière' },
};

/** What a shopper says to do without something remembered, this once; undefined where no plain words do it. */
export function saysLetGo(kind: PreferenceKind, language: Language): string | undefined {
  return letGo[kind]?.[language];
}

export function saysMore(language: Language): string {
  return { en: 'Show more', zh: '更多', fr: 'Voir plus' }[language];
}

/** A price as people type it ("80", "$79.50", "79,50 €") as digits with a point; undefined when it is none or not above zero. */
export function typedPrice(text: string): string | undefined {
  const digits = text.replace(/[^\d.,]/g, '').replace(/[.,](?=\d{3}(?!\d))/g, '');
  const major = digits.replace(',', '.').replace(/\.$/, '');
  return /^\d{1,7}(\.\d{1,2})?$/.test(major) && Number(major) > 0 ? major : undefined;
}
