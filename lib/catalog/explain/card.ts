import type { Money } from '@/lib/money';
import type { ListedVariant } from '../listing/types';
import { saysColor } from '../rank/color';
import { landedOf, offersOf } from '../rank/offers';
import type { Rates } from '../rank/rates';
import { colorOption, sizeFits, sizeOption } from '../rank/size';
import type { Doc } from '../search/document';
import type { Shelf } from '../search/shelf';
import type { CardVariant, Constraints, MerchantFace, Offer, ProductCard } from '../types';
import { highlightsOf, whyOf } from './why';

export type Faces = (slug: string) => MerchantFace;

/** The card of a variant, whole from the feed. `fitting` are the variants that the shopper's limits leave; the others stay choosable behind them. */
export function cardOf(
  doc: Doc,
  shown: ListedVariant,
  fitting: ListedVariant[],
  at: { shelf: Shelf; faces: Faces; rates: Rates; constraints?: Constraints },
): ProductCard {
  const { listing } = doc;
  const { constraints } = at;
  const why = constraints ? whyOf(doc, shown, constraints, at.rates) : [];
  const others = listing.variants.filter((variant) => !fitting.includes(variant));
  const offers = offersOf(at.shelf, doc, shown, at.rates).filter((offer) => offer.doc !== doc);
  const seller = shown.seller ?? listing.seller;
  const condition = shown.condition ?? listing.condition;
  return {
    key: `${listing.merchant}/${shown.id}`,
    id: shown.id,
    product_id: listing.productId,
    merchant: at.faces(listing.merchant),
    title: listing.title,
    ...(listing.language && { language: listing.language }),
    ...(listing.brand && { brand: listing.brand }),
    ...(seller && { seller }),
    description: listing.description,
    categories: listing.categories,
    facts: listing.facts,
    highlights: highlightsOf(listing, why),
    price: priceOf(shown, listing.variants, at.faces(listing.merchant)),
    ...(shown.listPrice && { listPrice: shown.listPrice }),
    availability: shown.availability,
    ...(listing.rating && { rating: listing.rating }),
    ...(condition && { condition }),
    ...(listing.delivery && { delivery: listing.delivery.text }),
    ...(shown.picture && { picture: shown.picture }),
    variants: [...fitting, ...others]
      .slice(0, 200)
      .map((variant) => choiceOf(variant, priceOf(variant, listing.variants, at.faces(listing.merchant)))),
    openOptions: openOptionsOf(listing.variants, constraints),
    ...((constraints?.quantity ?? 1) > 1 && { quantity: constraints?.quantity }),
    why,
    offers: offers.slice(0, 8).map(
      ({ doc: other, variant }): Offer => ({
        key: `${other.listing.merchant}/${variant.id}`,
        merchant: at.faces(other.listing.merchant),
        price: priceOf(variant, other.listing.variants, at.faces(other.listing.merchant)),
        ...landedPart(other, variant),
        availability: variant.availability,
        ...(other.listing.delivery && { delivery: other.listing.delivery.text }),
      }),
    ),
  };
}

/** The price at the door, said only where the feed states what sending costs. */
function landedPart(doc: Doc, variant: ListedVariant): { landed?: Money } {
  const landed = doc.listing.shipping && landedOf(doc, variant);
  return landed ? { landed } : {};
}

function choiceOf(variant: ListedVariant, price: Money): CardVariant {
  return {
    id: variant.id,
    options: variant.options,
    price,
    ...(variant.listPrice && { listPrice: variant.listPrice }),
    availability: variant.availability,
    ...(variant.picture && { picture: variant.picture }),
  };
}

/** A feed may leave the price out; then another variant's stands in, and checkout says the true one. */
function priceOf(variant: ListedVariant, variants: ListedVariant[], face: MerchantFace): Money {
  return variant.price ?? variants.find((other) => other.price)?.price ?? { amount: 0, currency: face.currency };
}

/** Options with more than one value left that the shopper has not spoken of. */
function openOptionsOf(variants: ListedVariant[], constraints: Constraints | undefined): string[] {
  const names = [...new Set(variants.flatMap((variant) => variant.options.map((option) => option.name)))];
  return names.filter((name) => {
    const values = new Set(
      variants.flatMap((variant) => variant.options.filter((option) => option.name === name).map((option) => option.value)),
    );
    const left = [...values].filter((value) => {
      if (constraints?.colors?.length && colorOption.test(name)) return saysColor(value, constraints.colors) === 'yes';
      if (constraints?.sizes?.length && sizeOption.test(name)) return sizeFits(value, constraints.sizes, constraints.sizeSystem);
      return true;
    });
    return (left.length || values.size) > 1;
  });
}
