import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { createModelStandIn } from '@/lib/mock/model';
import { chunksOf, fakeOrders, messageFrom, order, testAssistant, textOf } from './testing';
import type { ShopMessage, ShopTools } from './types';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const bundled = createModelStandIn({ clock: () => new Date('2026-11-20T12:00:00Z') });
const shopperId = 'shp_1';

/** One conversation with the bundled model over the fake shop. */
function talk() {
  const set = testAssistant(opened.db, bundled, {
    orders: fakeOrders({ [shopperId]: [order('ord_1', 'FM-1001')], shp_2: [order('ord_2', 'FM-2002')] }),
  });
  const conversationId = randomUUID();
  const send = (text: string) => set.assistant.sendTurn({ shopperId, conversationId, message: { id: randomUUID(), text } });
  return { ...set, conversationId, send, say: async (text: string) => messageFrom(await chunksOf(await send(text))) };
}

/** The last word of a tool in this answer. */
function outputOf<T extends keyof ShopTools>(message: ShopMessage, name: T): ShopTools[T]['output'] {
  const part = message.parts.find((one) => one.type === `tool-${name}`);
  if (!part || !('output' in part)) throw new Error(`no ${name} in ${JSON.stringify(message.parts.map((one) => one.type))}`);
  return part.output as ShopTools[T]['output'];
}

test('a need becomes cards and at most two sentences that repeat no card', async () => {
  const answer = await talk().say('running shoes under $100');
  const { products, state, total } = outputOf(answer, 'search_products');
  expect({ cards: products.length, state, total }).toEqual({ cards: 6, state: 'done', total: 8 });
  const text = textOf(answer);
  expect(text).toContain('8');
  expect(text.match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(2);
  for (const card of products) expect(text).not.toContain(card.title);
});

test('cards arrive one by one after sized skeletons', async () => {
  const { send } = talk();
  const chunks = await chunksOf(await send('running shoes'));
  const lists = chunks.flatMap((chunk) =>
    chunk.type === 'tool-output-available' ? [chunk.output as { state: string; expected: number; products: unknown[] }] : [],
  );
  expect(lists.map(({ expected }) => expected)).toEqual(lists.map(() => 6));
  expect(lists[0]).toMatchObject({ state: 'searching', products: [] });
  const sizes = lists.map(({ products }) => products.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(new Set(sizes).size).toBe(7);
  expect(lists.at(-1)).toMatchObject({ state: 'done' });
});

test('a change of mind refines what was understood before; a new need starts anew', async () => {
  const { say, catalog } = talk();
  await say('running shoes under $100');
  await say('in black');
  await say('now a winter coat');
  expect(catalog.asked[0]?.before).toBeUndefined();
  expect(catalog.asked[1]).toMatchObject({ query: 'in black', before: { query: 'running shoes under $100' } });
  expect(catalog.asked[2]?.before).toBeUndefined();
});

test('"show me more" brings the ones that were not shown yet', async () => {
  const { say } = talk();
  const first = outputOf(await say('running shoes'), 'search_products').products.map((card) => card.key);
  const second = outputOf(await say('show me more'), 'search_products').products.map((card) => card.key);
  expect(second).toHaveLength(2);
  expect(second.filter((key) => first.includes(key))).toEqual([]);
});

test('"why these?" and "what did you exclude?" are answered from the search, without another', async () => {
  const { say, catalog } = talk();
  await say('running shoes under $100');
  expect(textOf(await say('why these?'))).toContain('under $100');
  expect(textOf(await say('what did you exclude?'))).toContain('$129.00 is over your limit');
  expect(catalog.asked).toHaveLength(1);
});

test('a question about "the second one" is answered with the merchant’s fact, or by saying that there is none', async () => {
  const { say } = talk();
  await say('running shoes');
  expect(textOf(await say('what material is the second one?'))).toMatch(/Fellmark.*Recycled mesh/);
  expect(textOf(await say('is it machine washable?'))).toMatch(/Fellmark/);
});

test('buying by words asks for the size that nobody said, then opens the checkout for exactly that variant', async () => {
  const { say, checkout } = talk();
  await say('running shoes');
  const asked = await say('buy the second one');
  expect(outputOf(asked, 'start_checkout')).toMatchObject({ openOptions: ['Size'] });
  expect(checkout.started).toEqual([]);
  const started = await say('11');
  expect(checkout.started).toMatchObject([{ shopperId, merchant: 'fellmark', items: [{ id: 'shoe-2-black-11', quantity: 1 }] }]);
  expect(outputOf(started, 'start_checkout').checkoutId).toBe('chk_1');
  expect(textOf(started)).toMatch(/Pay/);
});

test('a number that was said with the search stays said: buying by words takes so many', async () => {
  const { say, checkout, catalog } = talk();
  for (const card of catalog.cards) card.quantity = 3;
  await say('running shoes');
  await say('buy the second one in 11');
  expect(checkout.started).toMatchObject([{ items: [{ quantity: 3 }] }]);
});

test('a checkout that a press of Buy opened is known to the assistant', async () => {
  const { say, assistant, checkout, conversationId } = talk();
  await say('running shoes');
  await checkout.start({ shopperId, conversationId, merchant: 'fellmark', items: [{ id: 'shoe-1-black-9', quantity: 1 }] });
  const noted = await assistant.noteCheckout(shopperId, conversationId, 'chk_1');
  expect(noted?.parts).toEqual([{ type: 'data-checkout', id: 'chk_1', data: { checkoutId: 'chk_1' } }]);
  expect(outputOf(await say('open the checkout'), 'get_checkout')).toMatchObject({ checkoutId: 'chk_1', phase: 'open' });
});

test('"where is my order?" finds the shopper’s own order without a number, and nobody else’s', async () => {
  const { say } = talk();
  const answer = await say('where is my order?');
  expect(outputOf(answer, 'get_order').orderIds).toEqual(['ord_1']);
  expect(textOf(answer)).toMatch(/FM-1001.*(on its way).*November 26/);
  expect(outputOf(await say('where is order FM-2002?'), 'get_order').orderIds).toEqual([]);
});

test('the language follows the shopper', async () => {
  const { say } = talk();
  expect(textOf(await say('求 100 美元以内最好的跑鞋'))).toMatch(/\p{Script=Han}/u);
  expect(textOf(await say('meilleures chaussures de trail'))).toMatch(/conviennent/);
  expect(textOf(await say('and cheaper?'))).toMatch(/Lowest|cheaper/);
});

test('the same conversation gets the same words, with the same seed', async () => {
  const [a, b] = [textOf(await talk().say('running shoes')), textOf(await talk().say('running shoes'))];
  expect(a).toBe(b);
});
