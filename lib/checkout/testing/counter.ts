import type { Catalog, ProductCard } from '@/lib/catalog/types';
import type { Database } from '@/lib/db';
import type { OrderView, PlacedOrder } from '@/lib/orders/types';
import type { PaymentIssuer } from '@/lib/payments/types';
import { newId } from '@/lib/wire/ids';
import { createCheckout } from '../checkout';
import type { CheckoutParts } from '../parts';
import type { MerchantConnection } from '../types';
import { scriptedMerchant } from './merchant';

export const face = { slug: 'north', name: 'North', accent: { light: '#123456', dark: '#abcdef' }, logoUrl: '/north.svg', currency: 'usd' };
export const shopper = 'shopper_anna';
export const address = { name: 'Anna Field', line_one: '1 Elm Street', city: 'Portland', state: 'OR', country: 'US', postal_code: '97201' };
export const buyer = { email: 'anna@example.com', full_name: 'Anna Field' };

/** A purse that writes down what it was asked for; a card called `pm_no…` is refused by its bank before a token exists. */
export function scriptedPurse() {
  const issued: Parameters<PaymentIssuer['issue']>[0][] = [];
  const revoked: string[] = [];
  const issuer: PaymentIssuer = {
    issue: async (request) => {
      const { paymentMethodId, key, ...scope } = request;
      if (paymentMethodId.startsWith('pm_no')) {
        return { ok: false, trouble: { kind: 'declined', code: 'card_declined', declineCode: 'expired_card', message: 'Expired.' } };
      }
      issued.push(request);
      return { ok: true, token: { ...scope, id: `${paymentMethodId}:${scope.amount}:${key}`, issuer: 'stripe-spt' } };
    },
    revoke: async (token) => {
      revoked.push(token);
    },
    card: async () => undefined,
  };
  return { issuer, issued, revoked };
}

/** The whole scene of one test: a merchant with a shelf, a purse, an order book, a clock that only moves when told. */
export function scene(db: Database, changed: Partial<CheckoutParts> = {}) {
  const merchant = scriptedMerchant({ boot: { price: 9000, stock: 10 }, sock: { price: 1000, stock: 10 } });
  const purse = scriptedPurse();
  const orders: PlacedOrder[] = [];
  let now = 1_800_000_000_000;
  const connection: MerchantConnection = {
    face,
    baseUrl: 'https://north.test',
    bearer: 'demo',
    webhookSecrets: ['s'],
    door: merchant.door,
  };
  const parts: CheckoutParts = {
    db,
    clock: () => new Date(now),
    newId,
    log: () => undefined,
    merchants: (slug) => (slug === 'north' ? connection : undefined),
    catalog: { product: async () => undefined } as Pick<Catalog, 'product'>,
    issuerFor: () => purse.issuer,
    orders: {
      placed: async (placed) => {
        if (!orders.some((one) => one.order.id === placed.order.id)) orders.push(placed);
        return {
          ...placed,
          id: `order_of_${placed.order.checkout_session_id}`,
          merchant: face,
          number: '1',
          placedAt: '',
        } as unknown as OrderView;
      },
    },
    timeouts: { read: 200, write: 200, complete: 60 },
    ...changed,
  };
  return {
    ...{ merchant, purse, orders, parts },
    checkout: createCheckout(parts),
    /** The same database and parties after the process was killed. */
    reborn: () => createCheckout(parts),
    later: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
export type Scene = ReturnType<typeof scene>;

/** A checkout of two boots, ready to pay. */
export async function readyCheckout(at: Scene, who = shopper) {
  const started = await at.checkout.start({ shopperId: who, merchant: 'north', items: [{ id: 'boot', quantity: 2 }] });
  if ('trouble' in started) throw new Error(started.trouble.text);
  const view = await at.checkout.update(who, started.id, { buyer, address });
  if (!view) throw new Error('no view');
  return view;
}

/** A card of that product, with only what the checkout looks at. */
export function cardOf(variantIds: string[]): ProductCard {
  const availability = { status: 'in_stock', available: true, label: 'In stock' };
  const variants = variantIds.map((id) => ({
    id,
    options: [{ name: 'Size', value: id }],
    price: { amount: 1, currency: 'usd' },
    availability,
  }));
  return { title: 'Boot', variants } as unknown as ProductCard;
}
