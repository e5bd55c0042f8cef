import { z } from 'zod';
import { type Door, fetchThrough } from '@/lib/wire/door';
import { type StripeAccess, stripeClient } from './client';
import { cardOf } from './issuer';
import type { PaymentIssuer, PaymentTrouble } from './types';

const acpVersion = '2026-04-17';
const created = z.object({ id: z.string().min(1) });
const refusal = z.object({ type: z.string(), code: z.string(), message: z.string() });

export type DelegateAccess = StripeAccess & {
  /** Where the vault answers, without the path: `https://…/api/psp`. */
  vaultUrl: string;
  /** The way to the vault; absent: fetch. */
  vaultDoor?: Door;
  /** The agent's bearer at the vault. */
  bearer: string;
};

/**
 * The second issuer behind the same face: ACP `POST /agentic_commerce/delegate_payment`, for merchants whose provider is not reached by shared
 * payment tokens. The card form gave us a payment method and never a number, so what is handed in is that id as a `network_token`: the vault that
 * made it resolves it to the card it holds. (A vault of another company would be given its own token by its own card form, in the same field.)
 */
export function createDelegateIssuer(access: DelegateAccess): PaymentIssuer {
  const stripe = stripeClient(access);
  const fetchVault = access.vaultDoor ? fetchThrough(access.vaultDoor) : fetch;
  return {
    card: (paymentMethodId) => cardOf(stripe, paymentMethodId),
    async issue({ paymentMethodId, key, ...scope }) {
      const card = await cardOf(stripe, paymentMethodId);
      if (!card)
        return {
          ok: false,
          trouble: { kind: 'refused', code: 'resource_missing', message: 'This card is not known to the payment provider.' },
        };
      const body = {
        payment_method: {
          type: 'card',
          card_number_type: 'network_token',
          number: paymentMethodId,
          display_card_funding_type: fundings.find((known) => known === card.funding) ?? 'credit',
          display_brand: card.brand,
          display_last4: card.last4,
          metadata: {},
        },
        allowance: {
          reason: 'one_time',
          max_amount: scope.amount,
          currency: scope.currency,
          checkout_session_id: scope.sessionId,
          merchant_id: scope.merchantId,
          expires_at: scope.expiresAt.toISOString(),
        },
        risk_signals: [],
        metadata: { source: 'agent_checkout' },
      };
      try {
        const response = await fetchVault(`${access.vaultUrl}/agentic_commerce/delegate_payment`, {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${access.bearer}`,
            'API-Version': acpVersion,
            'Content-Type': 'application/json',
            'Idempotency-Key': key,
          },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(20_000),
        });
        const answer: unknown = await response.json();
        if (response.status === 201) return { ok: true, token: { ...scope, id: created.parse(answer).id, issuer: 'delegate-payment' } };
        return { ok: false, trouble: troubleIn(response.status, answer) };
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return {
          ok: false,
          trouble: { kind: 'unavailable', code: 'provider_unavailable', message: 'The payment provider did not answer.' },
        };
      }
    },
    // ACP gives an agent no way to withdraw a delegated token: it is single-use, scoped, and dies by its expiry.
    revoke: async () => undefined,
  };
}

const fundings = ['credit', 'debit', 'prepaid'] as const;

function troubleIn(status: number, answer: unknown): PaymentTrouble {
  const known = refusal.safeParse(answer);
  const { code, message } = known.success
    ? known.data
    : { code: 'provider_unavailable', message: 'The payment provider gave an answer that could not be read.' };
  return { kind: status >= 500 || status === 409 || status === 429 ? 'unavailable' : 'refused', code, message };
}
