import { clothing, footwear } from '../vocabulary';
import type { Unit } from './lexicon';
import type { SaidSize } from './size';

const shoes = new Set(footwear.map(({ value }) => value));
const clothes = new Set(clothing.map(({ value }) => value));

/** `word`: the word that it was read from, which names nothing else. */
type LeftSize = SaidSize & { word: string };

/**
 * A size that is said without the word: "hiking boots 11", « baskets 43 », "vous l'avez en 43 ?", "泳裤 M". Only what nothing else has read is looked at, and only where the
 * thing asked for is worn. `units` are of the text as it was typed, because a size letter is a capital.
 */
export function leftSize(kinds: string[] | undefined, rest: { unit: Unit; at: number }[], text: string): LeftSize | undefined {
  const onFeet = kinds?.some((kind) => shoes.has(kind));
  const onBody = kinds?.some((kind) => clothes.has(kind));
  for (const { unit } of rest) {
    const typed = text.slice(unit.from, unit.to);
    if (
      onFeet &&
      /^\d{1,2}(?:[.,]5)?$/.test(typed) &&
      !/^\s*(?:-|x|×|%|\p{L})/iu.test(text.slice(unit.to).replace(/^\s+(?=\p{L})/u, '|'))
    ) {
      const size = Number(typed.replace(',', '.'));
      if ((size >= 4 && size <= 16) || (size >= 34 && size <= 50))
        return { sizes: upTo(size, text.slice(unit.to)), ...(size >= 34 && { system: 'EU' }), word: unit.text };
    }
    if (onBody && /^[SML]$/.test(typed) && !/['’]$/.test(text.slice(0, unit.from))) return { sizes: [typed], word: unit.text };
  }
  return undefined;
}

/** « 42 ou 43 »: the second too, and the half between. */
function upTo(size: number, after: string): string[] {
  const last = Number(/^\s*(?:ou|or|to|à|-|或|到|至)\s*(\d{1,2}(?:[.,]5)?)\b/.exec(after)?.[1]?.replace(',', '.') ?? size);
  const sizes = [];
  for (let one = size; one <= last && last - size <= 2; one += 0.5) sizes.push(String(one));
  return sizes.length ? sizes : [String(size)];
}

/** "27 cm", "260mm": the length of a foot, which some makers print; only of shoes. */
export function footLength(kinds: string[] | undefined, text: string): LeftSize | undefined {
  if (!kinds?.some((kind) => shoes.has(kind))) return undefined;
  const found = /(?<![\d.,])(\d{2}(?:[.,]5)?)\s?cm\b|(?<![\d.,])(\d{3})\s?mm\b/i.exec(text);
  const length = found?.[1] ? Number(found[1].replace(',', '.')) : Number(found?.[2]) / 10;
  return length >= 20 && length <= 33
    ? { sizes: [String(length)], system: 'CM', word: found![0].replace(/\s/g, '').toLowerCase() }
    : undefined;
}
