import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { chunksOf, messageFrom, scriptedDoor, testAssistant, textOf } from './testing';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const say = { say: 'Hello.' };
const turn = (text: string, more: { shopperId?: string; conversationId?: string } = {}) => ({
  shopperId: 'shp_1',
  conversationId: randomUUID(),
  ...more,
  message: { id: randomUUID(), text },
});

test('nothing but spaces and invisible characters is no message', async () => {
  const { assistant } = testAssistant(opened.db, scriptedDoor([say]).door);
  for (const text of ['', '   \n', '\u200b\u2060\u0000'])
    expect(await assistant.sendTurn(turn(text))).toMatchObject({ refused: 'empty', text: expect.any(String) });
});

test('8,000 characters are taken and 8,001 are not, with a sentence that says so', async () => {
  const { assistant } = testAssistant(opened.db, scriptedDoor([say]).door);
  expect(await assistant.sendTurn(turn('a'.repeat(8_000)))).toBeInstanceOf(ReadableStream);
  expect(await assistant.sendTurn(turn('a'.repeat(8_001)))).toMatchObject({ refused: 'too_long', text: expect.stringContaining('8,000') });
});

test('another shopper’s conversation is as if it did not exist, for every verb', async () => {
  const { assistant } = testAssistant(opened.db, scriptedDoor([say]).door);
  const conversationId = randomUUID();
  await chunksOf(await assistant.sendTurn(turn('mine', { conversationId })));
  expect(await assistant.sendTurn(turn('theirs', { shopperId: 'shp_2', conversationId }))).toMatchObject({ refused: 'not_found' });
  expect(await assistant.conversations.get('shp_2', conversationId)).toBeUndefined();
  expect(await assistant.conversations.rename('shp_2', conversationId, 'stolen')).toBe(false);
  expect(await assistant.conversations.remove('shp_2', conversationId)).toBe(false);
  expect(await assistant.noteCheckout('shp_2', conversationId, 'chk_9')).toBeUndefined();
  expect(await assistant.resumeTurn('shp_2', conversationId)).toBeNull();
  expect((await assistant.conversations.get('shp_1', conversationId))?.messages).toHaveLength(2);
});

test('one shopper may not have more answers running than the limit; another shopper is not held up', async () => {
  let open: () => void = () => undefined;
  const closed = new Promise<void>((go) => {
    open = go;
  });
  const { assistant } = testAssistant(opened.db, scriptedDoor([say], () => closed).door, { limits: { openRuns: 2 } });
  const running = [await assistant.sendTurn(turn('one')), await assistant.sendTurn(turn('two'))];
  expect(await assistant.sendTurn(turn('three'))).toMatchObject({ refused: 'too_many', text: expect.any(String) });
  const other = await assistant.sendTurn(turn('four', { shopperId: 'shp_2' }));
  open();
  for (const stream of [...running, other]) expect(textOf(messageFrom(await chunksOf(stream)))).toBe('Hello.');
  expect(await assistant.sendTurn(turn('five'))).toBeInstanceOf(ReadableStream);
});

test('conversations are listed newest first with the title of their first message, renamed and removed', async () => {
  let minute = 0;
  const { assistant } = testAssistant(opened.db, scriptedDoor([say]).door, { now: () => new Date(Date.UTC(2026, 10, 20, 12, minute)) });
  const shopperId = 'shp_list';
  const [a, b] = [randomUUID(), randomUUID()];
  await chunksOf(await assistant.sendTurn(turn('  running shoes\nunder $100', { shopperId, conversationId: a })));
  minute = 1;
  await chunksOf(await assistant.sendTurn(turn(`a gift ${'very '.repeat(30)}special`, { shopperId, conversationId: b })));
  const list = await assistant.conversations.list(shopperId);
  expect(list.map(({ id }) => id)).toEqual([b, a]);
  expect(list[1]?.title).toBe('running shoes');
  expect(list[0]?.title.length).toBeLessThanOrEqual(61);
  expect(await assistant.conversations.rename(shopperId, a, ' My shoes ')).toBe(true);
  expect(await assistant.conversations.rename(shopperId, a, ' \u200b ')).toBe(false);
  expect((await assistant.conversations.get(shopperId, a))?.title).toBe('My shoes');
  expect(await assistant.conversations.remove(shopperId, a)).toBe(true);
  expect((await assistant.conversations.list(shopperId)).map(({ id }) => id)).toEqual([b]);
});

test('a conversation removed in mid-answer stays removed', async () => {
  let open: () => void = () => undefined;
  const closed = new Promise<void>((go) => {
    open = go;
  });
  const { assistant } = testAssistant(opened.db, scriptedDoor([say], () => closed).door);
  const conversationId = randomUUID();
  const stream = await assistant.sendTurn(turn('one', { conversationId }));
  expect(await assistant.conversations.remove('shp_1', conversationId)).toBe(true);
  open();
  await chunksOf(stream);
  expect(await assistant.conversations.get('shp_1', conversationId)).toBeUndefined();
});

test('text that a database would choke on is kept and comes back readable', async () => {
  const { assistant } = testAssistant(opened.db, scriptedDoor([{ say: 'Half \ud83d of a pair.' }]).door);
  const conversationId = randomUUID();
  await chunksOf(
    await assistant.sendTurn(turn('shoes\u0000 \ud83d for "me" \\u0000 \'x\'; drop table agent_messages', { conversationId })),
  );
  const stored = await assistant.conversations.get('shp_1', conversationId);
  expect(textOf(stored?.messages[0])).toBe('shoes  for "me" \\u0000 \'x\'; drop table agent_messages');
});

test('a model reads the last turns only, and the whole message that is asked', async () => {
  const { door, asked } = scriptedDoor([say]);
  const { assistant } = testAssistant(opened.db, door, { limits: { turnsForModel: 3 } });
  const conversationId = randomUUID();
  for (let n = 1; n <= 6; n++) await chunksOf(await assistant.sendTurn(turn(`message ${n}`, { conversationId })));
  const input = asked.at(-1)?.input as { role: string; content: { text: string }[] | string }[];
  const said = input.filter(({ role }) => role === 'user').map(({ content }) => (content as { text: string }[])[0]?.text);
  expect(said).toEqual(['message 4', 'message 5', 'message 6']);
});

test('a message under the id of an answer is nobody’s, and leaves nothing behind', async () => {
  const { assistant } = testAssistant(opened.db, scriptedDoor([say]).door);
  const conversationId = randomUUID();
  const answer = messageFrom(await chunksOf(await assistant.sendTurn(turn('hello', { conversationId }))));
  const forged = { shopperId: 'shp_1', conversationId, message: { id: answer.id, text: 'again' } };
  expect(await assistant.sendTurn(forged)).toMatchObject({ refused: 'not_found' });
  expect((await assistant.conversations.get('shp_1', conversationId))?.messages).toHaveLength(2);
});
