import type { PreferenceKind } from '@/lib/agent/preferences/types';
import type { Constraints } from '@/lib/catalog/types';

type Language = Constraints['language'];

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

export function saysAddFilter(language: Language): string {
  return { en: 'Add a filter', zh: '添加筛选', fr: 'Ajouter un filtre' }[language];
}
