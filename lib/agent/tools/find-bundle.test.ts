import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { chunksOf, messageFrom, type Scripted, scriptedDoor, testAssistant } from '../testing';
import type { BundleOutput } from '../types';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const parts = ['Hat', 'Sandals', 'Towel'].map((label) => ({ label, query: label.toLowerCase() }));
const call = (input: unknown): Scripted => ({ calls: [{ name: 'find_bundle', input }] });

/** A conversation, one message and one scripted call after the other; the bundle after each. */
async function talk(...turns: [said: string, call: Scripted][]) {
  const { door, asked } = scriptedDoor(turns.flatMap(([, made]) => [made, { say: 'Here.' }]));
  const { assistant, catalog } = testAssistant(opened.db, door);
  const conversationId = randomUUID();
  const outputs: (BundleOutput | undefined)[] = [];
  let lists: unknown[] = [];
  for (const [text] of turns) {
    const message = { id: randomUUID(), text };
    const chunks = await chunksOf(await assistant.sendTurn({ shopperId: 'shp_1', conversationId, message }));
    lists = chunks.filter((chunk) => chunk.type === 'tool-output-available');
    const part = messageFrom(chunks).parts.find((one) => one.type === 'tool-find_bundle');
    outputs.push(part?.type === 'tool-find_bundle' ? part.output : undefined);
  }
  return { outputs, catalog, asked, lists };
}
const picks = (bundle: BundleOutput | undefined) => bundle?.parts.map((part) => part.keys[0]);

test('each part is one small search, its cards a group of their own, and one of each is added up', async () => {
  const { outputs, catalog, lists } = await talk(['beach', call({ parts })]);
  const [bundle] = outputs;
  expect(catalog.asked.slice(1).map(({ query }) => query)).toEqual(['hat', 'sandals', 'towel']);
  expect(bundle?.parts.map(({ label, keys }) => [label, keys.length])).toEqual([
    ['Hat', 3],
    ['Sandals', 3],
    ['Towel', 3],
  ]);
  expect(new Set(picks(bundle)).size).toBe(3);
  const cards = new Map(bundle?.products.map((card) => [card.key, card.price.amount]));
  const sum = picks(bundle)?.reduce((total, key) => total + (cards.get(key ?? '') ?? Number.NaN), 0);
  expect(bundle?.total?.sum).toEqual({ amount: sum, currency: 'usd' });
  expect(lists).toHaveLength(4);
});

test('the budget is the shopper’s, over all parts, whatever the model passes on', async () => {
  const { outputs, catalog } = await talk(['beach', call({ parts, budget: 1, price: 0 })]);
  expect(outputs[0]?.total?.budget?.limit).toEqual({ amount: 10_000, currency: 'usd' });
  expect(catalog.asked[1]?.constraints?.price?.max).toEqual({ amount: 10_000, currency: 'usd' });
  // Three pairs of shoes from $70 on do not fit into $100: the cheapest of each is shown, and said to be over it.
  expect(outputs[0]?.total?.budget?.within).toBe(false);
});

test('another hat is another one, and every other part keeps its pick', async () => {
  const { outputs } = await talk(
    ['beach', call({ parts })],
    ['another hat', call({ swap: { part: 1, another: true } })],
    ['another hat', call({ swap: { part: 1, another: true } })],
  );
  const [first, second, third] = outputs;
  expect(second?.changed).toBe(0);
  expect(first?.parts[0]?.keys).not.toContain(picks(second)?.[0]);
  expect(picks(second)?.slice(1)).toEqual(picks(first)?.slice(1));
  expect(third?.trouble ?? picks(third)?.[0]).not.toBe(picks(second)?.[0]);
});

test('a card of the row takes the place of the picked one, with a new total', async () => {
  const { outputs } = await talk(['beach', call({ parts })], ['the second hat', call({ swap: { part: 1, choose: 2 } })]);
  expect(picks(outputs[1])?.[0]).toBe(outputs[0]?.parts[0]?.keys[1]);
  expect(outputs[1]?.total?.sum).not.toEqual(outputs[0]?.total?.sum);
});

test('a swap of what is not there, or without a bundle, changes nothing', async () => {
  const wrong = await talk(['beach', call({ parts })], ['swap', call({ swap: { part: 6, another: true } })]);
  expect(wrong.outputs[1]).toMatchObject({ trouble: expect.stringContaining('no such part') });
  expect(wrong.outputs[1]?.total).toEqual(wrong.outputs[0]?.total);
  const none = await talk(['swap', call({ swap: { part: 1, another: true } })]);
  expect(none.outputs[0]).toMatchObject({ parts: [], products: [], trouble: expect.any(String) });
});

test('a heading of the model’s has no link, no markup and an end', async () => {
  const label = 'Hat <b>now</b> https://evil.example/x';
  const { outputs } = await talk(['beach', call({ parts: [{ label, query: 'hat' }, parts[1]] })]);
  expect(outputs[0]?.parts[0]?.label).toBe('Hat b now /b …');
});

test('one part, or seven, are no bundle', async () => {
  for (const wrong of [parts.slice(0, 1), Array.from({ length: 7 }, () => parts[0])])
    expect((await talk(['beach', call({ parts: wrong })])).outputs).toEqual([undefined]);
});

test('“in total” after a sum is no inch: the limit is read', async () => {
  const { catalog } = await talk(['beach', call({ parts })], ['under $200 in total', call({ refine: true })]);
  expect(catalog.asked.map(({ query }) => query)).toContainEqual(expect.stringMatching(/^under \$200\s*$/));
});

test('a part less, or one more, leaves the budget as it was', async () => {
  const { outputs } = await talk(['beach', call({ parts })], ['no towel', call({ parts: parts.slice(0, 2), refine: true })]);
  expect(outputs[1]?.parts.map(({ label }) => label)).toEqual(['Hat', 'Sandals']);
  expect(outputs[1]?.total?.budget).toMatchObject({ limit: outputs[0]?.total?.budget?.limit });
});
