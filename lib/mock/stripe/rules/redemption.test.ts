import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankToken } from '../handlers/issued-tokens';
import { asOf, type TokenRow } from '../objects/token';
import { defaultSettings } from '../settings';
import { attempt } from './attempt';
import { afterCharge, whyNot } from './redemption';

const start = new Date('2026-11-20T12:00:00Z');
const fresh: TokenRow = {
  id: 'spt_1',
  kind: 'spt',
  account: 'acct_agent',
  profile: 'profile_a',
  externalId: 'cs_1',
  paymentMethod: 'pm_1',
  currency: 'usd',
  maxAmount: 1000,
  expiresAt: new Date(start.getTime() + 600_000),
  ...blankToken,
  created: start,
};

const charge = fc.record({
  kind: fc.constant('charge' as const),
  profile: fc.constantFrom('profile_a', 'profile_a', 'profile_b'),
  amount: fc.constantFrom(1, 400, 999, 1000, 1001, 5000),
  currency: fc.constantFrom('usd', 'usd', 'usd', 'eur'),
  sessionId: fc.constantFrom('cs_1', 'cs_1', 'cs_2', undefined),
  decline: fc.constantFrom(null, null, 'generic_decline'),
});
const step = fc.oneof(
  { weight: 5, arbitrary: charge },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(1, 200, 599, 600) }) },
);

test.each([true, false])(
  'whatever is tried, in 10,000 random lives, a token never opens more than its scope (single use: %s)',
  (tokenSingleUse) => {
    const settings = { ...defaultSettings, tokenSingleUse };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        let token = fresh;
        let now = start;
        let captured = 0;
        let captures = 0;
        for (const each of steps) {
          const before = asOf(token, now);
          if (each.kind === 'wait') now = new Date(now.getTime() + each.seconds * 1000);
          if (each.kind === 'revoke' && before.status !== 'deactivated') {
            token = { ...token, status: 'deactivated', deactivatedReason: 'revoked', deactivatedAt: now };
          }
          if (each.kind === 'charge') {
            const refusal = whyNot(token, token.id, { ...each, param: 'p' }, settings, now);
            const answer = attempt(
              { brand: 'visa', decline: each.decline, authentication: 'none' },
              { authenticated: false, setUp: false, forced: false },
            );
            if (!refusal && answer.outcome === 'paid') {
              token = { ...token, ...afterCharge(token, each.amount, settings, now) };
              captured += each.amount;
              captures++;
              expect([each.profile, each.currency]).toEqual(['profile_a', 'usd']);
              expect(each.sessionId ?? 'cs_1').toBe('cs_1');
              expect(now < (fresh.expiresAt as Date)).toBe(true);
            }
          }
          expect(captured).toBeLessThanOrEqual(fresh.maxAmount);
          expect(token.amountCaptured).toBe(captured);
          if (tokenSingleUse) expect(captures).toBeLessThanOrEqual(1);
          // What has ended stays ended, for the reason it ended.
          if (before.status === 'deactivated')
            expect(asOf(token, now)).toMatchObject({ status: 'deactivated', deactivatedReason: before.deactivatedReason });
        }
      }),
      { numRuns: 10_000 },
    );
  },
);
