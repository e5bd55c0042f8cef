import { type Money, moneyIn } from '@/lib/money';
import type { Constraints, FacetField } from '../types';
import { capital, over, spoken, under } from '../understand/chips';

export type Language = Constraints['language'];
type Says = { [Field in FacetField]: [name: string, any: string] };

/** Each limit's name, and what a shopper says to be free of it. */
const names: Record<Language, Says> = {
  en: {
    kinds: ['Kind', 'Any kind'],
    price: ['Price', 'Any price'],
    sizes: ['Size', 'Any size'],
    colors: ['Color', 'Any color'],
    materials: ['Material', 'Any material'],
    features: ['Features', 'Any features'],
    compatibility: ['Works with', 'Works with anything'],
    recipient: ['For', 'For anyone'],
    condition: ['Condition', 'Any condition'],
    brands: ['Brand', 'Any brand'],
    excludedBrands: ['Not this brand', 'No brand ruled out'],
    without: ['Without', 'Nothing ruled out'],
    merchants: ['Shop', 'Any shop'],
    minRating: ['Rating', 'Any rating'],
    deliveryWithinDays: ['Delivery', 'Any delivery time'],
    quantity: ['Quantity', 'Any quantity'],
    sort: ['Sort by', 'Best match first'],
  },
  zh: {
    kinds: ['品类', '品类不限'],
    price: ['价格', '价格不限'],
    sizes: ['尺码', '尺码不限'],
    colors: ['颜色', '颜色不限'],
    materials: ['材质', '材质不限'],
    features: ['功能', '功能不限'],
    compatibility: ['兼容', '兼容不限'],
    recipient: ['适用人群', '谁用都行'],
    condition: ['新旧', '新旧不限'],
    brands: ['品牌', '品牌不限'],
    excludedBrands: ['不要的品牌', '不排除品牌'],
    without: ['不含', '不排除材质'],
    merchants: ['商家', '商家不限'],
    minRating: ['评分', '评分不限'],
    deliveryWithinDays: ['送达', '送达时间不限'],
    quantity: ['数量', '数量不限'],
    sort: ['排序', '按相关度排序'],
  },
  fr: {
    kinds: ['Type', 'Peu importe le type'],
    price: ['Prix', 'Peu importe le prix'],
    sizes: ['Taille', 'Peu importe la taille'],
    colors: ['Couleur', 'Peu importe la couleur'],
    materials: ['Matière', 'Peu importe la matière'],
    features: ['Fonctions', 'Peu importent les fonctions'],
    compatibility: ['Compatible avec', 'Peu importe la compatibilité'],
    recipient: ['Pour', "Pour n'importe qui"],
    condition: ['État', "Peu importe l'état"],
    brands: ['Marque', 'Peu importe la marque'],
    excludedBrands: ['Sauf la marque', 'Aucune marque exclue'],
    without: ['Sans', 'Rien d’exclu'],
    merchants: ['Boutique', 'Peu importe la boutique'],
    minRating: ['Note', 'Peu importe la note'],
    deliveryWithinDays: ['Livraison', 'Peu importe le délai'],
    quantity: ['Quantité', 'Peu importe le nombre'],
    sort: ['Tri', "Les plus pertinents d'abord"],
  },
};

export const nameOf = (field: FacetField, language: Language): string => names[language][field][0];
export const anyOf = (field: FacetField, language: Language): string => names[language][field][1];

/** A value of the vocabulary as a list shows it: "Black", "跑鞋". */
export const inWords = (value: string, language: Language): string => capital(spoken(value, language));

/** "Under $90.00", "$50.00 – $90.00" as a limit's value. */
export function priceWords({ min, max }: { min?: Money; max?: Money }, language: Language): string {
  if (min && max) return `${moneyIn(min, language)} – ${moneyIn(max, language)}`;
  if (max) return under(max, language);
  return min ? over(min, language) : anyOf('price', language);
}

/** What the shopper says with a change, and what the conversation keeps: "Color: Black, Blue". */
export function changeWords(field: FacetField, labels: string[], language: Language): string {
  if (labels.length === 0) return anyOf(field, language);
  const name = nameOf(field, language);
  if (language === 'zh') return `${name}：${labels.join('、')}`;
  return `${name}${language === 'fr' ? '\u00a0' : ''}: ${labels.join(', ')}`;
}
