import type { Chip, Constraints } from '../types';

type Words = { [Field in Chip['field']]?: string } & {
  noMax: string;
  noMin: string;
  notOnly: (word: string) => string;
  fine: (word: string) => string;
};
const phrases: Record<Constraints['language'], Words> = {
  en: {
    price: 'Any price',
    noMax: 'No maximum price',
    noMin: 'No minimum price',
    sizes: 'Any size',
    colors: 'Any color',
    materials: 'Any material',
    recipient: 'For anyone',
    occasion: 'Any occasion',
    condition: 'Any condition',
    deliveryWithinDays: 'Any delivery time',
    quantity: 'Any quantity',
    merchants: 'Any shop',
    minRating: 'Any rating',
    sort: 'Best match first',
    notOnly: (word) => `Not only ${word}`,
    fine: (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)} is fine too`,
  },
  zh: {
    price: '价格不限',
    noMax: '最高价不限',
    noMin: '最低价不限',
    sizes: '尺码不限',
    colors: '颜色不限',
    materials: '材质不限',
    recipient: '谁用都行',
    occasion: '场合不限',
    condition: '新旧不限',
    deliveryWithinDays: '送达时间不限',
    quantity: '数量不限',
    merchants: '商家不限',
    minRating: '评分不限',
    sort: '按相关度排序',
    notOnly: (word) => `不一定要${word}`,
    fine: (word) => `${word}也可以`,
  },
  fr: {
    price: 'Peu importe le prix',
    noMax: 'Sans prix maximum',
    noMin: 'Sans prix minimum',
    sizes: 'Peu importe la taille',
    colors: 'Peu importe la couleur',
    materials: 'Peu importe la matière',
    recipient: "Pour n'importe qui",
    occasion: "Peu importe l'occasion",
    condition: "Peu importe l'état",
    deliveryWithinDays: 'Peu importe le délai',
    quantity: 'Peu importe le nombre',
    merchants: 'Peu importe la boutique',
    minRating: 'Peu importe la note',
    sort: "Les plus pertinents d'abord",
    notOnly: (word) => `Pas seulement ${word}`,
    fine: (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)} convient aussi`,
  },
};

/** What a shopper says to take one limit away and keep the rest; `word` is its value in their language. The kind of thing stays while nothing else is said. */
export function awayOf({ field, value }: Chip, word: string, constraints: Constraints, chips: number): string | undefined {
  const say = phrases[constraints.language];
  switch (field) {
    case 'price':
      return constraints.price?.max && constraints.price.min ? (value === 'max' ? say.noMax : say.noMin) : say.price;
    case 'kinds':
      return chips > 1 ? say.notOnly(word) : undefined;
    case 'colors':
    case 'materials':
    case 'merchants':
      return (constraints[field]?.length ?? 0) > 1 ? say.notOnly(word) : say[field];
    case 'features':
    case 'compatibility':
    case 'brands':
      return say.notOnly(word);
    case 'without':
    case 'excludedBrands':
      return say.fine(word);
    default:
      return say[field];
  }
}
