import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { createModelStandIn } from '@/lib/mock/model';
import { languageModel } from './model';
import { listPriceOf, microdollarsOf } from './spending/prices';
import { agentModelUsage } from './tables';
import { chunksOf, messageFrom, scriptedDoor, testAssistant, textOf } from './testing';
import { type Played, playedDoor } from './testing/wire';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const today = '2026-11-20T12:00:00Z';
const bundledDoor = createModelStandIn({ clock: () => new Date(today) });
const fallback = languageModel({ door: bundledDoor, apiKey: 'stand-in', model: 'aisle-stand-in', api: 'responses' });
const price = { input: 0.25, cached: 0.025, output: 2 };

type More = {
  api?: 'responses' | 'chat';
  perDay?: number;
  now?: Date;
  limits?: Parameters<typeof testAssistant>[2] extends infer T ? (T extends { limits?: infer L } ? L : never) : never;
};

/** One message, answered by what was recorded of a real model; the bundled one stands behind it. */
async function ask(script: Played[], { api = 'responses', perDay, now, limits }: More = {}, conversationId: string = randomUUID()) {
  const { door, asked } = playedDoor(script);
  const model = languageModel({ door, apiKey: 'k', baseUrl: 'http://models.example/v1', model: 'gpt-5-mini', api });
  const set = testAssistant(opened.db, door, {
    ...{ model, fallback, spending: { price, perDay } },
    ...(now ? { now: () => now } : {}),
    ...(limits ? { limits } : {}),
  });
  const turn = { shopperId: 'shp_1', conversationId, message: { id: randomUUID(), text: 'running shoes under $100' } };
  const answer = messageFrom(await chunksOf(await set.assistant.sendTurn(turn)));
  const note = answer.parts.find((part) => part.type === 'data-note');
  const used = await opened.db.select().from(agentModelUsage).where(eq(agentModelUsage.conversationId, conversationId));
  return { ...set, answer, asked, conversationId, note: note?.type === 'data-note' ? note.data.text : undefined, used };
}

describe.each(['responses', 'chat'] as const)('over the %s API', (api) => {
  test('a streamed call and the words after it make the answer', async () => {
    const { answer, asked, note, catalog } = await ask([`${api}-tool-call`, `${api}-text`], { api });
    expect(asked.map(({ path }) => path)).toEqual(Array(2).fill(api === 'chat' ? '/v1/chat/completions' : '/v1/responses'));
    expect(catalog.asked[0]?.query).toBe('running shoes under $100');
    expect(textOf(answer)).toBe('Eight pairs stay under your limit. Which size do you wear?');
    expect(note).toBeUndefined();
    expect(JSON.stringify(asked[1]?.body)).toContain('merchant_text');
  });

  test('tokens and their cost are counted for the conversation, cached ones at their own price', async () => {
    const { used, logged } = await ask([`${api}-tool-call`, `${api}-text`], { api });
    const [input, cached, output] = api === 'chat' ? [3_600, 2_048, 36] : [4_450, 3_968, 110];
    expect(used).toMatchObject([
      { day: '2026-11-20', model: 'gpt-5-mini', calls: 2, inputTokens: input, cachedTokens: cached, outputTokens: output },
    ]);
    expect(used[0]?.microdollars).toBeGreaterThan(0);
    expect(logged.filter((line) => line.startsWith('model_call'))).toHaveLength(2);
    expect(logged.join()).not.toContain('running shoes');
  });

  test('a refusal is not shown: the bundled model answers, and the note says that the model declined', async () => {
    const { answer, note, used } = await ask([`${api}-refusal`], { api });
    expect(note).toContain('declined');
    expect(textOf(answer)).not.toContain("can't help");
    expect(textOf(answer)).toContain('8');
    expect(used).toHaveLength(1);
  });

  test('a stream that ends in the middle keeps its words, is counted by estimate, and the bundled model goes on', async () => {
    const { answer, note, used, logged } = await ask([`${api}-cut`], { api });
    expect(textOf(answer)).toMatch(/^Eight pairs stay /);
    expect(note).toContain('did not answer');
    expect(used[0]).toMatchObject({ calls: 1 });
    expect(used[0]?.inputTokens).toBeGreaterThan(100);
    expect(logged.join()).toContain('"estimated":1');
  });

  test('a rate limit is waited out as long as the provider says, and nobody notices', async () => {
    const limited = { status: 429, code: 'rate_limit_exceeded', headers: { 'retry-after-ms': '40' } };
    const { asked, note, answer } = await ask([limited, `${api}-text`], { api, limits: { retries: 1 } });
    expect(note).toBeUndefined();
    expect(textOf(answer)).toContain('Eight pairs');
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(39);
  });

  test('a rate limit that does not end hands over to the bundled model after the retries', async () => {
    const limited = { status: 429, code: 'rate_limit_exceeded', headers: { 'retry-after-ms': '1' } };
    const { asked, note, answer, used } = await ask([limited], { api, limits: { retries: 2 } });
    expect(asked).toHaveLength(3);
    expect(note).toContain('did not answer');
    expect(textOf(answer)).toContain('8');
    expect(used).toEqual([]);
  });
});

