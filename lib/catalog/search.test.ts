import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing';
import { push, testCatalog } from './testing/catalog';
import { catalogOfFile } from './testing/file';
import { north, south } from './testing/fixture';
import type { SearchAnswer } from './types';

const { catalog } = await catalogOfFile();
await push(catalog, 'north', north);
await push(catalog, 'south', south);

const ids = ({ products }: SearchAnswer) => products.map(({ product_id }) => product_id);
const ask = (query: string, more: object = {}) => catalog.search({ query, limit: 50, ...more });
const reasons = ({ left_out }: SearchAnswer) =>
  Object.fromEntries(left_out.map(({ key, reason }) => [key.split('/')[1]?.split('-').slice(0, 2).join('-'), reason]));

describe('hard limits are never violated', () => {
  it('nothing over the budget and nothing sold out is shown, and both are named among the left out', async () => {
    const answer = await ask('running shoes under $100');
    for (const { price, availability } of answer.products) {
      expect(price.amount).toBeLessThanOrEqual(10000);
      expect(availability.available).toBe(true);
    }
    expect(ids(answer)).not.toContain('n-race');
    expect(reasons(answer)).toMatchObject({ 'n-race': '$210.00 is over your limit of $100.00', 'n-sold': 'Sold out' });
  });

  it('two limits that no price can meet show nothing, and what stands in the way is named', async () => {
    const answer = await ask('running shoes over $100 and under $60');
    expect(answer.products).toEqual([]);
    const { chip, products } = answer.relax ?? {};
    expect(chip?.field).toBe('price');
    expect(products?.length).toBeGreaterThan(0);
    // What is shown as nearest keeps the end that is not given up.
    for (const { price } of products ?? []) expect(chip?.value === 'max' ? price.amount >= 10000 : price.amount <= 6000).toBe(true);
    const dear = await ask('running shoes between $900 and $1000');
    expect(dear.relax?.chip).toMatchObject({ field: 'price', value: 'min' });
  });

  it('a price in another currency is compared at a stated rate', async () => {
    expect(ids(await ask('mug under $30'))).toContain('s-mug');
    const tight = await ask('mug under $25');
    expect(tight.products).toEqual([]);
    expect(tight.left_out[0]?.reason).toMatch(/^€24\.00 \(≈ \$27\.84 at 1 EUR = 1\.16 USD of 2026-11-01\) is over your limit of \$25\.00$/);
  });

  it('shows the size and colour that were said, or says that there is none', async () => {
    const blue = await ask('blue running shoes size 10');
    expect(blue.products[0]?.variants[0]?.options).toEqual([
      { name: 'Color', value: 'Harbor Blue' },
      { name: 'Size', value: 'US 10' },
    ]);
    expect(blue.products[0]?.openOptions).toEqual([]);
    expect((await ask('running shoes size 13')).products).toEqual([]);
    expect(reasons(await ask('running shoes size 13'))).toMatchObject({ 'n-road': 'No size 13' });
  });

  it('a size without a kind asks for things that come in sizes', async () => {
    const sized = await ask('something in size 10 under $200');
    expect(sized.products.length).toBeGreaterThan(0);
    for (const { variants } of sized.products) expect(variants[0]?.options.map(({ name }) => name)).toContain('Size');
  });

  it('the black ones in size 10 are sold out at one merchant and so come from the other', async () => {
    const answer = await ask('black running shoes size 10');
    expect(answer.products.map(({ key }) => key)).toContain('south/s-road-black-us-10');
    expect(ids(answer)).not.toContain('n-road');
  });

  it('a feature that the merchant denies, or is silent about where it speaks of others, is left out with its own words', async () => {
    const answer = await ask('waterproof winter coat');
    expect(ids(answer)).toEqual(['n-coat']);
    expect(reasons(answer)).toEqual({
      'n-wool': 'Not waterproof (“Waterproofing: None; water-repellent finish”)',
      'n-plain': 'The merchant does not say whether it is waterproof',
    });
  });

  it('what is refused is not in it: “leather-free” is no leather', async () => {
    const answer = await ask('wallet without leather');
    expect(ids(answer)).toEqual(['n-cork']);
    expect(reasons(answer)).toMatchObject({ 'n-wallet': 'Has leather (“Material: Leather”)' });
  });

  it('delivery within two days needs a merchant who says so', async () => {
    const answer = await ask('running shoes delivered in two days');
    expect(ids(answer)).toContain('n-road');
    expect(ids(answer)).not.toContain('s-road');
  });

  it('used things are shown with their condition, and not when new ones are asked for', async () => {
    expect(ids(await ask('used running shoes'))).toEqual(['n-used']);
    expect(ids(await ask('brand new running shoes'))).not.toContain('n-used');
  });
});

describe('the same item from several merchants', () => {
  it('is one card, the best offer first, the others beside it', async () => {
    const answer = await ask('northway road running shoes');
    const cards = answer.products.filter(({ product_id }) => product_id === 'n-road' || product_id === 's-road');
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({
      key: 'south/s-road-black-us-8',
      offers: [{ key: 'north/n-road-black-us-8', price: { amount: 8900 } }],
    });
  });
});

