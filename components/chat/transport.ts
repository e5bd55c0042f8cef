import type { ChatTransport, UIMessageChunk } from 'ai';
import { resumeTurn, sendTurn, stopTurn } from '@/lib/actions/chat';
import type { ShopMessage } from '@/lib/agent/types';

/** A refused turn, with the sentence for the shopper. */
export class TurnRefused extends Error {
  override name = 'TurnRefused';
}

const unreachable = 'The shop could not be reached. Your message is kept; try again in a moment.';
const cut = 'The connection was lost in the middle of the answer. It goes on in the shop; try again to see the rest.';

/** The browser's own words about a network that is gone are not for the shopper. */
function say(text: string): () => never {
  return () => {
    throw new Error(text);
  };
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
    }).catch(say(unreachable));
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
      const stop = () => {
        void stopTurn(chatId).catch(() => undefined); // the run ends by itself
        controller.enqueue({ type: 'abort' });
        controller.close();
        void reader.cancel();
      };
      // Stop may have been pressed before the answer began: that signal does not come a second time.
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    },
    async pull(controller) {
      const { done, value } = await reader.read().catch(say(cut));
      if (signal?.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // The viewer leaves; the run goes on at the server.
    cancel: () => reader.cancel(),
  });
}
