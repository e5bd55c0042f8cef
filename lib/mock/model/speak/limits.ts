import { z } from 'zod';
import { languageOf } from '../language';
import { colourNames } from '../phrases/colours';
import { fill, type Voice } from './voice';

type Understood = Record<string, unknown>;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];

/** "$100.00" → "$100" in English and Chinese, "100 $" in French. */
export function amount(text: string, voice: Voice): string {
  const [, sign = '', number = text] = /^([^\d]*)([\d.,]+)$/.exec(text.trim()) ?? [];
  const short = number.replace(/\.00$/, '');
  return voice.language === 'fr' ? `${short.replace(/,/g, ' ').replace('.', ',')} ${sign.trim()}`.trim() : `${sign}${short}`;
}

const SaidWords = z.record(z.string(), z.string()).catch({});

/** A value in the language of the answer: as the shopper said it in that language, else from the short list of colours, else in English only. */
function inWords(value: string, understood: Understood, voice: Voice): string | undefined {
  if (voice.language === 'en') return value;
  const said = SaidWords.parse(understood.said ?? {})[value];
  return (
    colourNames[voice.language][value.toLowerCase()] ??
    (said && languageOf(said) !== 'en' && understood.language === voice.language ? said : undefined)
  );
}

/** The limits that were understood, as the end of a phrase (" under $100 in black"); only those that can be said in the language. */
export function limitsOf(understood: Understood, voice: Voice): string {
  const { limits } = voice.phrases;
  const [max] = texts(understood.price_max);
  const [min] = texts(understood.price_min);
  const parts: string[] = [];
  if (max && min) parts.push(fill(limits.between, { min: amount(min, voice), max: amount(max, voice) }));
  else if (max) parts.push(fill(limits.max, { max: amount(max, voice) }));
  else if (min) parts.push(fill(limits.min, { min: amount(min, voice) }));
  const shades = texts(understood.colors).map((name) => inWords(name, understood, voice));
  if (shades.length && shades.every((shade) => shade !== undefined))
    parts.push(fill(limits.colour, { colour: voice.join(shades as string[]) }));
  const sizes = texts(understood.sizes);
  if (sizes.length) parts.push(fill(limits.size, { size: voice.join(sizes) }));
  if (typeof understood.deliveryWithinDays === 'number') parts.push(fill(limits.days, { days: understood.deliveryWithinDays }));
  const without = texts(understood.without).map((name) => inWords(name, understood, voice));
  if (without.length && without.every((one) => one !== undefined))
    parts.push(fill(limits.without, { without: voice.join(without as string[]) }));
  if (parts.length === 0) return '';
  const list = voice.language === 'zh' ? parts.join('、') : voice.join(parts);
  return limits.wrap.replace('{list}', list);
}
