import type { CardVariant, MerchantFace, ProductCard } from '@/lib/catalog/types';

export const merchant: MerchantFace = {
  slug: 'fellmark',
  name: 'Fellmark',
  accent: { light: '#145', dark: '#8ad' },
  logoUrl: '/logo.svg',
  currency: 'usd',
};

export function variant(id: string, options: Record<string, string>, available = true, amount = 8_900): CardVariant {
  return {
    id,
    options: Object.entries(options).map(([name, value]) => ({ name, value })),
    price: { amount, currency: 'usd' },
    availability: { status: available ? 'in_stock' : 'out_of_stock', available, label: available ? 'In stock' : 'Sold out' },
  };
}

/** A shoe in two colours and three sizes; black 10 is shown and sold out in white. */
export function shoe(n: number, more: Partial<ProductCard> = {}): ProductCard {
  const sizes = ['9', '10', '11'];
  const variants = ['Black', 'White'].flatMap((color) =>
    sizes.map((size) =>
      variant(
        `shoe-${n}-${color.toLowerCase()}-${size}`,
        { Color: color, Size: size },
        !(color === 'White' && size === '10'),
        6_000 + n * 1_000,
      ),
    ),
  );
  const shown = `shoe-${n}-black-10`;
  return {
    key: `fellmark/${shown}`,
    id: shown,
    product_id: `shoe-${n}`,
    merchant,
    title: `Runner ${['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel'][n - 1] ?? n}`,
    description: 'A daily trainer with a soft ride. Drains quickly after puddles.',
    categories: ['Running shoes'],
    facts: [
      { name: 'Upper material', value: 'Recycled mesh' },
      { name: 'Weight', value: `${240 + n} g` },
    ],
    highlights: ['Recycled mesh'],
    price: { amount: 6_000 + n * 1_000, currency: 'usd' },
    availability: { status: 'in_stock', available: true, label: 'In stock' },
    rating: { value: 4 + n / 10, count: 10 * n },
    delivery: 'Arrives in 3–5 days',
    variants,
    openOptions: ['Size'],
    why: [{ words: 'under $100', fact: `$${60 + n * 10}.00`, field: 'price' }],
    offers: [],
    ...more,
  };
}
