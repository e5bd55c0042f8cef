import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock, Log } from '@/lib/wire/types';
import { agentModelUsage } from '../tables';
import { microdollarsOf, type Price, type Tokens } from './prices';

export type SpendingLimits = {
  /** Of the model that costs; undefined: unknown, then tokens are counted and no limit can hold. */
  price: Price | undefined;
  /** US dollars of one day (UTC), over all conversations; undefined: no limit. */
  perDay: number | undefined;
};

export type Spending = {
  /** Whether the day's money is spent. Calls that run already may end above it, each by its own cost. */
  isReached: () => Promise<boolean>;
  /** One more call of a conversation; writes the line that an operator reads. `estimated`: the provider did not say. */
  count: (call: { conversationId: string; model: string; tokens: Tokens; estimated: boolean }) => Promise<void>;
};

const usage = agentModelUsage;
const dollars = (micro: number) => Number((micro / 1_000_000).toFixed(6));

/** What the real model used and cost, kept per conversation, day and model. Shoppers never see it. */
export function createSpending({ db, clock, log, price, perDay }: SpendingLimits & { db: Database; clock: Clock; log: Log }): Spending {
  const today = () => clock().toISOString().slice(0, 10);
  let toldOn = '';

  async function spentToday(): Promise<number> {
    const [row] = await db
      .select({ micro: sql<string | null>`sum(${usage.microdollars})` })
      .from(usage)
      .where(eq(usage.day, today()));
    return Number(row?.micro ?? 0);
  }

  return {
    async isReached() {
      if (perDay === undefined || !price) return false;
      const micro = await spentToday();
      const reached = micro >= perDay * 1_000_000;
      if (reached && toldOn !== today()) {
        toldOn = today();
        log('model_limit_reached', { day_usd: dollars(micro), limit_usd: perDay });
      }
      return reached;
    },

    async count({ conversationId, model, tokens, estimated }) {
      const microdollars = price ? microdollarsOf(tokens, price) : 0;
      const row = { conversationId, day: today(), model, calls: 1, microdollars };
      const counts = { inputTokens: tokens.input, cachedTokens: tokens.cached, outputTokens: tokens.output };
      await db
        .insert(usage)
        .values({ ...row, ...counts })
        .onConflictDoUpdate({
          target: [usage.conversationId, usage.day, usage.model],
          set: {
            calls: sql`${usage.calls} + 1`,
            inputTokens: sql`${usage.inputTokens} + ${tokens.input}`,
            cachedTokens: sql`${usage.cachedTokens} + ${tokens.cached}`,
            outputTokens: sql`${usage.outputTokens} + ${tokens.output}`,
            microdollars: sql`${usage.microdollars} + ${microdollars}`,
          },
        });
      const [all] = await db
        .select({ micro: sql<string | null>`sum(${usage.microdollars})` })
        .from(usage)
        .where(eq(usage.conversationId, conversationId));
      log('model_call', {
        ...{ conversation: conversationId, model, input: tokens.input, cached: tokens.cached, output: tokens.output },
        ...(estimated ? { estimated: 1 } : {}),
        ...(price
          ? { usd: dollars(microdollars), conversation_usd: dollars(Number(all?.micro ?? 0)), day_usd: dollars(await spentToday()) }
          : { usd: 'unknown: set OPENAI_PRICE' }),
      });
    },
  };
}