test.each(['responses-failed', 'responses-filtered'])('%s: what the provider gives up on, the bundled model finishes', async (name) => {
  const { answer, note } = await ask([name]);
  expect(note).toContain(name.endsWith('filtered') ? 'declined' : 'did not answer');
  expect(textOf(answer)).toContain('8');
});

test('when the day’s money is spent the bundled model answers with a note, and the next day the real one again', async () => {
  const now = new Date('2027-01-01T10:00:00Z');
  const first = await ask(['responses-text'], { now, perDay: 0.0001 });
  expect(first.note).toBeUndefined();
  const second = await ask(['responses-text'], { now, perDay: 0.0001 });
  expect(second.asked).toEqual([]);
  expect(second.note).toContain('for today');
  expect(textOf(second.answer)).toContain('8');
  expect(second.logged.join()).toContain('model_limit_reached');
  expect(JSON.stringify(second.answer)).not.toMatch(/_usd|microdollars|tokens/);
  const next = await ask(['responses-text'], { now: new Date('2027-01-02T10:00:00Z'), perDay: 0.0001 });
  expect(next.note).toBeUndefined();
});

test('the money can run out in the middle of an answer: the cards stay, the bundled model speaks about them', async () => {
  const now = new Date('2027-02-01T10:00:00Z');
  const { answer, asked, catalog, note } = await ask(['responses-tool-call', 'responses-text'], { now, perDay: 0.0001 });
  expect(asked).toHaveLength(1);
  expect(catalog.asked).toHaveLength(1);
  expect(note).toContain('for today');
  expect(textOf(answer)).toContain('8');
});

test('an answer that is stopped is counted all the same', async () => {
  let open: () => void = () => undefined;
  const closed = new Promise<void>((go) => {
    open = go;
  });
  const { door } = scriptedDoor([{ say: 'one two three' }], () => closed);
  const model = languageModel({ door, apiKey: 'k', model: 'gpt-5-mini', api: 'responses' });
  const { assistant } = testAssistant(opened.db, door, { model, spending: { price, perDay: undefined } });
  const turn = { shopperId: 'shp_1', conversationId: randomUUID(), message: { id: 'm', text: 'shoes' } };
  await assistant.sendTurn(turn);
  const counted = () => opened.db.select().from(agentModelUsage).where(eq(agentModelUsage.conversationId, turn.conversationId));
  await expect
    .poll(async () => (await assistant.conversations.get('shp_1', turn.conversationId))?.messages[1]?.parts.length)
    .toBeGreaterThan(0);
  await assistant.stopTurn('shp_1', turn.conversationId);
  open();
  await expect.poll(async () => (await counted()).length).toBe(1);
});

test('prices are known by a model’s name and by its dated name, and are rounded up', () => {
  expect(listPriceOf('gpt-5-mini-2025-08-07')).toEqual(listPriceOf('gpt-5-mini'));
  expect(['llama', '__proto__', 'constructor'].map(listPriceOf)).toEqual([undefined, undefined, undefined]);
  expect(microdollarsOf({ input: 1_000, cached: 400, output: 10 }, price)).toBe(180);
  expect(microdollarsOf({ input: 1, cached: 0, output: 0 }, price)).toBe(1);
});
