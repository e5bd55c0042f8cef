import type { CheckoutSession } from '@/lib/acp/schema';
import type { PaymentIssuer, TokenChallenges } from '@/lib/payments/types';

export type PaymentHandler = NonNullable<NonNullable<CheckoutSession['capabilities']['payment']>['handlers']>[number];

/** A purse; with `challenge` where a bank's question can be answered in the shop. */
export type Issuer = PaymentIssuer & Partial<TokenChallenges>;

/** Which purse makes tokens for a handler; undefined when none of ours does. */
export type IssuerFor = (handler: PaymentHandler) => Issuer | undefined;

export type ChosenHandler = { handler: PaymentHandler; merchantId: string; issuer: Issuer };

/** The first of the merchant's handlers, in its own order, that names its merchant_id and that we can make tokens for (digest §9.2). */
export function chooseHandler(session: CheckoutSession, issuerFor: IssuerFor): ChosenHandler | undefined {
  const offered = [...(session.capabilities.payment?.handlers ?? [])].sort((a, b) => (a.display_order ?? 0) - (b.display_order ?? 0));
  for (const handler of offered) {
    const merchantId = (handler.config as { merchant_id?: unknown } | undefined)?.merchant_id;
    const issuer = issuerFor(handler);
    if (issuer && typeof merchantId === 'string' && merchantId !== '') return { handler, merchantId, issuer };
  }
  return undefined;
}
