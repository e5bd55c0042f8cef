import { expect, test } from 'vitest';
import { createDelegateIssuer, createStripeIssuer, createStripeProcessor, sellerProfile } from '.';
import { recordingDoor } from './testing/recording-door';

const scope = {
  amount: 7446,
  currency: 'usd',
  merchantId: 'profile_test_seller',
  sessionId: 'cs_1',
  expiresAt: new Date('2026-11-20T12:10:00.900Z'),
  paymentMethodId: 'pm_1',
  key: 'issue-1',
};
const charge = { token: 'spt_1', amount: 7446, currency: 'usd', key: 'cs_1:1', metadata: { checkout_session_id: 'cs_1' } };
const secretKey = 'sk_test_x';
const refusal = (message: string, more = {}) => ({ status: 400, body: { error: { type: 'invalid_request_error', message, ...more } } });

test("the issuer asks Stripe for exactly the purchase's scope", async () => {
  const { door, seen, form } = recordingDoor({ status: 200, body: { id: 'spt_1', object: 'shared_payment.issued_token' } });
  const issued = await createStripeIssuer({ secretKey, door }).issue(scope);
  expect(issued).toMatchObject({ ok: true, token: { id: 'spt_1', issuer: 'stripe-spt', amount: 7446, sessionId: 'cs_1' } });
  expect(seen[0]).toMatchObject({ method: 'POST', url: 'https://api.stripe.com/v1/shared_payment/issued_tokens' });
  expect(seen[0]?.headers).toMatchObject({
    authorization: `Bearer ${secretKey}`,
    'stripe-version': '2026-09-30.preview',
    'idempotency-key': 'issue-1',
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(form()).toEqual({
    payment_method: 'pm_1',
    'seller_details[network_business_profile]': 'profile_test_seller',
    'seller_details[external_id]': 'cs_1',
    'usage_limits[currency]': 'usd',
    'usage_limits[max_amount]': '7446',
    'usage_limits[expires_at]': '1795176600',
    use_stripe_sdk: 'true',
  });
});

test('a token that the provider did not hear of being taken back is not called taken back', async () => {
  const revoke = (status: number, body: unknown) =>
    createStripeIssuer({ secretKey, door: recordingDoor({ status, body }).door }).revoke('spt_1');
  await revoke(200, { id: 'spt_1' });
  await revoke(400, {
    error: { type: 'invalid_request_error', message: 'The shared payment issued token is already in a deactivated state.' },
  });
  await expect(revoke(503, { error: { type: 'api_error', message: 'Away.' } })).rejects.toThrow();
});

test('the processor charges the token once, under the key of session and attempt', async () => {
  const intent = {
    id: 'pi_1',
    object: 'payment_intent',
    status: 'succeeded',
    payment_method: { id: 'pm_2', card: { brand: 'visa', last4: '4242' } },
  };
  const { door, seen, form } = recordingDoor({ status: 200, body: intent });
  const paid = await createStripeProcessor({ secretKey, door }).charge(charge);
  expect(paid).toEqual({ ok: true, charge: { paymentIntentId: 'pi_1', card: { brand: 'visa', last4: '4242' } } });
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ method: 'POST', url: 'https://api.stripe.com/v1/payment_intents' });
  expect(seen[0]?.headers).toMatchObject({ 'idempotency-key': 'cs_1:1', 'stripe-version': '2026-09-30.preview' });
  expect(form()).toEqual({
    amount: '7446',
    currency: 'usd',
    confirm: 'true',
    'automatic_payment_methods[enabled]': 'true',
    'automatic_payment_methods[allow_redirects]': 'never',
    'payment_method_data[shared_payment_granted_token]': 'spt_1',
    'metadata[checkout_session_id]': 'cs_1',
    'expand[0]': 'payment_method',
  });
});

test('a delegated token goes in its own field', async () => {
  const { door, form } = recordingDoor({ status: 200, body: { id: 'pi_1', status: 'succeeded' } });
  await createStripeProcessor({ secretKey, door }).charge({ ...charge, token: 'vt_1' });
  expect(form()['payment_method_data[delegated_payment_token]']).toBe('vt_1');
  expect(form()['payment_method_data[shared_payment_granted_token]']).toBeUndefined();
});

test('a refusal without a code is explained by reading the token, and never charged again', async () => {
  const gone = refusal('The shared payment granted token cannot be used because it is already in a deactivated state.');
  const { door, seen } = recordingDoor(gone, { status: 200, body: { id: 'spt_1', deactivated_reason: 'revoked' } });
  const refused = await createStripeProcessor({ secretKey, door }).charge(charge);
  expect(refused).toMatchObject({ ok: false, trouble: { kind: 'refused', code: 'token_revoked' } });
  expect(seen.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    'POST /v1/payment_intents',
    'GET /v1/shared_payment/granted_tokens/spt_1',
  ]);
});

test('a decline is found inside the 402, with the intent that failed', async () => {
  const error = {
    type: 'card_error',
    code: 'card_declined',
    decline_code: 'lost_card',
    message: 'Your card was declined.',
    payment_intent: { id: 'pi_9' },
  };
  const { door } = recordingDoor({ status: 402, body: { error } });
  expect(await createStripeProcessor({ secretKey, door }).charge(charge)).toEqual({
    ok: false,
    trouble: { kind: 'declined', code: 'card_declined', declineCode: 'lost_card', message: 'Your card was declined.' },
    paymentIntentId: 'pi_9',
  });
});

