import { describe, expect, test } from 'vitest';
import type { PaymentIssuer, PaymentProcessor } from './types';

/** Two faces of one purse and what they may use: payment methods that behave as their names say. */
export type Purse = {
  issuer: PaymentIssuer;
  processor: PaymentProcessor;
  /** The merchant that `processor` charges for. */
  merchantId: string;
  /** Another merchant's processor, when the provider has one at hand. */
  otherProcessor?: PaymentProcessor;
  cards: { pays: string; declines: string; insufficient: string };
  /** Unique per run, so that a real provider's idempotency keys never meet an older run's. */
  unique: (name: string) => string;
  now: () => Date;
};

/** What every pair of issuer and processor must do, whoever stands behind them. `skip` names rules that a provider cannot show, with the reason. */
export function purseContract(name: string, purse: () => Purse, skip: { revoke?: string; session?: string } = {}): void {
  const scope = (more: Partial<Parameters<PaymentIssuer['issue']>[0]> = {}) => {
    const { merchantId, cards, unique, now } = purse();
    const sessionId = unique('cs');
    const request = { amount: 7446, currency: 'usd', merchantId, sessionId, expiresAt: new Date(now().getTime() + 600_000) };
    return { ...request, paymentMethodId: cards.pays, key: unique('issue'), ...more };
  };
  const issue = async (more: Parameters<typeof scope>[0] = {}) => {
    const issued = await purse().issuer.issue(scope(more));
    if (!issued.ok) throw new Error(`no token: ${JSON.stringify(issued.trouble)}`);
    return issued.token;
  };
  const chargeOf = (token: { id: string; sessionId: string }, more: Partial<Parameters<PaymentProcessor['charge']>[0]> = {}) => ({
    token: token.id,
    amount: 7446,
    currency: 'usd',
    key: purse().unique('charge'),
    metadata: { checkout_session_id: token.sessionId },
    ...more,
  });

  describe(name, () => {
    test('a token pays for the purchase it was issued for, once', async () => {
      const { processor } = purse();
      const token = await issue();
      const paid = await processor.charge(chargeOf(token));
      expect(paid).toMatchObject({ ok: true, charge: { paymentIntentId: expect.stringMatching(/^pi_/) } });
      const again = await processor.charge(chargeOf(token));
      expect(again).toMatchObject({ ok: false, trouble: { kind: 'refused' } });
    });

    test('asking again with the same key gives the same token and the same charge', async () => {
      const { issuer, processor } = purse();
      const wanted = scope();
      const [first, second] = [await issuer.issue(wanted), await issuer.issue(wanted)];
      expect(second).toEqual(first);
      if (!first.ok) throw new Error('no token');
      const charge = chargeOf(first.token);
      expect(await processor.charge(charge)).toEqual(await processor.charge(charge));
    });

    test('one cent more, another currency or a made-up token is refused and charges nothing', async () => {
      const { processor } = purse();
      const token = await issue();
      for (const wrong of [{ amount: 7447 }, { currency: 'eur' }, { token: `${token.id.slice(0, 3)}_madeup0000000000000000` }]) {
        expect(await processor.charge(chargeOf(token, wrong))).toMatchObject({ ok: false, trouble: { kind: 'refused' } });
      }
      expect(await processor.charge(chargeOf(token))).toMatchObject({ ok: true });
    });

    test.skipIf(skip.session !== undefined)(
      `the token of one session does not pay for another${skip.session ? ` (skipped: ${skip.session})` : ''}`,
      async () => {
        const token = await issue();
        const other = chargeOf(token, { metadata: { checkout_session_id: 'cs_other' } });
        expect(await purse().processor.charge(other)).toMatchObject({ ok: false, trouble: { kind: 'refused' } });
      },
    );

    test('another merchant cannot charge it', async ({ skip: leaveOut }) => {
      const { otherProcessor } = purse();
      if (!otherProcessor) return leaveOut('only one merchant account is at hand');
      const token = await issue();
      expect(await otherProcessor.charge(chargeOf(token))).toMatchObject({ ok: false, trouble: { kind: 'refused' } });
    });

    test.skipIf(skip.revoke !== undefined)(
      `a revoked token is worthless, and revoking twice is no error${skip.revoke ? ` (skipped: ${skip.revoke})` : ''}`,
      async () => {
        const { issuer, processor } = purse();
        const token = await issue();
        await issuer.revoke(token.id);
        await issuer.revoke(token.id);
        expect(await processor.charge(chargeOf(token))).toMatchObject({ ok: false, trouble: { kind: 'refused' } });
      },
    );

    test('a declined card says so in its class, and another card then pays', async () => {
      const { processor, cards } = purse();
      const declined = await issue({ paymentMethodId: cards.declines });
      expect(await processor.charge(chargeOf(declined))).toMatchObject({ ok: false, trouble: { kind: 'declined', code: 'card_declined' } });
      const poor = await issue({ paymentMethodId: cards.insufficient });
      expect(await processor.charge(chargeOf(poor))).toMatchObject({
        ok: false,
        trouble: { kind: 'declined', code: 'card_declined', declineCode: 'insufficient_funds' },
      });
      expect(await processor.charge(chargeOf(await issue()))).toMatchObject({ ok: true });
    });

    test('a part and then the rest can be given back, and not a cent more', async () => {
      const { processor, unique } = purse();
      const paid = await processor.charge(chargeOf(await issue()));
      if (!paid.ok) throw new Error('not paid');
      const { paymentIntentId } = paid.charge;
      expect(await processor.refund({ paymentIntentId, amount: 1000, key: unique('part') })).toMatchObject({ ok: true, amount: 1000 });
      expect(await processor.refund({ paymentIntentId, amount: 6447, key: unique('much') })).toMatchObject({
        ok: false,
        trouble: { kind: 'refused' },
      });
      expect(await processor.refund({ paymentIntentId, key: unique('rest'), reason: 'requested_by_customer' })).toMatchObject({
        ok: true,
        amount: 6446,
      });
      expect(await processor.refund({ paymentIntentId, key: unique('more') })).toMatchObject({ ok: false, trouble: { kind: 'refused' } });
    });

    test('the review line knows brand and last four of a card, and nothing of an unknown one', async () => {
      const { issuer, cards } = purse();
      expect(await issuer.card(cards.pays)).toMatchObject({ brand: 'visa', last4: '4242' });
      expect(await issuer.card('pm_unknown0000000000000000')).toBeUndefined();
    });
  });
}
