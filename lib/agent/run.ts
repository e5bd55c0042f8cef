import type { UIMessageChunk } from 'ai';
import type { ShopMessage } from './types';

export type RunOf = {
  shopperId: string;
  conversationId: string;
  /** The shopper's message that is being answered. */
  askedId: string;
  /** The answer as far as it is. */
  answer: ShopMessage;
};

/**
 * One answer while it is written. It belongs to the server: viewers come, leave and come back, each reads every chunk from the first one.
 * Stop is `abort`; `ended` settles when the answer is kept and closed.
 */
export type Run = RunOf & {
  abort: AbortController;
  push: (chunk: UIMessageChunk) => void;
  close: () => void;
  subscribe: () => ReadableStream<UIMessageChunk>;
  ended: Promise<void>;
};

export function createRun(of: RunOf): Run {
  // Undefined where a chunk was superseded: a late viewer needs the last list of cards, not each list on the way to it.
  const chunks: (UIMessageChunk | undefined)[] = [];
  const superseded = new Map<string, number>();
  const waiting = new Set<() => void>();
  let closed = false;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });

  function wake(): void {
    const woken = [...waiting];
    waiting.clear();
    for (const go of woken) go();
  }

  function subscribe(): ReadableStream<UIMessageChunk> {
    let next = 0;
    let gone = false;
    return new ReadableStream({
      async pull(controller) {
        while (!gone) {
          while (next < chunks.length && chunks[next] === undefined) next++;
          const chunk = chunks[next];
          if (chunk) {
            next++;
            return controller.enqueue(chunk);
          }
          if (closed) return controller.close();
          await new Promise<void>((go) => waiting.add(go));
        }
      },
      cancel() {
        gone = true;
      },
    });
  }

  return {
    ...of,
    abort: new AbortController(),
    subscribe,
    ended,
    push(chunk) {
      if (chunk.type === 'tool-output-available') {
        const before = superseded.get(chunk.toolCallId);
        if (before !== undefined) chunks[before] = undefined;
        superseded.set(chunk.toolCallId, chunks.length);
      }
      chunks.push(chunk);
      wake();
    },
    close() {
      closed = true;
      wake();
      end();
    },
  };
}
