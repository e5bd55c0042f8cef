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

const away = {
  en: '^(ok |please |can you |could you )*(remove|drop|lift|forget( about)?|take (away|off|out)|clear) (the |my |that )?',
  zh: '^(请|把)?(去掉|取消|不管|不限制?)(一下)?',
  fr: "^(ok |tu peux |pouvez-vous )*(enleve[rz]?|retire[rz]?|supprime[rz]?|oublie[rz]?) (le |la |les |mon |ma |cette |ce |l')?",
};
const named = (en: string, zh: string, fr: string) => [
  new RegExp(`${away.en}(${en})( limits?| filter| constraint)?( please)?[ .!?]*$`),
  new RegExp(`${away.zh}的?(${zh})(限制|上限|条件|要求)?(吧)?[。!! ]*$`),
  new RegExp(`${away.fr}(limite (de |d'))?(${fr})( maximum)?[ .!?]*$`),
];

/** "Remove the price limit": a limit that is let go by its name; English, 中文, français. */
export const namedLimits: [field: string, ways: RegExp[]][] = [
  ['price', named('price|budget', '价格|预算', 'prix|budget')],
  ['sizes', named('size', '尺码', 'taille|pointure')],
  ['colors', named('colou?r', '颜色', 'couleur')],
  ['materials', named('material', '材质', 'matiere')],
  ['brands', named('brand', '品牌', 'marque')],
  ['deliveryWithinDays', named('delivery( time| date)?', '送达时间|时间', 'delai')],
];
