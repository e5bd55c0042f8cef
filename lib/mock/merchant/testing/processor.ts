import type { PaymentProcessor, PaymentTrouble, WaitingPayments } from '@/lib/payments/types';

type Charged = Awaited<ReturnType<PaymentProcessor['charge']>>;

/**
 * A provider for tests: tokens named `tok_declined…`, `tok_3ds…`, `tok_silent…` behave as they say, all others are charged. As at a real one, a key
 * charges once and is answered the same way ever after; silence leaves the charge done.
 */
export function testProcessor() {
  const byKey = new Map<string, Charged>();
  const captured: { key: string; amount: number; currency: string; session: string; token: string }[] = [];
  const refunds: { paymentIntentId: string; amount: number; key: string }[] = [];
  let silences = 0;
  let before: (() => Promise<void>) | undefined;
  const trouble = (kind: PaymentTrouble['kind'], code: string) => ({
    ok: false as const,
    trouble: { kind, code, message: 'Your card was declined.' },
  });

  const waiting = new Map<string, { paid: () => Charged; ended?: Charged }>();

  const processor: PaymentProcessor & WaitingPayments = {
    charge: async ({ key, amount, currency, token, metadata }) => {
      await before?.();
      const known = byKey.get(key);
      const silent = token.startsWith('tok_silent') && silences > 0;
      if (silent) silences -= 1;
      if (known) return silent ? trouble('unavailable', 'timeout') : known;
      if (token.startsWith('tok_declined')) return remember(key, trouble('declined', 'card_declined'));
      const paymentIntentId = `pi_${byKey.size + 1}`;
      const capture = (): Charged => {
        captured.push({ key, amount, currency, session: metadata.checkout_session_id, token });
        return { ok: true, charge: { paymentIntentId } };
      };
      if (token.startsWith('tok_3ds')) {
        waiting.set(paymentIntentId, { paid: capture });
        return remember(key, { ...trouble('requires_action', 'authentication_required'), paymentIntentId });
      }
      const paid = remember(key, capture());
      return silent ? trouble('unavailable', 'timeout') : paid;
    },
    outcome: async (id) => waiting.get(id)?.ended ?? { ...trouble('requires_action', 'authentication_required'), paymentIntentId: id },
    abandon: async (id) => {
      const one = waiting.get(id);
      if (one) one.ended ??= trouble('declined', 'canceled');
      return one?.ended ?? trouble('refused', 'no_such_payment');
    },
    refund: async ({ paymentIntentId, amount = 0, key }) => {
      if (!refunds.some((one) => one.key === key)) refunds.push({ paymentIntentId, amount, key });
      return { ok: true, refundId: `re_${refunds.length}`, amount };
    },
  };
  function remember(key: string, answer: Charged) {
    byKey.set(key, answer);
    return answer;
  }
  return {
    processor,
    captured,
    refunds,
    /** The shopper confirms at the bank: payments that wait and were not given up are captured. */
    confirm: () => {
      for (const one of waiting.values()) one.ended ??= one.paid();
    },
    /** The next n charges happen and say nothing. */
    silence: (n: number) => {
      silences = n;
    },
    /** Runs before every charge: the place where tests let other things happen meanwhile. */
    beforeCharge: (work: (() => Promise<void>) | undefined) => {
      before = work;
    },
  };
}

/** The same provider for a process that dies while it waits: charged, and never heard of again. */
export const neverHeardOf = <Kind extends PaymentProcessor>(processor: Kind): Kind => ({
  ...processor,
  charge: async (request: Parameters<Kind['charge']>[0]) => {
    await processor.charge(request);
    return new Promise<Charged>(() => undefined);
  },
});
