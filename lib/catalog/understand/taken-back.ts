import type { Constraints } from '../types';
import { blank, type Reading } from './reading';

const anyOf: [RegExp, (keyof Constraints)[]][] = [
  [
    /\b(?:any|whatever|no matter (?:the|which)) colou?r\b|colou?r (?:does not|doesn'?t) matter|(?:does not|doesn'?t) matter (?:what|which) colou?r|peu importe la couleur|n'importe quelle couleur|不限颜色|颜色(?:不限|无所谓|随意|都可以)/i,
    ['colors'],
  ],
  [
    /\b(?:any|no|whatever) (?:price|budget|price limit|budget limit)\b|price (?:does not|doesn'?t) matter|money is no object|peu importe le prix|sans limite de prix|不限(?:价格|预算)|(?:价格|预算)(?:不限|无所谓)/i,
    ['price'],
  ],
  [/\b(?:any|whatever) size\b|peu importe la taille|toutes? tailles?|不限尺码|尺码(?:不限|无所谓)/i, ['sizes', 'sizeSystem']],
  [
    /\b(?:any|whatever) brand\b|brand (?:does not|doesn'?t) matter|(?:does not|doesn'?t) matter (?:what|which) brand|peu importe la marque|不限品牌|品牌(?:不限|无所谓)/i,
    ['brands', 'excludedBrands'],
  ],
  [/\b(?:any|whatever) material\b|peu importe la matière|不限材质|材质(?:不限|无所谓)/i, ['materials']],
];

/** "Any colour", "n'importe quel prix", "品牌不限" take a limit back; "any other brands?" asks for others than those wanted. */
export function takenBack(reading: Reading): { dropped: (keyof Constraints)[]; otherBrands: boolean } {
  const dropped: (keyof Constraints)[] = [];
  for (const [pattern, fields] of anyOf) {
    if (!pattern.test(reading.text)) continue;
    dropped.push(...fields);
    reading.text = reading.text.replace(pattern, blank);
  }
  const other = /\b(?:any )?(?:other|different|another) brands?\b|d'autres marques|autres marques|(?:其他|其它|别的|换个)(?:品牌|牌子)/i;
  const otherBrands = other.test(reading.text);
  if (otherBrands) reading.text = reading.text.replace(other, blank);
  return { dropped, otherBrands };
}