test('a refund names the payment, the part and the key it was asked for with', async () => {
  const { door, seen, form } = recordingDoor({ status: 200, body: { id: 're_1', object: 'refund', amount: 500 } });
  const refund = { paymentIntentId: 'pi_1', amount: 500, key: 'ord_1:adj_1', reason: 'too small' };
  expect(await createStripeProcessor({ secretKey, door }).refund(refund)).toEqual({ ok: true, refundId: 're_1', amount: 500 });
  expect(seen[0]).toMatchObject({ method: 'POST', url: 'https://api.stripe.com/v1/refunds' });
  expect(seen[0]?.headers).toMatchObject({ 'idempotency-key': 'ord_1:adj_1', 'stripe-version': '2026-09-30.preview' });
  expect(form()).toEqual({ payment_intent: 'pi_1', amount: '500', 'metadata[refund_key]': 'ord_1:adj_1', 'metadata[reason]': 'too small' });
});

test("the merchant's profile is asked for with the merchant's own key; when Stripe does not tell, one sentence says what to do", async () => {
  const { door, seen } = recordingDoor({ status: 200, body: { id: 'profile_test_seller', object: 'v2.network.business_profile' } });
  expect(await sellerProfile({ secretKey, door })).toBe('profile_test_seller');
  expect(seen[0]).toMatchObject({ method: 'GET', url: 'https://api.stripe.com/v2/network/business_profiles/me' });
  expect(seen[0]?.headers).toMatchObject({ authorization: `Bearer ${secretKey}`, 'stripe-version': '2026-09-30.preview' });
  for (const answer of [refusal('You do not have access to this.'), { status: 200, body: {} }])
    await expect(sellerProfile({ secretKey, door: recordingDoor(answer).door })).rejects.toThrow(/Set STRIPE_MERCHANT_PROFILE/);
});

test('a payment that the bank asks about is neither paid nor declined', async () => {
  const { door } = recordingDoor({ status: 200, body: { id: 'pi_1', status: 'requires_action' } });
  expect(await createStripeProcessor({ secretKey, door }).charge(charge)).toMatchObject({
    ok: false,
    trouble: { kind: 'requires_action' },
    paymentIntentId: 'pi_1',
  });
});

test.each([
  ['a 500', { status: 500, body: { error: { type: 'api_error', message: 'down' } } }],
  ['a 409 in flight', { status: 409, body: { error: { type: 'idempotency_error', code: 'idempotency_key_in_use', message: 'busy' } } }],
  ['a 429', { status: 429, body: { error: { type: 'invalid_request_error', code: 'rate_limit', message: 'slow down' } } }],
  ['HTML', { status: 200, body: '<html>' }],
])('%s leaves the outcome unknown, and says so', async (_, answer) => {
  const { door } = recordingDoor(answer);
  const unknown = await createStripeProcessor({ secretKey, door }).charge(charge);
  expect(unknown).toMatchObject({ ok: false, trouble: { kind: 'unavailable' } });
  const { door: other } = recordingDoor(answer);
  expect(await createStripeIssuer({ secretKey, door: other }).issue(scope)).toMatchObject({ ok: false, trouble: { kind: 'unavailable' } });
});

test('a door that breaks leaves the outcome unknown', async () => {
  const door = () => Promise.reject(new TypeError('fetch failed'));
  expect(await createStripeProcessor({ secretKey, door }).charge(charge)).toMatchObject({ ok: false, trouble: { kind: 'unavailable' } });
  const vault = { vaultUrl: 'https://vault.example', vaultDoor: door, bearer: 'x' };
  const { door: stripe } = recordingDoor({
    status: 200,
    body: { id: 'pm_1', card: { brand: 'visa', last4: '4242', exp_month: 1, exp_year: 2030, funding: 'credit' } },
  });
  expect(await createDelegateIssuer({ secretKey, door: stripe, ...vault }).issue(scope)).toMatchObject({
    ok: false,
    trouble: { kind: 'unavailable' },
  });
});

test('the vault is asked in ACP, with the whole allowance', async () => {
  const card = { brand: 'visa', last4: '4242', exp_month: 1, exp_year: 2030, funding: 'debit' };
  const { door } = recordingDoor({ status: 200, body: { id: 'pm_1', card } });
  const vault = recordingDoor({ status: 201, body: { id: 'vt_1', created: '2026-11-20T12:00:00Z', metadata: {} } });
  const issuer = createDelegateIssuer({ secretKey, door, vaultUrl: 'https://vault.example', vaultDoor: vault.door, bearer: 'secret' });
  expect(await issuer.issue(scope)).toMatchObject({ ok: true, token: { id: 'vt_1', issuer: 'delegate-payment' } });
  expect(vault.seen[0]).toMatchObject({ method: 'POST', url: 'https://vault.example/agentic_commerce/delegate_payment' });
  expect(vault.seen[0]?.headers).toMatchObject({
    authorization: 'Bearer secret',
    'api-version': '2026-04-17',
    'idempotency-key': 'issue-1',
  });
  expect(JSON.parse(vault.seen[0]?.body ?? '')).toEqual({
    payment_method: {
      type: 'card',
      card_number_type: 'network_token',
      number: 'pm_1',
      display_card_funding_type: 'debit',
      display_brand: 'visa',
      display_last4: '4242',
      metadata: {},
    },
    allowance: {
      reason: 'one_time',
      max_amount: 7446,
      currency: 'usd',
      checkout_session_id: 'cs_1',
      merchant_id: 'profile_test_seller',
      expires_at: '2026-11-20T12:10:00.900Z',
    },
    risk_signals: [],
    metadata: { source: 'agent_checkout' },
  });
});

test('live keys are refused on both faces', () => {
  expect(() => createStripeIssuer({ secretKey: 'sk_live_x' })).toThrow('Live keys are refused');
  expect(() => createStripeProcessor({ secretKey: 'sk_live_x' })).toThrow('Live keys are refused');
});
