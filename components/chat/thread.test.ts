import type { ChatTransport, UIMessageChunk } from 'ai';
import { expect, test, vi } from 'vitest';
import type { ShopMessage } from '@/lib/agent/types';
import { createThread } from './thread';

function setUp(messages: ShopMessage[] = []) {
  let open: ReadableStreamDefaultController<UIMessageChunk> | undefined;
  const stream = () =>
    new ReadableStream<UIMessageChunk>({
      start(controller) {
        open = controller;
      },
    });
  const sent: ShopMessage[][] = [];
  const transport: ChatTransport<ShopMessage> = {
    sendMessages: async (turn) => {
      sent.push(turn.messages);
      return stream();
    },
    reconnectToStream: async () => stream(),
  };
  let number = 0;
  const thread = createThread({ id: 'c', messages, transport, draw: (paint) => queueMicrotask(paint), newId: () => `local-${++number}` });
  return {
    thread,
    sent,
    chunk: (...chunks: UIMessageChunk[]) => chunks.map((one) => open?.enqueue(one)),
    end: () => open?.close(),
    fail: () => open?.error(new Error('cut')),
  };
}
const texts = (messages: ShopMessage[]) =>
  messages.map((message) => message.parts.map((part) => ('text' in part ? part.text : '')).join(''));

test("the shopper's own message is there before anything came back", () => {
  const { thread } = setUp();
  thread.send('running shoes');
  expect(thread.getState()).toMatchObject({ status: 'sending', messages: [{ role: 'user' }] });
});

test('an answer takes the id of the server and ends ready', async () => {
  const { thread, chunk, end } = setUp();
  thread.send('hi');
  await vi.waitFor(() => expect(chunk({ type: 'start', messageId: 'msg_1' })).toBeDefined());
  await vi.waitFor(() => {
    chunk({ type: 'text-start', id: 't' }, { type: 'text-delta', id: 't', delta: 'Hello' });
    expect(thread.getState().status).toBe('answering');
  });
  end();
  await vi.waitFor(() => expect(thread.getState().status).toBe('ready'));
  expect(thread.getState().messages.map((message) => message.role)).toEqual(['user', 'assistant']);
  expect(texts(thread.getState().messages)[1]).toContain('Hello');
});

test('a reload in mid-answer continues the same message and makes no second one', async () => {
  const half: ShopMessage = { id: 'msg_1', role: 'assistant', parts: [{ type: 'text', text: 'Hel' }] };
  const { thread, chunk, end } = setUp([{ id: 'u', role: 'user', parts: [] }, half]);
  thread.resume();
  await Promise.resolve();
  chunk({ type: 'start', messageId: 'msg_1' }, { type: 'text-start', id: 't' }, { type: 'text-delta', id: 't', delta: 'Hello' });
  end();
  await vi.waitFor(() => expect(texts(thread.getState().messages)).toEqual(['', 'Hello']));
  expect(thread.getState().messages).toHaveLength(2);
});

test('a cut answer is said, and the retry sends the same message under its old id', async () => {
  const { thread, sent, fail } = setUp();
  thread.send('hi');
  await Promise.resolve();
  fail();
  await vi.waitFor(() => expect(thread.getState().failed).toBeDefined());
  thread.retry();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.at(-1)?.id).toBe(sent[0]?.at(-1)?.id);
  expect(thread.getState().messages.filter((message) => message.role === 'user')).toHaveLength(1);
});

test('nothing is sent twice while an answer is on its way', () => {
  const { thread, sent } = setUp();
  thread.send('one');
  thread.send('two');
  expect(sent).toHaveLength(1);
});

test('a checkout that is opened during an answer stays where it was put', async () => {
  const { thread, chunk } = setUp();
  thread.send('hi');
  await Promise.resolve();
  chunk({ type: 'start', messageId: 'msg_1' });
  await vi.waitFor(() => expect(thread.getState().messages).toHaveLength(2));
  thread.append({ id: 'msg_2', role: 'assistant', parts: [] });
  chunk({ type: 'text-start', id: 't' });
  await vi.waitFor(() => expect(thread.getState().messages[1]?.parts).toHaveLength(1));
  expect(thread.getState().messages.map((message) => message.id)).toEqual(['local-1', 'msg_1', 'msg_2']);
});

