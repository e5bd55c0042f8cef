import { and, eq, isNull } from 'drizzle-orm';
import type { PaymentNews } from '@/lib/payments/types';
import type { CheckoutParts } from './parts';
import type { CheckoutRow } from './rows';
import { agentCheckouts, agentPaymentTokens } from './tables';

type TokenNews = Extract<PaymentNews, { kind: 'token' }>;

/**
 * Writes down what the provider tells of a token, each fact once and beside the others, so that it does not matter in which order they come. Returns the
 * purchase that it was for; undefined for a token that this agent does not know.
 */
export async function noteTokenNews(parts: CheckoutParts, news: TokenNews): Promise<CheckoutRow | undefined> {
  const tokens = agentPaymentTokens;
  const [known] = await parts.db
    .select({ checkout: agentCheckouts })
    .from(tokens)
    .innerJoin(agentCheckouts, eq(agentCheckouts.id, tokens.checkoutId))
    .where(eq(tokens.id, news.tokenId));
  if (!known) return undefined;
  if (news.is === 'used') {
    await parts.db
      .update(tokens)
      .set({ usedAt: news.at })
      .where(and(eq(tokens.id, news.tokenId), isNull(tokens.usedAt)));
    return known.checkout;
  }
  const fact = { deactivatedAt: news.at, deactivatedReason: news.reason?.slice(0, 100) ?? 'unknown' };
  await parts.db
    .update(tokens)
    .set(fact)
    .where(and(eq(tokens.id, news.tokenId), isNull(tokens.deactivatedAt)));
  return known.checkout;
}
