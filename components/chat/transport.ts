import type { ChatTransport, UIMessageChunk } from 'ai';
import { resumeTurn, sendTurn, stopTurn } from '@/lib/actions/chat';
import type { ShopMessage } from '@/lib/agent/types';

/** A refused turn, with the sentence for the shopper. */
export class TurnRefused extends Error {
  override name = 'TurnRefused';
}

/**
 * The AI SDK's transport over server actions: any `useChat`-shaped client can stand on it. Aborting tells the server too, because leaving the
 * stream alone would not stop the run (it belongs to the server).
 */
export const actionTransport: ChatTransport<ShopMessage> = {
  resumeStreamIsReplay: true,

  async sendMessages({ chatId, messages, abortSignal }) {
    const last = messages.at(-1);
    const text = last?.parts.map((part) => (part.type === 'text' ? part.text : '')).join('') ?? '';
    const answer = await sendTurn(chatId, {
      id: last?.id ?? crypto.randomUUID(),
      text,
      ...(last?.metadata?.press && { press: last.metadata.press }),
    });
    if ('refused' in answer) throw new TurnRefused(answer.text);
    return local(answer, chatId, abortSignal);
  },

  async reconnectToStream({ chatId, abortSignal }) {
    const answer = await resumeTurn(chatId);
    return answer && local(answer, chatId, abortSignal);
  },
};

function local(source: ReadableStream<UIMessageChunk>, chatId: string, signal: AbortSignal | undefined): ReadableStream<UIMessageChunk> {
  const reader = source.getReader();
  return new ReadableStream({
    start(controller) {
      signal?.addEventListener(
        'abort',
        () => {
          void stopTurn(chatId);
          controller.enqueue({ type: 'abort' });
          controller.close();
          void reader.cancel();
        },
        { once: true },
      );
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (signal?.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // The viewer leaves; the run goes on at the server.
    cancel: () => reader.cancel(),
  });
}
