import { describe, expect, it } from 'vitest';
import { merchants } from '.';
import { type MerchantVariant, variantsOf } from './expand';
import type { MerchantProduct, MerchantProfile } from './format';

/** What shoppers were quoted with must have right answers among the goods. A product is right when `fits` holds for it. */
type Offer = { profile: MerchantProfile; product: MerchantProduct; variants: MerchantVariant[]; fact: (name: string) => string };

const offers: Offer[] = merchants.flatMap(({ profile, products }) =>
  products.map((product) => ({ profile, product, variants: variantsOf(product, profile), fact: (name) => product.facts[name] ?? '' })),
);

const canBuy = (variant: MerchantVariant) => typeof variant.stock === 'number' && variant.stock > 0;
const chosen = (variant: MerchantVariant, name: string) => variant.options.find((option) => option.name === name)?.value ?? '';
const inStock = (offer: Offer, where: (variant: MerchantVariant) => boolean = () => true) =>
  offer.variants.some((variant) => canBuy(variant) && where(variant));
const underDollars = (offer: Offer, dollars: number) =>
  offer.profile.currency === 'usd' && inStock(offer, (variant) => variant.price <= dollars * 100);
const stands = (offer: Offer, category: string) => offer.product.categories.some((name) => name.includes(category));
const days = ({ product, profile }: Offer) => {
  const toTheStates = profile.shipping.filter((method) => !method.countries || method.countries.includes('US'));
  return (product.handlingDays ?? 0) + Math.min(...toTheStates.map((method) => method.days[1]));
};

const warmAndDry = (offer: Offer) => stands(offer, 'Winter coats') && /^waterproof/i.test(offer.fact('Waterproofing'));
const allDay = (offer: Offer) =>
  stands(offer, 'Work shoes') && /all day|all-day/i.test(offer.fact('Use')) && /^(high|medium)/i.test(offer.fact('Cushioning'));
const reflective = (offer: Offer) => offer.fact('Windproof') === 'Yes' && offer.fact('Reflective') !== '';
const quietLamp = (offer: Offer) =>
  offer.product.kind === 'bedside-lamp' &&
  /^silent/i.test(offer.fact('Noise')) &&
  /dims automatically.*22:00/i.test(offer.fact('Schedule')) &&
  /homekit/i.test(offer.fact('Compatibility'));
const compact = (offer: Offer) => offer.product.kind === 'carry-on' && /compact/i.test(`${offer.product.title} ${offer.fact('Size')}`);
const forWetPaths = (offer: Offer) =>
  offer.product.kind === 'trail-shoe' && /sticky|wet-grip/i.test(offer.fact('Grip')) && /wet|mud/i.test(offer.fact('Surface'));

const sentences: { said: string[]; least: number; fits: (offer: Offer) => boolean }[] = [
  {
    said: ['best running shoes under $100', '求 100 美元以内最好的跑鞋'],
    least: 8,
    fits: (offer) => offer.product.kind === 'running-shoe' && underDollars(offer, 100) && (offer.product.rating?.value ?? 0) >= 4.2,
  },
  {
    said: ['gifts for a ceramics lover', '给陶瓷爱好者的礼物'],
    least: 10,
    fits: (offer) => stands(offer, 'For ceramics lovers') && inStock(offer),
  },
  {
    said: ['winter coat, waterproof, not over $200', '我需要一件防水且不超过200美元的冬季外套'],
    least: 5,
    fits: (offer) => warmAndDry(offer) && underDollars(offer, 200),
  },
  {
    said: ['black work shoes I can wear all day under $150', '我需要一双适合全天穿的职业鞋,黑色,价格不超过150美元'],
    least: 5,
    fits: (offer) => allDay(offer) && inStock(offer, (variant) => chosen(variant, 'Color') === 'Black' && variant.price <= 15000),
  },
  {
    said: ['敏感肌肤适合用什么样的面膜?'],
    least: 3,
    fits: (offer) =>
      ['face-mask', 'sheet-mask'].includes(offer.product.kind) &&
      /sensitive/i.test(offer.fact('Skin type')) &&
      !/sensitive/i.test(offer.fact('Not for')) &&
      inStock(offer),
  },
  {
    said: ['你能帮我搭配适合坎昆五天海滩假期、偏休闲风格的穿搭吗?'],
    least: 12,
    fits: (offer) =>
      /beach/i.test(offer.fact('Occasion')) && /^(Clothing|Shoes|Travel)/.test(offer.product.categories.join()) && inStock(offer),
  },
  {
    said: ['a compact carry-on under $200', 'Besoin d’un bagage cabine compact à moins de 200 $'],
    least: 3,
    fits: (offer) => compact(offer) && underDollars(offer, 200),
  },
  {
    said: ['meilleures chaussures de trail'],
    least: 5,
    fits: (offer) => offer.product.kind === 'trail-shoe' && (offer.product.rating?.value ?? 0) >= 4.5 && inStock(offer),
  },
  {
    said: ['Je cours sur des sentiers mouillés, suggère des tailles 9-10 avec bonne adhérence'],
    least: 5,
    fits: (offer) => forWetPaths(offer) && ['US 9', 'US 10'].every((size) => inStock(offer, (variant) => chosen(variant, 'Size') === size)),
  },
  {
    said: ['Lampe de chevet silencieuse qui s’atténue automatiquement à 22h et compatible HomeKit'],
    least: 2,
    fits: (offer) => quietLamp(offer) && inStock(offer),
  },
  {
    said: ['équipement coupe-vent réfléchissant à moins de 120 $ avec livraison en deux jours'],
    least: 4,
    fits: (offer) => reflective(offer) && underDollars(offer, 120) && days(offer) <= 2,
  },
  {
    said: ['cadeau de dernière minute pour un collègue'],
    least: 5,
    fits: (offer) => stands(offer, 'For colleagues') && (offer.product.digital || days(offer) <= 2) && inStock(offer),
  },
];

