import type { Language } from '../language';

/** How a limit is let go, by the field that stands in the way, in words that the catalogue understands. */
export const lettingGo: { [field: string]: { [language in Language]: string } } = {
  price: { en: 'any price', zh: '价格不限', fr: 'peu importe le prix' },
  sizes: { en: 'any size', zh: '尺码不限', fr: 'peu importe la taille' },
  colors: { en: 'any color', zh: '颜色不限', fr: 'peu importe la couleur' },
  materials: { en: 'any material', zh: '材质不限', fr: 'peu importe la matière' },
  brands: { en: 'any brand', zh: '品牌不限', fr: 'peu importe la marque' },
  condition: { en: 'any condition', zh: '新旧不限', fr: "peu importe l'état" },
  deliveryWithinDays: { en: 'any delivery time', zh: '送达时间不限', fr: 'peu importe le délai' },
};
