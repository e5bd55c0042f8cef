import type { Constraints } from '../types';
import { footwear } from '../vocabulary';
import { lift, type Reading } from './reading';

/** One size up (1) or down (-1) from the size that held; `half` where it was said; `plainly`: said of the size, and not only "bigger", which can mean the thing. */
export type SizeStep = { by: 1 | -1; half: boolean; plainly: boolean };

const up =
  /\b(?:(?:a |one |half a |the next )?size(?:s)? (?:up|bigger|larger)|(?:a |one )?(?:bigger|larger|next) size|next size up|too (?:small|tight|narrow)|(?:une |la )?(?:demi-)?(?:taille|pointure) (?:au[- ]dessus|sup[ée]rieure|de plus|plus grande)|une taille plus grande|trop (?:petite?|serr[ée]e?)s?)(?!\p{L})|大[一半]?[号码]|大[一半]个?[号码]|(?:太|有点|偏)(?:小|紧|挤)/iu;
const down =
  /\b(?:(?:a |one |half a )?size(?:s)? (?:down|smaller)|(?:a |one )?smaller size|next size down|too (?:big|large|loose|wide)|(?:une |la )?(?:demi-)?(?:taille|pointure) (?:au[- ]dessous|en dessous|inf[ée]rieure|de moins|plus petite)|une taille plus petite|trop (?:grande?|large)s?)(?!\p{L})|小[一半]?[号码]|小[一半]个?[号码]|(?:太|有点|偏)(?:大|松)/iu;
const bigger = /\b(?:bigger|larger|plus grande?s?)(?!\p{L})|更大|大一?[点些]/iu;
const smaller = /\b(?:smaller|plus petite?s?)(?!\p{L})|更小|小一?[点些]/iu;
const half = /\bhalf\b|\bdemi|半/i;

/** "A size up", « une pointure au-dessus », 大一号; read only where a size held before, because 大号 alone is a size. */
export function readSizeStep(reading: Reading): SizeStep | undefined {
  const [more, less] = [lift(reading, up), lift(reading, down)];
  const said = more ?? less;
  if (said) return { by: more ? 1 : -1, half: half.test(said[0]), plainly: true };
  if (bigger.test(reading.text)) return { by: 1, half: false, plainly: false };
  return smaller.test(reading.text) ? { by: -1, half: false, plainly: false } : undefined;
}

const letters = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL'];
const shoes = new Set(footwear.map(({ value }) => value));

/** The size next to those that held: letters in their order, US and UK shoes by a half, European shoes by one, other clothes by two. Undefined at the end of the row. */
export function steppedSize({ sizes = [], sizeSystem, kinds }: Constraints, { by, half: halved }: SizeStep): string | undefined {
  const from = by > 0 ? sizes.at(-1) : sizes[0];
  if (from === undefined) return undefined;
  const place = letters.indexOf(from);
  if (place >= 0) return letters[place + by];
  const number = Number(from);
  if (!(number > 0)) return undefined;
  const onFeet = !kinds || kinds.some((kind) => shoes.has(kind)) || sizeSystem === 'CM';
  const step = halved || (onFeet && number < 34) ? 0.5 : onFeet || number < 34 ? 1 : 2;
  return String(number + by * step);
}
