import { and, eq, isNull } from 'drizzle-orm';
import type { CheckoutParts } from './parts';
import { type CheckoutRow, findConsent, openTokens, type TokenRow } from './rows';
import { agentConsents, agentPaymentTokens } from './tables';

/** Makes a token worthless at its provider. A provider that cannot be reached is asked again at the next chance; the token dies by itself soon. */
export async function revokeToken(parts: CheckoutParts, row: CheckoutRow, token: TokenRow): Promise<void> {
  const consent = await findConsent(parts.db, token.consentId);
  const handler = row.session.capabilities.payment?.handlers.find((one) => one.id === consent?.handlerId);
  const issuer = handler && parts.issuerFor(handler);
  if (!issuer) return;
  try {
    await issuer.revoke(token.id);
    await parts.db
      .update(agentPaymentTokens)
      .set({ state: 'revoked', endedAt: parts.clock() })
      .where(and(eq(agentPaymentTokens.id, token.id), eq(agentPaymentTokens.state, 'issued')));
  } catch {
    parts.log('checkout.token_not_revoked', { checkoutId: row.id });
  }
}

/** Called when the order is edited or canceled: what was agreed to before opens nothing any more. */
export async function revokeOpenTokens(parts: CheckoutParts, row: CheckoutRow): Promise<void> {
  for (const token of await openTokens(parts.db, row.id)) await revokeToken(parts, row, token);
}

/**
 * The one-way gate before complete: true for the one caller that may send the token. After it the outcome belongs to the merchant; before it,
 * a consent that was given up (`dropped`) can never be sent.
 */
export async function passGate(parts: CheckoutParts, consentId: string): Promise<boolean> {
  const rows = await parts.db
    .update(agentConsents)
    .set({ sentAt: parts.clock() })
    .where(and(eq(agentConsents.id, consentId), isNull(agentConsents.sentAt), isNull(agentConsents.outcome)))
    .returning({ id: agentConsents.id });
  return rows.length === 1;
}

/** Gives up a consent whose token was never sent; false when it was sent after all. */
export async function closeGate(parts: CheckoutParts, consentId: string): Promise<boolean> {
  const rows = await parts.db
    .update(agentConsents)
    .set({ outcome: 'dropped' })
    .where(and(eq(agentConsents.id, consentId), isNull(agentConsents.sentAt), isNull(agentConsents.outcome)))
    .returning({ id: agentConsents.id });
  return rows.length === 1;
}
