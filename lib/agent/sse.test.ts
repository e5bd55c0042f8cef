import { createUIMessageStreamResponse, type UIMessageChunk } from 'ai';
import { expect, test, vi } from 'vitest';
import { eventLines } from './sse';

/** A stream that says what it is handed, when it is handed it. */
function spoken() {
  let to: ReadableStreamDefaultController<UIMessageChunk> | undefined;
  const cancelled = vi.fn();
  const source = new ReadableStream<UIMessageChunk>({
    start: (controller) => {
      to = controller;
    },
    cancel: cancelled,
  });
  return { source, say: (...chunks: UIMessageChunk[]) => chunks.map((one) => to?.enqueue(one)), end: () => to?.close(), cancelled };
}
const list = (toolCallId: string, products: number): UIMessageChunk => ({
  type: 'tool-output-available',
  toolCallId,
  output: { products },
});
const text = (piece: { value?: Uint8Array | undefined }) => new TextDecoder().decode(piece.value);
const line = (chunk: UIMessageChunk) => `data: ${JSON.stringify(chunk)}\n\n`;

test("a client reads the bytes that the AI SDK's own answer has", async () => {
  const chunks: UIMessageChunk[] = [
    { type: 'start', messageId: 'm' },
    { type: 'start-step' },
    { type: 'tool-input-available', toolCallId: 'a', toolName: 'search', input: { query: 'mugs' } },
    list('a', 2),
    { type: 'text-start', id: 't' },
    { type: 'text-delta', id: 't', delta: 'Two “mugs”,\n杯子\u2028 and </script>.' },
    { type: 'text-end', id: 't' },
    { type: 'data-note', data: { at: null } },
    { type: 'error', errorText: 'It broke off.' },
    { type: 'finish' },
  ];
  const said = () => {
    const one = spoken();
    one.say(...chunks);
    one.end();
    return one.source;
  };
  const theirs = await createUIMessageStreamResponse({ stream: said() }).text();
  expect(theirs).toContain('杯子');
  expect(await new Response(eventLines(said(), 60_000)).text()).toBe(theirs);
});

test('what is said at one moment leaves in one piece, with the last of the lists that grew in it; what comes later leaves by itself', async () => {
  const { source, say, end } = spoken();
  const reader = eventLines(source, 60_000).getReader();
  const start: UIMessageChunk = { type: 'start', messageId: 'm' };
  say(start, list('a', 0), list('a', 1), list('b', 0), list('a', 2));
  expect(text(await reader.read())).toBe([start, list('b', 0), list('a', 2)].map(line).join(''));
  say(list('a', 3));
  expect(text(await reader.read())).toBe(line(list('a', 3)));
  say({ type: 'finish' });
  end();
  expect(text(await reader.read())).toBe(`${line({ type: 'finish' })}data: [DONE]\n\n`);
  expect((await reader.read()).done).toBe(true);
});

test('a long silence is filled with a comment, and only a silence', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { source, say } = spoken();
    const reader = eventLines(source, 1_000).getReader();
    await vi.advanceTimersByTimeAsync(900);
    say({ type: 'start-step' });
    expect(text(await reader.read())).toBe(line({ type: 'start-step' }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(text(await reader.read())).toBe(': keep-alive\n\n');
    await reader.cancel();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('a caller who leaves lets the source go, and a source that breaks breaks the answer', async () => {
  const left = spoken();
  await eventLines(left.source, 60_000).cancel('gone');
  expect(left.cancelled).toHaveBeenCalledWith('gone');
  const broken = new ReadableStream<UIMessageChunk>({ pull: () => Promise.reject(new Error('broken')) });
  await expect(eventLines(broken, 60_000).getReader().read()).rejects.toThrow('broken');
});
