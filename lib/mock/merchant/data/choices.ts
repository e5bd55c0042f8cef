import type { MerchantProduct } from './format';
import type { Tint } from './kinds';

type Option = MerchantProduct['options'][number];

/** A "Color" option: the merchant's own words for the colours, each with the tint its picture takes. */
export function colors(tintOf: Record<string, Tint>): Option {
  return { name: 'Color', values: Object.entries(tintOf).map(([value, tint]) => ({ value, tint })) };
}

/** A "Size" option, smallest first, the system in the value ("US 9", "M", "EU 42"). */
export function sizes(...values: string[]): Option {
  return { name: 'Size', values: values.map((value) => ({ value })) };
}

/** Any other option that changes the price: each value with what it adds, in minor units of the merchant's currency. Values must not be bare numbers. */
export function priced(name: string, plusOf: Record<string, number>): Option {
  return { name, values: Object.entries(plusOf).map(([value, plus]) => ({ value, plus })) };
}

/** Any other option that costs the same whichever value is chosen: a scent, a motif, a side of the bed. */
export function choice(name: string, ...values: string[]): Option {
  return { name, values: values.map((value) => ({ value })) };
}

/** Men's shoes, US 7 to US 13 with halves up to 12. */
export const mensShoes = ['7', '7.5', '8', '8.5', '9', '9.5', '10', '10.5', '11', '11.5', '12', '13'].map((number) => `US ${number}`);
/** Women's shoes, W US 6 to W US 11 with halves up to 10. */
export const womensShoes = ['6', '6.5', '7', '7.5', '8', '8.5', '9', '9.5', '10', '11'].map((number) => `W US ${number}`);
/** Clothes for men or everyone. */
export const clothes = ['S', 'M', 'L', 'XL', 'XXL'];
/** Clothes for women. */
export const womensClothes = ['XS', 'S', 'M', 'L', 'XL'];
/** Trousers by the waist in inches. */
export const waists = ['W28', 'W30', 'W32', 'W34', 'W36', 'W38', 'W40'];
