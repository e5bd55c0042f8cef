import type { UIMessageChunk } from 'ai';
import type { Database } from '@/lib/db';
import type { Door } from '@/lib/wire/door';
import { newId } from '@/lib/wire/ids';
import { type AssistantParts, createAssistant } from '../assistant';
import { languageModel } from '../model';
import { take } from '../reduce';
import type { ShopMessage } from '../types';
import { testRates } from './rates';
import { fakeCatalog, fakeCheckout, fakeOrders } from './rooms';

export * from './cards';
export * from './model';
export * from './rooms';

/** An assistant over fake rooms and a model's door; `logged` is what the operator would read. */
export function testAssistant(db: Database, door: Door, more: Partial<AssistantParts> & { now?: () => Date } = {}) {
  const catalog = fakeCatalog();
  const checkout = fakeCheckout();
  const orders = more.orders ?? fakeOrders();
  const logged: string[] = [];
  const model = languageModel({ door, apiKey: 'test', model: 'scripted', api: 'responses' });
  const assistant = createAssistant({
    db,
    clock: more.now ?? (() => new Date('2026-11-20T12:00:00Z')),
    newId,
    log: (event, facts) => logged.push(`${event} ${JSON.stringify(facts ?? {})}`),
    catalog,
    checkout,
    orders,
    rates: testRates,
    model,
    ...more,
    limits: { retries: 0, ...more.limits },
  });
  return { assistant, catalog, checkout, logged };
}

/** All chunks of a stream; throws the refusal when there is none. */
export async function chunksOf(stream: ReadableStream<UIMessageChunk> | { refused: string } | null): Promise<UIMessageChunk[]> {
  if (stream === null || 'refused' in stream) throw new Error(`no stream: ${JSON.stringify(stream)}`);
  const chunks: UIMessageChunk[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

/** The message that chunks make on a screen. */
export function messageFrom(chunks: UIMessageChunk[]): ShopMessage {
  const start = chunks.find((chunk) => chunk.type === 'start');
  const message: ShopMessage = { id: (start?.type === 'start' && start.messageId) || '', role: 'assistant', parts: [] };
  for (const chunk of chunks) take(message, structuredClone(chunk));
  return message;
}

export const textOf = (message: Pick<ShopMessage, 'parts'> | undefined) =>
  message?.parts.map((part) => (part.type === 'text' ? part.text : '')).join('') ?? '';