describe('what shoppers were quoted with has right answers', () => {
  it.each(sentences)('“$said.0” finds $least products and more', ({ least, fits }) => {
    expect(offers.filter(fits).length).toBeGreaterThanOrEqual(least);
  });
});

describe('“what did you exclude?” has an answer too, because near misses exist', () => {
  const misses: { name: string; fits: (offer: Offer) => boolean }[] = [
    { name: 'running shoes over $100', fits: (offer) => offer.product.kind === 'running-shoe' && !underDollars(offer, 100) },
    { name: 'waterproof winter coats over $200', fits: (offer) => warmAndDry(offer) && !underDollars(offer, 200) },
    { name: 'winter coats that are not waterproof', fits: (offer) => stands(offer, 'Winter coats') && !warmAndDry(offer) },
    {
      name: 'work shoes over $150',
      fits: (offer) => stands(offer, 'Work shoes') && !underDollars(offer, 150),
    },
    { name: 'trail shoes that slip in the wet', fits: (offer) => offer.product.kind === 'trail-shoe' && !forWetPaths(offer) },
    {
      name: 'bedside lamps without HomeKit',
      fits: (offer) => offer.product.kind === 'bedside-lamp' && !/homekit/i.test(offer.fact('Compatibility')),
    },
    { name: 'reflective gear over $120', fits: (offer) => reflective(offer) && !underDollars(offer, 120) },
    { name: 'compact carry-ons over $200', fits: (offer) => compact(offer) && !underDollars(offer, 200) },
    {
      name: 'masks that are not for sensitive skin',
      fits: (offer) => ['face-mask', 'sheet-mask'].includes(offer.product.kind) && !/sensitive/i.test(offer.fact('Skin type')),
    },
  ];
  it.each(misses)('there are $name', ({ fits }) => {
    expect(offers.filter(fits).length).toBeGreaterThanOrEqual(1);
  });
});

it('the gift card goes by e-mail at once, and the everyday store can bring or hand over a gift the same day', () => {
  expect(offers.filter((offer) => offer.product.kind === 'gift-card' && offer.product.digital).length).toBeGreaterThanOrEqual(2);
  const everyday = merchants.find(({ profile }) => profile.slug === 'cornerly')?.profile;
  expect(everyday?.pickup).toHaveLength(2);
  expect(everyday?.localDelivery?.postalPrefixes).toEqual(['941', '100', '606']);
});

it('an outfit for the beach can be put together for a man and for a woman', () => {
  for (const person of ['men', 'women']) {
    const kinds = new Set(
      offers
        .filter((offer) => /beach/i.test(offer.fact('Occasion')) && inStock(offer))
        .filter((offer) =>
          ['', 'everyone', person].some((who) => offer.fact('For') === who || (who && offer.fact('For').startsWith(`${who},`))),
        )
        .map((offer) => offer.product.kind),
    );
    expect(kinds.size, person).toBeGreaterThanOrEqual(6);
  }
});
