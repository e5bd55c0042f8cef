import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { createModelStandIn } from '@/lib/mock/model';
import type { Door } from '@/lib/wire/door';
import { languageModel } from './model';
import { agentMessages } from './tables';
import { chunksOf, messageFrom, type Scripted, scriptedDoor, testAssistant, textOf } from './testing';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const bundledDoor = createModelStandIn({ clock: () => new Date('2026-11-20T12:00:00Z') });
const bundled = languageModel({ door: bundledDoor, apiKey: 'stand-in', model: 'aisle-stand-in', api: 'responses' });
const search = { calls: [{ name: 'search_products', input: { query: 'running shoes under $100' } }] };

async function ask(door: Door, more: Parameters<typeof testAssistant>[2] = {}, text = 'running shoes under $100') {
  const set = testAssistant(opened.db, door, more);
  const turn = { shopperId: 'shp_1', conversationId: randomUUID(), message: { id: randomUUID(), text } };
  const chunks = await chunksOf(await set.assistant.sendTurn(turn));
  const stored = await set.assistant.conversations.get('shp_1', turn.conversationId);
  return { ...set, turn, chunks, answer: messageFrom(chunks), stored: stored?.messages.at(-1) };
}

const noteIn = (answer: { parts: { type: string }[] }) => answer.parts.filter((part) => part.type === 'data-note');

test.each<[string, Scripted[]]>([
  ['is out of capacity (429)', [{ status: 429, code: 'rate_limit_exceeded' }]],
  ['is broken (500)', [{ status: 500, code: 'server_error' }]],
  ['does not know the key (401)', [{ status: 401, code: 'invalid_api_key' }]],
  ['breaks off before a word', [{ brokenAfter: '' }]],
  ['says nothing at all', [{ say: '' }]],
])('when the real model %s, the bundled one takes over with a note that can be seen', async (_, script) => {
  const { answer, stored, logged } = await ask(scriptedDoor(script).door, { fallback: bundled });
  expect(noteIn(answer)).toEqual([{ type: 'data-note', id: undefined, data: { text: expect.stringContaining('did not answer') } }]);
  expect(answer.parts.find((part) => part.type === 'tool-search_products')).toMatchObject({ state: 'output-available' });
  expect(textOf(answer)).toContain('8');
  expect(stored).toMatchObject({ metadata: { model: 'aisle-stand-in' } });
  expect(logged.join()).toContain('model_failed');
});

test('a model that fails after its cards leaves them: the other one speaks about them and does not search again', async () => {
  const { answer, catalog } = await ask(scriptedDoor([search, { status: 503, code: 'server_error' }]).door, { fallback: bundled });
  expect(catalog.asked).toHaveLength(1);
  expect(answer.parts.filter((part) => part.type === 'tool-search_products')).toHaveLength(1);
  expect(textOf(answer)).toContain('8');
});

test('a stream that breaks in mid-sentence keeps the words, closes them and goes on', async () => {
  const { answer } = await ask(scriptedDoor([{ brokenAfter: 'I would look at ' }]).door, { fallback: bundled });
  expect(textOf(answer)).toMatch(/^I would look at /);
  expect(answer.parts.filter((part) => part.type === 'text').every((part) => part.state === 'done')).toBe(true);
  expect(noteIn(answer)).toHaveLength(1);
});

test('the other model’s address, words and key are in no chunk and no log', async () => {
  const { chunks, logged } = await ask(scriptedDoor([{ status: 401, code: 'invalid_api_key' }]).door);
  const all = JSON.stringify([chunks, logged]);
  for (const secret of ['model.aisle', 'invalid_api_key', 'Bearer', 'running shoes under']) expect(all).not.toContain(secret);
});

test('when nobody can finish it, the shopper is told, the message is kept, and sending it again works', async () => {
  const answers: Scripted[] = [{ status: 500, code: 'server_error' }, { say: 'Now it works.' }];
  const { assistant, chunks, turn, stored } = await ask(scriptedDoor(answers).door);
  expect(chunks.at(-1)).toMatchObject({ type: 'error', errorText: expect.stringContaining('kept') });
  expect(stored).toMatchObject({ metadata: { failed: true } });
  expect(textOf(messageFrom(await chunksOf(await assistant.sendTurn(turn))))).toBe('Now it works.');
  const kept = await assistant.conversations.get('shp_1', turn.conversationId);
  expect(kept?.messages.filter(({ role }) => role === 'user')).toHaveLength(1);
});

test('a model that refuses is not the end of it: the bundled one answers, and the note says why', async () => {
  const { answer, stored } = await ask(scriptedDoor([{ refuse: 'I cannot help with that.' }]).door, { fallback: bundled });
  expect(noteIn(answer)).toEqual([{ type: 'data-note', id: undefined, data: { text: expect.stringContaining('declined') } }]);
  expect(textOf(answer)).not.toContain('I cannot help');
  expect(textOf(answer)).toContain('8');
  expect(stored).toMatchObject({ metadata: { model: 'aisle-stand-in' } });
});

test('an endless answer is cut at the limit', async () => {
  const { answer, chunks } = await ask(scriptedDoor([{ say: 'word '.repeat(5_000) }]).door, { limits: { answerLength: 500 } });
  expect(textOf(answer).length).toBeLessThanOrEqual(500);
  expect(chunks.at(-1)?.type).toBe('error');
});

test('a model that never answers runs into the time-out, and the bundled one answers', async () => {
  const silent: Door = () => new Promise(() => undefined);
  const { answer } = await ask(silent, { fallback: bundled, limits: { firstChunkTime: 30, answerTime: 5_000 } });
  expect(noteIn(answer)).toHaveLength(1);
  expect(textOf(answer)).toContain('8');
});

test('a conversation that cannot be read back ends with an error that is said, and not in silence', async () => {
  const { assistant, turn, logged } = await ask(scriptedDoor([search, { say: 'Here.' }]).door);
  const mine = eq(agentMessages.conversationId, turn.conversationId);
  const parts = [{ type: 'tool-search_products', toolCallId: 'call_1', state: 'output-available', input: {}, output: {} }];
  await opened.db
    .update(agentMessages)
    .set({ parts: parts as never })
    .where(and(mine, eq(agentMessages.role, 'assistant')));
  const next = { ...turn, message: { id: randomUUID(), text: 'cheaper' } };
  const chunks = await chunksOf(await assistant.sendTurn(next));
  expect(chunks.at(-1)).toMatchObject({ type: 'error', errorText: expect.stringContaining('kept') });
  expect(logged.join()).toContain('answer_failed');
});

test('a fault in a room is a plain sentence for the model, not its stack', async () => {
  const { door, asked } = scriptedDoor([{ calls: [{ name: 'search_products', input: { query: 'broken' } }] }, { say: 'Sorry.' }]);
  const { chunks, logged } = await ask(door);
  const all = JSON.stringify([asked, chunks, logged]);
  expect(all).toContain('could not do this just now');
  expect(all).not.toContain('/var/lib');
});
