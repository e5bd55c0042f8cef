import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { isSeller } from '../keys';
import { asOf, issuedTokenObject, type TokenRow } from '../objects/token';
import { amount, currency, expand, flag, integer, metadata, nothingElse, read, word } from '../params';
import type { Handler, Parts } from '../parts';
import { invalid, missing } from '../refusal';
import { pspPaymentMethods, pspTokens } from '../tables';
import { paymentMethodFor } from './payment-methods';
import { deactivation } from './token-events';

export const limitsShape = z.strictObject({ currency, max_amount: amount, expires_at: integer(1, 253_402_300_799).optional() });

const shape = z.strictObject({
  payment_method: word,
  seller_details: z.strictObject({
    network_business_profile: word.optional(),
    // Stripe renamed network_business_profile from this; the old name still works there.
    network_id: word.optional(),
    external_id: word.optional(),
  }),
  usage_limits: limitsShape,
  return_url: z.url().max(5000).optional(),
  use_stripe_sdk: flag.optional(),
  setup_future_usage: z.enum(['on_session']).optional(),
  shared_metadata: metadata.optional(),
  expand: expand.optional(),
});

/** `POST /v1/shared_payment/issued_tokens`: the agent's key makes a token out to one merchant. */
export const issueToken: Handler = async (parts, { caller, params }) => {
  const wanted = read(shape, params);
  const profile = wanted.seller_details.network_business_profile ?? wanted.seller_details.network_id;
  if (!profile) throw missingParam('seller_details[network_business_profile]');
  if (profile === caller.profile) throw invalid(`The network_id ${profile} is the same as the counterparty network_id.`);
  if (!isSeller(parts.keys, profile)) throw missing('network_business_profile', profile, 'seller_details[network_business_profile]');
  if (wanted.use_stripe_sdk === false && !wanted.return_url) throw missingParam('return_url');
  const now = parts.clock();
  const expiresAt = wanted.usage_limits.expires_at === undefined ? null : new Date(wanted.usage_limits.expires_at * 1000);
  if (expiresAt && expiresAt <= now)
    throw invalid('usage_limits[expires_at] must be in the future.', { param: 'usage_limits[expires_at]' });
  const card = await paymentMethodFor(parts, caller.account, wanted.payment_method);
  if (!card) throw missing('PaymentMethod', wanted.payment_method, 'payment_method');
  if (card.row.used)
    throw invalid('The provided PaymentMethod was detached from a Customer. It may not be used again.', { param: 'payment_method' });

  const row: TokenRow = {
    ...blankToken,
    id: parts.newId('spt'),
    kind: 'spt',
    account: caller.account,
    profile,
    externalId: wanted.seller_details.external_id ?? null,
    paymentMethod: card.row.id,
    currency: wanted.usage_limits.currency,
    maxAmount: wanted.usage_limits.max_amount,
    expiresAt,
    returnUrl: wanted.return_url ?? null,
    useStripeSdk: wanted.use_stripe_sdk ?? null,
    setupFutureUsage: wanted.setup_future_usage ?? null,
    sharedMetadata: wanted.shared_metadata ?? {},
    created: now,
  };
  const writes = [...(card.fresh ? [parts.db.insert(pspPaymentMethods).values(card.row)] : []), parts.db.insert(pspTokens).values(row)];
  return { body: issuedTokenObject(row, now), writes };
};

/** `GET /v1/shared_payment/issued_tokens/:id`. */
export const retrieveIssuedToken: Handler = async (parts, { caller, id, params }) => {
  read(nothingElse, params);
  return { body: issuedTokenObject(await issuedBy(parts, caller.account, id, false), parts.clock()) };
};

/** `POST /v1/shared_payment/issued_tokens/:id/revoke`: makes an unused token worthless. */
export const revokeIssuedToken: Handler = async (parts, { caller, id, params }) => {
  read(nothingElse, params);
  const stored = await issuedBy(parts, caller.account, id, true);
  const now = parts.clock();
  if (asOf(stored, now).status === 'deactivated') throw invalid('The shared payment issued token is already in a deactivated state.');
  const row: TokenRow = { ...stored, status: 'deactivated', deactivatedReason: 'revoked', deactivatedAt: now, pendingSecret: null };
  const write = parts.db
    .update(pspTokens)
    .set({ status: row.status, deactivatedReason: 'revoked', deactivatedAt: now, pendingSecret: null })
    .where(eq(pspTokens.id, id));
  return { body: issuedTokenObject(row, now), writes: [write], events: await deactivation(parts, row) };
};

async function issuedBy(parts: Parts, account: string, id: string, lock: boolean): Promise<TokenRow> {
  const query = parts.db
    .select()
    .from(pspTokens)
    .where(and(eq(pspTokens.id, id), eq(pspTokens.account, account), eq(pspTokens.kind, 'spt')));
  const [row] = await (lock ? query.for('update') : query);
  if (!row) throw missing('shared_payment_issued_token', id);
  return row;
}

export const blankToken = {
  status: 'active' as const,
  deactivatedAt: null,
  deactivatedReason: null,
  amountCaptured: 0,
  pendingSecret: null,
  returnUrl: null,
  useStripeSdk: null,
  setupFutureUsage: null,
  sharedMetadata: {},
};

export const missingParam = (param: string) => invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
