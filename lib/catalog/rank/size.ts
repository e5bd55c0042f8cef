import { europeanSizes } from '../vocabulary/shoe-sizes';

const letters: Record<string, string> = {
  small: 'S',
  medium: 'M',
  large: 'L',
  'x-large': 'XL',
  'extra large': 'XL',
  'extra small': 'XS',
  '2xl': 'XXL',
  '3xl': 'XXXL',
  xxl: 'XXL',
  xl: 'XL',
  xs: 'XS',
  s: 'S',
  m: 'M',
  l: 'L',
  xxxl: 'XXXL',
};

/** Whether an option's value is one of the sizes wanted. Sizes without a system fit any; EU and US shoe sizes are compared by the makers' table. */
export function sizeFits(value: string, sizes: string[], system: string | undefined): boolean {
  const plain = value.trim().toLowerCase();
  const letter = letters[plain] ?? letters[plain.split(/[\s/(,]/)[0] ?? ''];
  const shoe = /^(?:(w|women'?s?|m|men'?s?)\s*)?(us|eu|uk|fr)?\s*(w|m)?\s*(\d{1,2}(?:[.,]5|½)?)(?:\s*(us|eu|uk|w|m|d|b|2e|wide))?\b/.exec(
    plain,
  );
  const number = shoe?.[4]?.replace(',', '.').replace('½', '.5');
  const printed = shoe?.[2] ?? (/^(us|eu|uk)$/.test(shoe?.[5] ?? '') ? shoe?.[5] : undefined);
  const women = /^w/.test(shoe?.[1] ?? '') || shoe?.[3] === 'w';
  return sizes.some((size) => {
    if (letter && letter === size.toUpperCase()) return true;
    if (plain === size.toLowerCase()) return true;
    if (number === undefined) return false;
    const [have, want] = [Number(number), Number(size)];
    if (!system || !printed || system.toLowerCase() === printed) return have === want && !(system === 'EU' && !printed && have < 34);
    if (system === 'EU' && printed === 'us') return europeanSizes[women ? 'women' : 'men'][number]?.includes(want) ?? false;
    if (system === 'US' && (printed === 'eu' || printed === 'fr'))
      return Object.values(europeanSizes).some((column) => column[size]?.includes(have));
    if (system === 'UK' && printed === 'us') return have === want + (women ? 2 : 1);
    if (system === 'US' && printed === 'uk') return want === have + (women ? 2 : 1);
    if (system === 'CM' && printed === 'us') return have === footInCentimetres(want, women);
    if (system === 'UK' && (printed === 'eu' || printed === 'fr')) return europeanSizes.men[String(want + 1)]?.includes(have) ?? false;
    if (system === 'CM' && (printed === 'eu' || printed === 'fr'))
      return europeanSizes[women ? 'women' : 'men'][String(footInCentimetres(want, women))]?.includes(have) ?? false;
    return false;
  });
}

/** The US size of a foot's length, as makers print it on the box: 27 cm is a men's 9 and a women's 10. */
function footInCentimetres(length: number, women: boolean): number {
  return women ? length - 17 : length - 18;
}

/** Names of options in which a size is chosen. */
export const sizeOption = /size|taille|pointure|尺码|尺寸|サイズ|waist/i;
/** And a colour. */
export const colorOption = /colou?r|couleur|coloris|颜色|カラー|finish|shade/i;
