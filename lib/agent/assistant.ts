import type { LanguageModel, UIMessageChunk } from 'ai';
import type { Catalog } from '@/lib/catalog/types';
import type { Checkout } from '@/lib/checkout/types';
import type { Database } from '@/lib/db';
import type { Orders } from '@/lib/orders/types';
import type { Clock, Log, NewId } from '@/lib/wire/types';
import type { Rates } from './bundle/total';
import { createConversations } from './conversations';
import { createChatDoor } from './door';
import { visible } from './fence';
import { createLanes } from './lanes';
import { type AgentLimits, defaultLimits, refusal } from './limits';
import type { Policies } from './policies/types';
import { createPreferences } from './preferences/store';
import { readPress } from './press';
import { createRecord } from './record';
import { replay } from './replay';
import { createRuns } from './runs';
import type { SpendingLimits } from './spending/spending';
import { createTurn } from './turn';
import type { Assistant, ShopMessage } from './types';

export type AssistantParts = {
  db: Database;
  clock: Clock;
  newId: NewId;
  log: Log;
  catalog: Pick<Catalog, 'search' | 'product' | 'change'>;
  checkout: Pick<Checkout, 'start' | 'get'>;
  orders: Pick<Orders, 'list' | 'get'>;
  /** Merchants' public policies, to be quoted; absent: none can be read. */
  policies?: Policies;
  /** Rates for adding up a bundle over several currencies. Nothing is charged by them. */
  rates: Rates;
  model: LanguageModel;
  /** Takes over, with a note, when `model` fails; the bundled one behind a real one. */
  fallback?: LanguageModel;
  limits?: Partial<AgentLimits>;
  /** For a `model` that costs money. */
  spending?: SpendingLimits;
};

/** The assistant: conversations that are kept, and answers that belong to the server. Made once per process. */
export function createAssistant(parts: AssistantParts): Assistant {
  const limits = { ...defaultLimits, ...parts.limits };
  const runs = createRuns();
  const record = createRecord(parts.db, parts.clock);
  const lanes = createLanes();
  const take = createTurn({ ...parts, limits, runs, record, lanes });

  const sendTurn: Assistant['sendTurn'] = async ({ shopperId, conversationId, message, ...asked }) => {
    // A header's words go into the prompt: only a language tag may.
    const locale = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.exec(asked.locale ?? '')?.[0];
    if (message.text.length > limits.messageLength) return refusal('too_long', limits);
    const pressed = message.press && readPress(message.press, message.text, parts.catalog.change);
    if (message.press && !pressed) return refusal('not_found', limits);
    const text = visible(pressed?.text ?? message.text).trim();
    if (!text) return refusal('empty', limits);
    const running = runs.get(shopperId, conversationId);
    if (running) return running.askedId === message.id ? running.subscribe() : refusal('busy', limits);
    if (runs.countOf(shopperId) >= limits.openRuns || runs.count() >= limits.openRunsInShop) return refusal('too_many', limits);

    const createdAt = parts.clock().toISOString();
    const answer: ShopMessage = { id: parts.newId('msg'), role: 'assistant', parts: [], metadata: { createdAt } };
    const run = runs.open({ shopperId, conversationId, askedId: message.id, answer });
    if (!run) return refusal('busy', limits);
    const seen = await lanes.first();
    try {
      const begun = await record.begin(
        { shopperId, conversationId, message: { id: message.id, text }, answerId: answer.id },
        limits.messagesRemembered,
      );
      if (begun.kind === 'begun') {
        void take({ run, history: begun.history, locale, pressed, seen });
        return run.subscribe();
      }
      seen();
      runs.close(run);
      return begun.kind === 'answered' ? replay(begun.message) : refusal('not_found', limits);
    } catch (error) {
      seen();
      runs.close(run);
      throw error;
    }
  };

  return {
    sendTurn,
    async resumeTurn(shopperId, conversationId): Promise<ReadableStream<UIMessageChunk> | null> {
      return runs.get(shopperId, conversationId)?.subscribe() ?? null;
    },
    async stopTurn(shopperId, conversationId) {
      const run = runs.get(shopperId, conversationId);
      run?.abort.abort();
      await run?.ended;
    },
    async noteCheckout(shopperId, conversationId, checkoutId) {
      const part = { type: 'data-checkout', id: checkoutId, data: { checkoutId } } as const;
      return record.note(shopperId, conversationId, { id: `note_${checkoutId}`, role: 'assistant', parts: [part] });
    },
    preferences: createPreferences(parts),
    chatDoor: createChatDoor({ sendTurn, newId: parts.newId }),
    conversations: createConversations(parts.db, runs, limits),
  };
}
