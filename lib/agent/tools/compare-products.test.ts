import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { chunksOf, messageFrom, type Scripted, scriptedDoor, testAssistant } from '../testing';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const keys = [1, 2, 3, 4, 5].map((n) => `fellmark/shoe-${n}-black-10`);
const call = (name: string, input: unknown): Scripted => ({ calls: [{ name, input }] });

/** What compare_products answered, in a conversation that searched first. */
async function compared(input: unknown, search = true) {
  const script = [...(search ? [call('search_products', { query: 'shoes' })] : []), call('compare_products', input), { say: 'done' }];
  const { assistant, catalog } = testAssistant(opened.db, scriptedDoor(script).door);
  const turn = { shopperId: 'shp_1', conversationId: randomUUID(), message: { id: randomUUID(), text: 'compare' } };
  const part = messageFrom(await chunksOf(await assistant.sendTurn(turn))).parts.findLast((one) => one.type === 'tool-compare_products');
  return { part, output: part?.type === 'tool-compare_products' ? part.output : undefined, catalog };
}

test('two to four shown products come back whole, without their variants, what was open still open', async () => {
  const { output } = await compared({ keys: keys.slice(0, 2) });
  expect(output?.products.map(({ key }) => key)).toEqual(keys.slice(0, 2));
  expect(output?.products[0]).toMatchObject({
    variants: [],
    openOptions: ['Size'],
    facts: [{ name: 'Upper material' }, { name: 'Weight' }],
  });
  expect(output?.products[0]?.variantIds).toContain('shoe-1-black-9');
  expect((await compared({ keys: keys.slice(0, 4) })).output?.products).toHaveLength(4);
});

test('keys that this conversation did not show are not compared', async () => {
  const never = await compared({ keys: keys.slice(0, 2) }, false);
  expect(never.output).toEqual({ products: [], trouble: expect.stringContaining('not shown') });
  const made = await compared({ keys: [keys[0], 'fellmark/secret'] });
  expect(made.output).toEqual({ products: [], trouble: expect.stringContaining('not shown') });
});

test('one product, the same one twice, or five are no comparison', async () => {
  expect((await compared({ keys: [keys[0], keys[0]] })).output?.trouble).toContain('two different');
  expect((await compared({ keys: [keys[0]] })).output).toBeUndefined();
  expect((await compared({ keys })).output).toBeUndefined();
});

test('“show me more” goes on with what holds, and does not read the old words again', async () => {
  const script = [
    call('search_products', { query: 'shoes' }),
    call('search_products', { query: 'more', refine: true, skip: 6 }),
    { say: '' },
  ];
  const { assistant, catalog } = testAssistant(opened.db, scriptedDoor(script).door);
  const turn = { shopperId: 'shp_1', conversationId: randomUUID(), message: { id: randomUUID(), text: 'shoes' } };
  await chunksOf(await assistant.sendTurn(turn));
  expect(catalog.asked[1]).toMatchObject({ query: '', before: { query: 'shoes' }, limit: 12 });
  expect(catalog.asked[1]?.constraints).toBeUndefined();
});
