import type { CheckoutView } from '@/lib/checkout/types';

/** The merchant's profile at Stripe's network: `config.merchant_id` of its handler that is paid through Stripe; undefined when it has none. */
export function sellerProfileOf(session: CheckoutView['session']): string | undefined {
  const handler = session.capabilities.payment?.handlers.find(({ psp }) => psp === 'stripe');
  const profile = (handler?.config as { merchant_id?: unknown } | undefined)?.merchant_id;
  return typeof profile === 'string' && profile ? profile : undefined;
}
