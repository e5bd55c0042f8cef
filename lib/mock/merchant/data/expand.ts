import type { MerchantProduct, MerchantProfile, OptionValue, Stock } from './format';
import { gtinOf } from './gtin';
import type { Tint } from './kinds';

/** One thing that can be put in a basket: a product with every choice made. Money in minor units of the merchant's currency. */
export type MerchantVariant = {
  /** The id that checkout's line_items[].id accepts: "fm-ridgeline-4-black-us-9". */
  id: string;
  product: MerchantProduct;
  /** "Ridgeline 4, Black, US 9". */
  title: string;
  /** The choices made, in the product's option order; empty when there was nothing to choose. */
  options: { name: string; value: string }[];
  price: number;
  listPrice?: number;
  tint: Tint;
  stock: Stock;
  /** GTIN-13; absent where the trade prints none: made by hand, second-hand, sent by e-mail. */
  gtin?: string;
};

/**
 * Every variant of a product: all combinations of its option values, the first option varying slowest.
 * A product without options has exactly one, with the id `<product.id>-1`.
 */
export function variantsOf(product: MerchantProduct, profile: MerchantProfile): MerchantVariant[] {
  return combinationsOf(product.options.map((option) => option.values)).map((chosen) => {
    const values = chosen.map((choice) => choice.value);
    const plus = chosen.reduce((sum, choice) => sum + (choice.plus ?? 0), 0);
    const gtin = barcodeOf(product, profile, values);
    return {
      id: [product.id, ...(values.length ? values.map(slugOf) : ['1'])].join('-'),
      product,
      title: [product.title, ...values].join(', '),
      options: product.options.map((option, at) => ({ name: option.name, value: values[at] ?? '' })),
      price: product.price + plus,
      ...(product.listPrice === undefined ? {} : { listPrice: product.listPrice + plus }),
      tint: chosen.find((choice) => choice.tint)?.tint ?? product.tint ?? 'natural',
      stock: product.stockOf?.[values.join(' / ')] ?? product.stock,
      ...(gtin === undefined ? {} : { gtin }),
    };
  });
}

/** "W US 6.5" → "w-us-6-5": lower case, accents dropped, all else than letters and digits a hyphen. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** What several merchants sell has one barcode everywhere; other goods have the merchant's own. */
function barcodeOf(product: MerchantProduct, profile: MerchantProfile, values: string[]): string | undefined {
  if (product.sameAs) return gtinOf([product.sameAs, ...values]);
  if (product.seller || product.digital || product.condition === 'used') return undefined;
  return gtinOf([profile.slug, product.id, ...values]);
}

function combinationsOf(options: OptionValue[][]): OptionValue[][] {
  return options.reduce<OptionValue[][]>((sofar, values) => sofar.flatMap((chosen) => values.map((value) => [...chosen, value])), [[]]);
}
