import { z } from 'zod';
import { fenced } from '../fence';
import { countryOf } from './country';
import { families, type Wish } from './types';

const size = /^(?:(?:US|EU|UK) )?\d{1,2}(?:\.5)?$|^(?:X{0,3}[SL]|M)$/;
const budget = /^[1-9]\d{0,9} [a-z]{3}$/;
const word = z
  .string()
  .max(60)
  .transform((text) => fenced(text, 40))
  .refine((text) => /[\p{L}\p{N}]/u.test(text));

const Shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('size'), about: z.enum(families), value: z.string().max(20).transform(sizeOf).pipe(z.string().regex(size)) }),
  z.object({ kind: z.literal('brand'), value: word }),
  z.object({ kind: z.literal('avoided_brand'), value: word }),
  z.object({ kind: z.literal('avoided_material'), value: word.transform((text) => text.toLowerCase()) }),
  z.object({ kind: z.literal('budget'), value: z.string().regex(budget) }),
  z.object({ kind: z.literal('country'), value: z.string().refine((code) => countryOf(code) !== undefined) }),
]);

/** A wish in the one shape that is kept; undefined for anything else. */
export function wishOf(value: unknown): Wish | undefined {
  return Shape.safeParse(value).data;
}

/** "us 10,5" → "US 10.5". */
function sizeOf(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(',', '.')
    .replace(/^(US|EU|UK)\s*/, '$1 ')
    .replace(/\s+/g, ' ');
}
