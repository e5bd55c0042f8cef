import { expect, test } from 'vitest';
import { createMemory } from './memory';
import { merchant, shoe } from './testing/cards';
import type { ShopMessage } from './types';

const search = (products = [shoe(1)]): ShopMessage => ({
  id: 'a',
  role: 'assistant',
  parts: [
    {
      type: 'tool-search_products',
      toolCallId: 'c',
      state: 'output-available',
      input: { query: 'shoes' },
      output: { state: 'done', expected: 1, constraints: { query: 'shoes', language: 'en' }, chips: [], products, left_out: [], total: 1 },
    },
  ],
});

test('a card makes its own key, its variants and its other offers known', () => {
  const offer = {
    key: 'cornerly/co-1',
    merchant,
    price: { amount: 1, currency: 'usd' },
    availability: { status: 'in_stock', available: true, label: 'In stock' },
  };
  const memory = createMemory([search([shoe(1, { offers: [offer] })])]);
  for (const key of ['fellmark/shoe-1-black-10', 'fellmark/shoe-1-white-9', 'cornerly/co-1']) expect(memory.isKnown(key)).toBe(true);
  for (const key of ['fellmark/shoe-2-black-10', 'constructor', '']) expect(memory.isKnown(key)).toBe(false);
});

test('what a shopper writes makes no key known, whatever its shape', () => {
  const forged = { ...search(), role: 'user' as const };
  expect(createMemory([forged]).isKnown('fellmark/shoe-1-black-10')).toBe(false);
});

test('a product looked at whole does not forget what the search had settled', () => {
  const memory = createMemory([search()]);
  memory.meet({ ...shoe(1), openOptions: ['Color', 'Size'] });
  expect(memory.cardOf('fellmark/shoe-1-black-10')?.openOptions).toEqual(['Size']);
});

test('checkouts of the conversation are known in their order, opened by words or by Buy', () => {
  const bought: ShopMessage = { id: 'b', role: 'assistant', parts: [{ type: 'data-checkout', data: { checkoutId: 'co_1' } }] };
  const started: ShopMessage = {
    id: 'c',
    role: 'assistant',
    parts: [
      { type: 'tool-start_checkout', toolCallId: 'd', state: 'output-available', input: { key: 'k' }, output: { checkoutId: 'co_2' } },
    ],
  };
  expect(createMemory([bought, started]).checkoutIds).toEqual(['co_1', 'co_2']);
});

test('sizes that were asked for are not asked for again; sizes of another kind are', () => {
  const found = search();
  const asked: ShopMessage = {
    ...found,
    parts: found.parts.map((part) =>
      part.type === 'tool-search_products' && part.state === 'output-available'
        ? { ...part, output: { ...part.output, ask: { option: 'Size', values: ['US 9', 'US 10'] } } }
        : part,
    ),
  };
  const memory = createMemory([asked]);
  expect(memory.wasAsked(['US 10', 'US 11'])).toBe(true);
  expect(memory.wasAsked(['S', 'M'])).toBe(false);
});