test('what another tab said is taken over, and its answer is followed', async () => {
  const first: ShopMessage = { id: 'u1', role: 'user', parts: [{ type: 'text', text: 'shoes' }] };
  const answer: ShopMessage = { id: 'a1', role: 'assistant', parts: [{ type: 'text', text: 'Here.' }] };
  const { thread, chunk, end } = setUp([first, answer]);
  expect(thread.lookFrom()).toBe('a1');
  const said: ShopMessage = { id: 'u2', role: 'user', parts: [{ type: 'text', text: 'in black' }] };
  thread.take([structuredClone(answer), said, { id: 'a2', role: 'assistant', parts: [] }], true);
  await Promise.resolve();
  chunk({ type: 'start', messageId: 'a2' }, { type: 'text-start', id: 't' }, { type: 'text-delta', id: 't', delta: 'Black ones.' });
  await vi.waitFor(() => expect(texts(thread.getState().messages)).toEqual(['shoes', 'Here.', 'in black', 'Black ones.']));
  // What did not change is not drawn again.
  expect(thread.getState().messages[1]).toBe(answer);
  end();
  await vi.waitFor(() => expect(thread.getState().status).toBe('ready'));
});

test('a tab that waits for its own answer takes nothing over, and a message that failed stays', async () => {
  const { thread, fail } = setUp([{ id: 'u1', role: 'user', parts: [] }]);
  thread.send('mine');
  thread.take([{ id: 'u2', role: 'user', parts: [] }], false);
  expect(texts(thread.getState().messages)).toEqual(['', 'mine']);
  await vi.waitFor(() => {
    fail();
    expect(thread.getState().failed).toBeDefined();
  });
  // Whether the server has it is not known: it is asked from there on, and without it tells everything.
  expect(thread.lookFrom()).toBe('local-1');
  thread.take(
    [
      { id: 'u1', role: 'user', parts: [] },
      { id: 'u2', role: 'user', parts: [{ type: 'text', text: 'theirs' }] },
    ],
    false,
  );
  expect(texts(thread.getState().messages)).toEqual(['', 'theirs', 'mine']);
});

test('a message whose answer was cut off is there once when the server tells of both', async () => {
  const { thread, chunk, fail } = setUp();
  thread.send('mine');
  await Promise.resolve();
  chunk({ type: 'start', messageId: 'msg_1' });
  await vi.waitFor(() => expect(thread.getState().messages).toHaveLength(2));
  fail();
  await vi.waitFor(() => expect(thread.getState().failed).toBeDefined());
  const mine: ShopMessage = { id: thread.lookFrom() ?? '', role: 'user', parts: [{ type: 'text', text: 'mine' }] };
  thread.take([mine, { id: 'msg_1', role: 'assistant', parts: [{ type: 'text', text: 'Here.' }] }], false);
  expect(texts(thread.getState().messages)).toEqual(['mine', 'Here.']);
  expect(thread.getState().failed).toBeUndefined();
});

test('a message that did not arrive is there once, whatever was put behind it', async () => {
  const { thread, fail } = setUp([{ id: 'u1', role: 'user', parts: [] }]);
  thread.send('mine');
  await vi.waitFor(() => {
    fail();
    expect(thread.getState().failed).toBeDefined();
  });
  const checkout: ShopMessage = { id: 'note_1', role: 'assistant', parts: [] };
  thread.append(checkout);
  thread.take([{ id: 'u1', role: 'user', parts: [] }, checkout], false);
  expect(
    thread
      .getState()
      .messages.map(({ id }) => id)
      .sort(),
  ).toEqual(['local-1', 'note_1', 'u1']);
  expect(thread.getState().failed?.messageId).toBe('local-1');
});
