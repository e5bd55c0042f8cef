import { and, eq, gte, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { agentConsents } from '../tables';
import type { Spent } from './types';

const dayMs = 24 * 60 * 60 * 1000;
/** A payment that nobody sent for so long was given up. */
const givenUpMs = 60 * 1000;

/**
 * What a shopper paid in the last 24 hours, by completed checkouts, and what is being paid right now: a second press in another tab must not find
 * the day's money still there. Amounts agreed to, in minor units.
 */
export async function spentInADay(
  db: Pick<Database, 'select'>,
  of: { shopperId: string; merchant: string; currency: string },
  now: Date,
): Promise<Spent> {
  const { shopperId, merchant, currency, createdAt, outcome, sentAt } = agentConsents;
  // A gift card is money too: the whole purchase counts.
  const amount = sql`${agentConsents.amount} + ${agentConsents.creditAmount}`;
  const underWay = and(isNull(outcome), or(sql`${sentAt} is not null`, gte(createdAt, new Date(now.getTime() - givenUpMs))));
  const [sums] = await db
    .select({
      all: sql`coalesce(sum(${amount}), 0)`.mapWith(Number),
      atMerchant: sql`coalesce(sum(${amount}) filter (where ${merchant} = ${of.merchant}), 0)`.mapWith(Number),
    })
    .from(agentConsents)
    .where(
      and(
        eq(shopperId, of.shopperId),
        eq(currency, of.currency),
        gte(createdAt, new Date(now.getTime() - dayMs)),
        or(eq(outcome, 'completed'), underWay),
      ),
    );
  return sums ?? { all: 0, atMerchant: 0 };
}
