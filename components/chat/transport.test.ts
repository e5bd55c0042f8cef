import type { UIMessageChunk } from 'ai';
import { beforeEach, expect, test, vi } from 'vitest';
import { sendTurn, stopTurn } from '@/lib/actions/chat';
import { createThread } from './thread';
import { actionTransport } from './transport';

vi.mock('@/lib/actions/chat', () => ({ sendTurn: vi.fn(), resumeTurn: vi.fn(), stopTurn: vi.fn() }));

/** A thread over the transport; the server's answer to the next message is what the test gives. */
const thread = () =>
  createThread({
    id: 'c',
    messages: [],
    transport: actionTransport,
    draw: (paint) => paint(),
    newId: () => crypto.randomUUID(),
  });

beforeEach(() => {
  vi.mocked(stopTurn).mockReset().mockResolvedValue();
});

test('Stop that was pressed before the answer began ends it as soon as it begins', async () => {
  let answer: (stream: ReadableStream<UIMessageChunk>) => void = () => {};
  vi.mocked(sendTurn).mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const one = thread();
  one.send('running shoes');
  one.stop();
  answer(new ReadableStream({ start: (controller) => controller.enqueue({ type: 'start', messageId: 'msg_1' }) }));
  await vi.waitFor(() => expect(one.getState().status).toBe('ready'));
  expect(one.getState().messages.at(-1)?.metadata).toMatchObject({ stopped: true });
  expect(stopTurn).toHaveBeenCalledWith('c');
});

test('a network that is gone is said in words of the shop, before an answer and in the middle of one', async () => {
  vi.mocked(sendTurn).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const one = thread();
  one.send('running shoes');
  await vi.waitFor(() => expect(one.getState().failed?.text).toMatch(/^The shop could not be reached\./));

  let reading: ReadableStreamDefaultController<UIMessageChunk> | undefined;
  vi.mocked(sendTurn).mockResolvedValueOnce(
    new ReadableStream({
      start(controller) {
        reading = controller;
      },
    }),
  );
  one.retry();
  await vi.waitFor(() => expect(reading).toBeDefined());
  reading?.error(new TypeError('network error'));
  await vi.waitFor(() => expect(one.getState().failed?.text).toMatch(/^The connection was lost/));
});
