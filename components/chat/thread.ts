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
  /** From which message on the server is asked for news: the newest, or the one of which it is not known whether it arrived. */
  lookFrom: () => string | undefined;
  /** What the server has from `lookFrom` on, or all that it has when it does not know that one; `running`: an answer is being written, which is followed. Nothing while this tab has an answer of its own. */
  take: (messages: ShopMessage[], running: boolean) => void;
};

/** The answer in its place: where its draft or its half-written copy from before a reload stands, else at the end. */
function put(messages: ShopMessage[], drafted: string, answer: ShopMessage): ShopMessage[] {
  const at = messages.findIndex((message) => message.id === drafted || message.id === answer.id);
  return at < 0 ? [...messages, answer] : messages.with(at, answer);
}

/** The messages known before with what came since: what did not change keeps its identity, what the server never got stays. */
function merged(known: ShopMessage[], news: ShopMessage[], unsent: string | undefined): ShopMessage[] {
  const at = known.findIndex(({ id }) => id === news[0]?.id);
  const kept = new Map(known.map((message) => [message.id, message]));
  const fresh = news.map((message) => {
    const old = kept.get(message.id);
    return old && JSON.stringify(old.parts) === JSON.stringify(message.parts) ? old : message;
  });
  return [...known.slice(0, Math.max(0, at)), ...fresh, ...known.filter(({ id }) => id === unsent)];
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
  /** The server has it. `own`: a message of this tab, not an answer picked up. */
  onSent?: (own: boolean) => void;
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
      options.onSent?.(sent !== undefined);
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

  function resume(): void {
    if (state.status !== 'ready') return;
    void follow((abortSignal) => transport.reconnectToStream({ chatId: id, abortSignal }), undefined);
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
    resume,
    lookFrom: () => state.failed?.messageId ?? state.messages.at(-1)?.id,
    take(messages, running) {
      if (state.status !== 'ready') return;
      // A message whose answer was cut off had arrived.
      const failed = messages.some(({ id }) => id === state.failed?.messageId) ? undefined : state.failed;
      change({ messages: merged(state.messages, messages, failed?.messageId), failed });
      if (running) resume();
    },
    append: (message) => change({ messages: [...state.messages.filter((one) => one.id !== message.id), message] }),
  };
}
