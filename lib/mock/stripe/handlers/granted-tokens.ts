import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { asOf, grantedTokenObject, type TokenRow } from '../objects/token';
import { expand, metadata, nothingElse, read, word } from '../params';
import type { Handler, Parts } from '../parts';
import { invalid, missing } from '../refusal';
import { pspPaymentMethods, pspTokens } from '../tables';
import { customerOf } from './customers';
import { blankToken, limitsShape } from './issued-tokens';
import { paymentMethodFor } from './payment-methods';
import { agentProfileOf, deactivation } from './token-events';

/** `GET /v1/shared_payment/granted_tokens/:id`: the merchant's view of a token made out to it. */
export const retrieveGrantedToken: Handler = async (parts, { caller, id, params }) => {
  read(nothingElse, params);
  const { token, card } = await grantedTo(parts, caller.profile, id, false);
  return { body: grantedTokenObject(token, card, agentProfileOf(token), parts.settings, parts.clock()) };
};

const helperShape = z.strictObject({
  payment_method: word,
  usage_limits: limitsShape,
  customer: word.optional(),
  shared_metadata: metadata.optional(),
  expand: expand.optional(),
});

/** `POST /v1/test_helpers/shared_payment/granted_tokens`: a merchant tries its own redemption without an agent. */
export const createTestGrantedToken: Handler = async (parts, { caller, params }) => {
  const wanted = read(helperShape, params);
  const now = parts.clock();
  const expiresAt = wanted.usage_limits.expires_at === undefined ? null : new Date(wanted.usage_limits.expires_at * 1000);
  if (expiresAt && expiresAt <= now)
    throw invalid('usage_limits[expires_at] must be in the future.', { param: 'usage_limits[expires_at]' });
  if (wanted.customer) await customerOf(parts, caller.account, wanted.customer);
  const card = await paymentMethodFor(parts, caller.account, wanted.payment_method);
  if (!card || card.row.used) throw missing('PaymentMethod', wanted.payment_method, 'payment_method');
  const row: TokenRow = {
    ...blankToken,
    id: parts.newId('spt'),
    kind: 'spt',
    account: null,
    profile: caller.profile,
    externalId: null,
    paymentMethod: card.row.id,
    currency: wanted.usage_limits.currency,
    maxAmount: wanted.usage_limits.max_amount,
    expiresAt,
    sharedMetadata: wanted.shared_metadata ?? {},
    created: now,
  };
  return {
    body: grantedTokenObject(row, card.row, agentProfileOf(row), parts.settings, now),
    writes: [...(card.fresh ? [parts.db.insert(pspPaymentMethods).values(card.row)] : []), parts.db.insert(pspTokens).values(row)],
  };
};

/** `POST /v1/test_helpers/shared_payment/granted_tokens/:id/revoke`: plays the agent's revocation. */
export const revokeTestGrantedToken: Handler = async (parts, { caller, id, params }) => {
  read(nothingElse, params);
  const { token, card } = await grantedTo(parts, caller.profile, id, true);
  const now = parts.clock();
  if (asOf(token, now).status === 'deactivated') throw invalid('The shared payment granted token is already in a deactivated state.');
  const change = { status: 'deactivated' as const, deactivatedReason: 'revoked' as const, deactivatedAt: now, pendingSecret: null };
  const row: TokenRow = { ...token, ...change };
  return {
    body: grantedTokenObject(row, card, agentProfileOf(row), parts.settings, now),
    writes: [parts.db.update(pspTokens).set(change).where(eq(pspTokens.id, id))],
    events: await deactivation(parts, row),
  };
};

async function grantedTo(parts: Parts, profile: string, id: string, lock: boolean) {
  const query = parts.db
    .select({ token: pspTokens, card: pspPaymentMethods })
    .from(pspTokens)
    .innerJoin(pspPaymentMethods, eq(pspPaymentMethods.id, pspTokens.paymentMethod))
    .where(and(eq(pspTokens.id, id), eq(pspTokens.profile, profile), eq(pspTokens.kind, 'spt')));
  const [found] = await (lock ? query.for('update', { of: pspTokens }) : query);
  if (!found) throw missing('shared_payment_granted_token', id);
  return found;
}
