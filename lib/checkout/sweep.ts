import { and, asc, eq, gt, isNotNull, lt } from 'drizzle-orm';
import type { CheckoutParts } from './parts';
import type { CheckoutRow } from './rows';
import { latest } from './session';
import { settle } from './settle';
import { agentCheckouts, agentConsents, agentPaymentTokens } from './tables';
import { revokeToken } from './tokens';

/** A payment that somebody is waiting for is theirs: complete takes 30 seconds at most, and the page looks again every few. */
const quietMs = 45_000;
const most = 200;

/**
 * Finds out how payments ended that nobody looks at any more, and takes back tokens that could not be taken back at the time: the shopper who closed the
 * page has the order in the list, and what was given up opens nothing. Safe in several processes at once: what each does is settle's compare-and-set,
 * and complete goes out with the same key, token and body. Returns how many payments came to their end.
 */
export async function sweep(parts: CheckoutParts): Promise<number> {
  const now = parts.clock();
  const waiting = await parts.db
    .select()
    .from(agentCheckouts)
    .where(and(eq(agentCheckouts.phase, 'paying'), lt(agentCheckouts.updatedAt, new Date(now.getTime() - quietMs))))
    .orderBy(asc(agentCheckouts.updatedAt))
    .limit(most);
  let settled = 0;
  for (const row of waiting) {
    const after = await alone(parts, row, async () => settle(parts, await latest(parts, row)));
    if (after && after.phase !== 'paying') settled += 1;
  }
  for (const { row, token } of await givenUp(parts, now)) await alone(parts, row, () => revokeToken(parts, row, token));
  return settled;
}

/** One purchase's trouble is not another's. A merchant that is no longer connected cannot be asked. */
async function alone<T>(parts: CheckoutParts, row: CheckoutRow, work: () => Promise<T>): Promise<T | undefined> {
  if (!parts.merchants(row.merchant)) return undefined;
  try {
    return await work();
  } catch (error) {
    parts.log('checkout.sweep_failed', { checkoutId: row.id, error: error instanceof Error ? error.name : 'unknown' });
    return undefined;
  }
}

/** Tokens that still live though their payment came to nothing. */
function givenUp(parts: CheckoutParts, now: Date) {
  const token = agentPaymentTokens;
  return parts.db
    .select({ row: agentCheckouts, token })
    .from(token)
    .innerJoin(agentConsents, and(eq(agentConsents.id, token.consentId), isNotNull(agentConsents.outcome)))
    .innerJoin(agentCheckouts, eq(agentCheckouts.id, token.checkoutId))
    .where(and(eq(token.state, 'issued'), gt(token.expiresAt, now)))
    .limit(most);
}
