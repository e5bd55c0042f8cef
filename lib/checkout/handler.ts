import type { CheckoutSession } from '@/lib/acp/schema';
import type { PaymentIssuer, TokenChallenges } from '@/lib/payments/types';
import type { CheckoutRow } from './rows';
import { totalOf } from './total';

export type PaymentHandler = NonNullable<NonNullable<CheckoutSession['capabilities']['payment']>['handlers']>[number];

/** A purse; with `challenge` where a bank's question can be answered in the shop. */
export type Issuer = PaymentIssuer & Partial<TokenChallenges>;

/** Which purse makes tokens for a handler; undefined when none of ours does. */
export type IssuerFor = (handler: PaymentHandler) => Issuer | undefined;

/** `token`: gift cards and store credit pay everything, no provider is asked for a token and no card is needed. */
export type ChosenHandler = { handler: PaymentHandler } & ({ merchantId: string; issuer: Issuer; token?: undefined } | { token: string });

/** The token by which credit pays a whole order through this handler; undefined when the handler is another kind. */
export const creditTokenOf = ({ asked }: Pick<CheckoutRow, 'asked'>, handlerId: string): string | undefined =>
  asked.credits?.find((one) => one.handlerId === handlerId)?.token;

/** How this checkout is paid: by the credit in it when nothing is left to pay, else by the first handler that we can make tokens for. */
export function handlerFor(row: CheckoutRow, issuerFor: IssuerFor): ChosenHandler | undefined {
  const handlers = row.session.capabilities.payment?.handlers ?? [];
  if (totalOf(row.session).amount > 0) return chooseHandler(row.session, issuerFor);
  for (const { handlerId, token } of row.asked.credits ?? []) {
    const handler = handlers.find(({ id }) => id === handlerId);
    if (handler) return { handler, token };
  }
  return undefined;
}

/** The first of the merchant's handlers, in its own order, that names its merchant_id and that we can make tokens for (digest §9.2). */
export function chooseHandler(session: CheckoutSession, issuerFor: IssuerFor): Extract<ChosenHandler, { issuer: Issuer }> | undefined {
  const offered = [...(session.capabilities.payment?.handlers ?? [])].sort((a, b) => (a.display_order ?? 0) - (b.display_order ?? 0));
  for (const handler of offered) {
    const merchantId = (handler.config as { merchant_id?: unknown } | undefined)?.merchant_id;
    const issuer = issuerFor(handler);
    if (issuer && typeof merchantId === 'string' && merchantId !== '') return { handler, merchantId, issuer };
  }
  return undefined;
}
