import type { UIMessageChunk } from 'ai';

/**
 * An answer as Server-Sent Events: `data:` lines as the AI SDK writes them, `[DONE]` at the end, a comment when nothing was said for `keepAliveMs`.
 * It stands where the SDK's `createUIMessageStreamResponse` would, for two things that one does not do. What comes at one moment leaves in one piece:
 * the SDK hands on chunk by chunk, and each is written, copied and sent a dozen times alone. And of a list of cards that grew within that moment only the
 * last one leaves; the ones before are parts of it. What a client reads is otherwise the SDK's to the byte.
 */
export function eventLines(source: ReadableStream<UIMessageChunk>, keepAliveMs: number): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  const encoder = new TextEncoder();
  let ready: (UIMessageChunk | undefined)[] = [];
  let lists = new Map<string, number>();
  let leaving: NodeJS.Immediate | undefined;
  let alive: NodeJS.Timeout | undefined;

  function leave(controller: ReadableStreamDefaultController<Uint8Array>, end = ''): void {
    clearImmediate(leaving);
    leaving = undefined;
    const lines = ready.map((chunk) => (chunk ? lineOf(chunk) : '')).join('') + end;
    ready = [];
    lists = new Map();
    if (lines) controller.enqueue(encoder.encode(lines));
  }

  function take(chunk: UIMessageChunk): void {
    if (chunk.type === 'tool-output-available') {
      const before = lists.get(chunk.toolCallId);
      if (before !== undefined) ready[before] = undefined;
      lists.set(chunk.toolCallId, ready.length);
    }
    ready.push(chunk);
  }

  async function pump(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      take(next.value);
      alive?.refresh();
      leaving ??= setImmediate(() => leave(controller));
    }
    leave(controller, 'data: [DONE]\n\n');
    controller.close();
  }

  return new ReadableStream({
    start(controller) {
      alive = setInterval(() => controller.enqueue(encoder.encode(': keep-alive\n\n')), keepAliveMs);
      pump(controller)
        .catch((error) => controller.error(error))
        .finally(() => clearInterval(alive));
    },
    async cancel(reason) {
      clearImmediate(leaving);
      clearInterval(alive);
      // The viewer leaves; the run goes on.
      await reader.cancel(reason);
    },
  });
}

const lineOf = (chunk: UIMessageChunk) => `data: ${JSON.stringify(chunk)}\n\n`;
