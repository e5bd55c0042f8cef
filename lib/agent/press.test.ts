import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { chunksOf, messageFrom, scriptedDoor, testAssistant, textOf } from './testing';
import type { Press } from './types';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const shopperId = 'shp_1';
const black: Press = { language: 'en', change: { field: 'colors', values: ['black'] } };

/** A conversation with one search, made by a model. */
async function searched() {
  const { door, asked } = scriptedDoor([
    { calls: [{ name: 'search_products', input: { query: 'shoes' } }] },
    { say: 'Here.' },
    { say: 'Hello.' },
  ]);
  const shop = testAssistant(opened.db, door);
  const conversationId = randomUUID();
  const send = async (text: string, press?: Press) =>
    messageFrom(
      await chunksOf(
        await shop.assistant.sendTurn({ shopperId, conversationId, message: { id: randomUUID(), text, ...(press && { press }) } }),
      ),
    );
  await send('shoes');
  return { ...shop, requests: asked, conversationId, send };
}

test('a limit set on the screen is searched with at once, and no model is asked', async () => {
  const { send, requests, catalog, assistant, conversationId } = await searched();
  const before = requests.length;
  const answer = await send('what the browser calls it', black);
  expect(requests).toHaveLength(before);
  expect(catalog.asked.at(-1)).toMatchObject({ query: '', before: { query: 'shoes' }, constraints: { colors: ['black'] } });
  expect(textOf(answer)).toBe('8 products fit now.');
  const kept = await assistant.conversations.get(shopperId, conversationId);
  // The words are the server's, whatever the browser wrote.
  expect(textOf(kept?.messages.at(-2))).toBe('colors: black');
  expect(kept?.messages.at(-1)?.parts.find((part) => part.type === 'tool-search_products')).toMatchObject({
    state: 'output-available',
    input: { query: 'colors: black', refine: true },
    output: { state: 'done', constraints: { colors: ['black'] } },
  });
  expect(await assistant.conversations.understood(shopperId, conversationId)).toMatchObject({ colors: ['black'] });
  expect(await assistant.conversations.understood('shp_2', conversationId)).toBeUndefined();
});

test('a chip’s own words that take a limit away go the same way', async () => {
  const { send, requests, catalog } = await searched();
  const before = requests.length;
  await send('Any price', { language: 'en' });
  expect(requests).toHaveLength(before);
  expect(catalog.asked.at(-1)).toMatchObject({ query: 'Any price', before: { query: 'shoes' } });
});

test('a model that goes on afterwards reads the press as a search like any other', async () => {
  const { send, requests } = await searched();
  await send('', black);
  await send('hello');
  expect(JSON.stringify(requests.at(-1))).toContain('colors: black');
});

test('a change that the shop does not know is refused, and nothing is written', async () => {
  const { assistant, conversationId } = await searched();
  const press: Press = { language: 'en', change: { field: 'colors', values: ['unknown'] } };
  expect(await assistant.sendTurn({ shopperId, conversationId, message: { id: randomUUID(), text: 'x', press } })).toMatchObject({
    refused: 'not_found',
  });
  expect((await assistant.conversations.get(shopperId, conversationId))?.messages).toHaveLength(2);
});

test('a press sent twice is answered once', async () => {
  const { assistant, conversationId, catalog } = await searched();
  const turn = { shopperId, conversationId, message: { id: 'twice', text: '', press: black } };
  await chunksOf(await assistant.sendTurn(turn));
  const asked = catalog.asked.length;
  await chunksOf(await assistant.sendTurn(turn));
  expect(catalog.asked).toHaveLength(asked);
});