describe('order', () => {
  it('does not depend on the order in which feeds came', async () => {
    const other = await testDatabase();
    const turned = testCatalog(other);
    await push(turned, 'south', [...south].reverse());
    await push(turned, 'north', [...north].reverse());
    for (const query of ['running shoes', 'lamp', 'winter coat', 'gift', 'wallet under $50']) {
      expect((await turned.search({ query, limit: 50 })).products.map(({ key }) => key)).toEqual(
        (await ask(query)).products.map(({ key }) => key),
      );
    }
    await other.close();
  });

  it('a listing that praises itself or gives orders gains nothing', async () => {
    for (const query of ['best bedside lamp', 'bedside lamp', 'the best no. 1 bedside lamp'])
      expect(ids(await ask(query))[0]).toBe('n-lamp');
  });

  it('a lamp for a desk is a lamp, and a desk is a desk', async () => {
    expect(ids(await ask('lamp for my desk'))[0]).toBe('s-lamp');
    expect(ids(await ask('lamp for my desk'))).not.toContain('n-desk');
    expect(ids(await ask('desk'))).toEqual(['n-desk']);
  });

  it('cheapest first when that is asked for', async () => {
    const prices = (await ask('cheapest running shoes')).products.map(({ price }) => price.amount);
    expect(prices).toEqual([...prices].sort((one, other) => one - other));
  });
});

describe('honest emptiness', () => {
  it('a thing that nobody sells is not found, and the answer says so', async () => {
    for (const query of ['digital piano', 'lawn mower', 'unicorn saddle', '钢琴', 'tondeuse à gazon']) {
      const answer = await ask(query);
      expect(answer.products, query).toEqual([]);
      expect(answer.left_out.length, query).toBeGreaterThan(0);
    }
  });

  it('when a limit leaves nothing, the one to relax is named with what it would bring', async () => {
    const { products, relax } = await ask('running shoes under $30');
    expect(products).toEqual([]);
    expect(relax?.chip).toMatchObject({ field: 'price', label: 'Under $30.00' });
    expect(relax?.products[0]?.product_id).toBe('n-used');
  });
});

describe('why', () => {
  it('pairs the shopper’s words with the feed’s facts', async () => {
    const answer = await ask('防水的冬季外套,黑色,200美元以内');
    expect(answer.products[0]?.why).toEqual([
      { words: '冬季外套', fact: 'Storm Winter Coat', field: 'title' },
      { words: 'US$200.00 以内', fact: 'US$180.00', field: 'price' },
      { words: '黑色', fact: 'Color: Black', field: 'Color' },
      { words: '防水', fact: 'Waterproofing: Waterproof, taped seams', field: 'Waterproofing' },
    ]);
  });

  it('claims nothing that the feed does not state', async () => {
    const answer = await ask('quiet bedside lamp for HomeKit');
    const facts = answer.products.flatMap(({ why }) => why.map(({ fact }) => fact));
    expect(facts).toContain('Noise: Silent, no fan');
    const praise = answer.products.find(({ product_id }) => product_id === 'n-praise');
    expect(praise).toBeUndefined();
  });
});

describe('follow-ups and chips', () => {
  it('refine what was said, and a chip taken away widens again', async () => {
    const first = await ask('running shoes under $100');
    const black = await ask('in black', { before: first.constraints });
    expect(black.constraints).toMatchObject({
      kinds: ['running shoes'],
      colors: ['black'],
      price: { max: { amount: 10000, currency: 'usd' } },
    });
    const free = await ask('', { before: black.constraints, constraints: { price: undefined } });
    expect(free.constraints.price).toBeUndefined();
    expect(free.constraints.colors).toEqual(['black']);
  });

  it('a number that was asked for stands on the cards, one does not', async () => {
    const numbers = async (query: string) => new Set((await ask(query)).products.map((card) => card.quantity));
    expect(await numbers('three pairs of running shoes')).toEqual(new Set([3]));
    expect(await numbers('one pair of running shoes')).toEqual(new Set([undefined]));
  });

  it('only the merchants that were named', async () => {
    const answer = await ask('running shoes', { merchants: ['south'] });
    expect(answer.products.every(({ merchant }) => merchant.slug === 'south')).toBe(true);
  });
});

describe('a product by its key', () => {
  it('has all its variants open to choice; an unknown key has none', async () => {
    const card = await catalog.product('north/n-road-harbor-blue-us-9');
    expect(card?.id).toBe('n-road-harbor-blue-us-9');
    expect(card?.openOptions).toEqual(['Color', 'Size']);
    expect(card?.variants).toHaveLength(8);
    expect(await catalog.product('south/n-road-black-us-9')).toBeUndefined();
    expect(await catalog.product('__proto__')).toBeUndefined();
  });
});
