import type { ChatTransport, UIMessageChunk } from 'ai';
import type { Press, ShopMessage } from '@/lib/agent/types';
import { applyChunk } from './apply-chunk';

/** `sending`: nothing has come back yet; `answering`: chunks arrive. */
export type ThreadStatus = 'ready' | 'sending' | 'answering';
export type ThreadState = {
  messages: ShopMessage[];
  status: ThreadStatus /** what went wrong, and the message that can be sent again */;
  failed?: { text: string; messageId: string };
};

export type Thread = {
  getState: () => ThreadState;
  subscribe: (listener: () => void) => () => void;
  send: (text: string, press?: Press) => void;
  /** Sends the failed message again under its old id: the server takes it once. */
  retry: () => void;
  stop: () => void;
  /** Picks up an answer that is being written right now; quiet when there is none. */
  resume: () => void;
  /** Puts a message that the server already keeps (a checkout) at the end. */
  append: (message: ShopMessage) => void;
};

/** The answer in its place: where its draft or its half-written copy from before a reload stands, else at the end. */
function put(messages: ShopMessage[], drafted: string, answer: ShopMessage): ShopMessage[] {
  const at = messages.findIndex((message) => message.id === drafted || message.id === answer.id);
  return at < 0 ? [...messages, answer] : messages.with(at, answer);
}

type Start = (signal: AbortSignal) => Promise<ReadableStream<UIMessageChunk> | null>;

/**
 * One conversation as the page holds it. Drawn at most once a frame however fast chunks come: `draw` is requestAnimationFrame in the browser.
 */
export function createThread(options: {
  id: string;
  messages: ShopMessage[];
  transport: ChatTransport<ShopMessage>;
  draw: (paint: () => void) => void;
  newId: () => string;
  onSent?: () => void;
  onAnswered?: (message: ShopMessage) => void;
}): Thread {
  const { id, transport, draw } = options;
  let state: ThreadState = { messages: options.messages, status: 'ready' };
  let drawn = true;
  let run: AbortController | undefined;
  const listeners = new Set<() => void>();

  function tell(): void {
    for (const listener of listeners) listener();
  }
  function change(next: Partial<ThreadState>): void {
    state = { ...state, ...next };
    tell();
  }
  /** Remembers the newest answer and shows it on the next frame. */
  function changeSoon(next: Partial<ThreadState>): void {
    state = { ...state, ...next };
    if (!drawn) return;
    drawn = false;
    draw(() => {
      drawn = true;
      tell();
    });
  }

  async function follow(start: Start, sent: ShopMessage | undefined): Promise<void> {
    const mine = new AbortController();
    run = mine;
    let answer: ShopMessage = { id: options.newId(), role: 'assistant', parts: [] };
    try {
      const stream = await start(mine.signal);
      if (!stream) return change({ status: 'ready' });
      options.onSent?.();
      const reader = stream.getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        if (next.value.type === 'error') throw new Error(next.value.errorText);
        const drafted = answer.id;
        answer = applyChunk(answer, next.value);
        changeSoon({ messages: put(state.messages, drafted, answer), status: 'answering' });
      }
      change({ status: 'ready' });
      options.onAnswered?.(answer);
    } catch (error) {
      const text = error instanceof Error && error.message ? error.message : 'The answer did not arrive. Your message is kept.';
      change({ status: 'ready', failed: sent ? { text, messageId: sent.id } : undefined });
    } finally {
      if (run === mine) run = undefined;
    }
  }

  function post(message: ShopMessage): void {
    change({ status: 'sending', failed: undefined });
    void follow(
      (abortSignal) =>
        transport.sendMessages({ trigger: 'submit-message', chatId: id, messageId: undefined, messages: state.messages, abortSignal }),
      message,
    );
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (text, press) => {
      if (state.status !== 'ready') return;
      const message: ShopMessage = {
        id: options.newId(),
        role: 'user',
        parts: [{ type: 'text', text }],
        ...(press && { metadata: { press } }),
      };
      state = { ...state, messages: [...state.messages, message] };
      post(message);
    },
    retry: () => {
      const message = state.messages.find((one) => one.id === state.failed?.messageId);
      if (!message || state.status !== 'ready') return;
      state = { ...state, messages: [...state.messages.filter((one) => one !== message), message] };
      post(message);
    },
    stop: () => run?.abort(),
    resume: () => {
      if (state.status !== 'ready') return;
      void follow((abortSignal) => transport.reconnectToStream({ chatId: id, abortSignal }), undefined);
    },
    append: (message) => change({ messages: [...state.messages.filter((one) => one.id !== message.id), message] }),
  };
}
