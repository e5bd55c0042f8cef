import { createCheckout } from '@/lib/checkout';
import type { CheckoutView, MerchantConnection } from '@/lib/checkout/types';
import type { Database } from '@/lib/db';
import { createOrders } from '@/lib/orders';
import type { PaymentIssuer } from '@/lib/payments/types';
import { newId } from '@/lib/wire/ids';
import type { Agent, Task, Told } from '../agent';

/** A purse whose tokens are words: the kit's merchant takes any new one. The same key brings the same token. */
const issuer: PaymentIssuer = {
  issue: async ({ paymentMethodId: _card, key, ...scope }) => ({ ok: true, token: { ...scope, id: `spt_${key}`, issuer: 'stripe-spt' } }),
  revoke: async () => undefined,
  card: async () => undefined,
};

/** This project's own agent side (the counter and the receipts), as the agent kit sees it. */
export function ourAgent(db: Database, task: Task): Agent {
  const face = {
    slug: 'rehearsal',
    name: 'Rehearsal',
    accent: { light: '#123456', dark: '#abcdef' },
    logoUrl: '/r.svg',
    currency: task.currency,
  };
  const connection: MerchantConnection = {
    face,
    baseUrl: task.baseUrl,
    bearer: task.bearer,
    webhookSecrets: [task.webhookSecret],
    door: task.door,
  };
  let ahead = 0;
  const common = { db, newId, clock: () => new Date(Date.now() + ahead), log: () => undefined };
  const orders = createOrders({
    ...common,
    merchants: () => [connection],
    expects: (merchant, sessionId) => checkout.expects(merchant, sessionId),
  });
  const checkout = createCheckout({
    ...common,
    merchants: (slug) => (slug === 'rehearsal' ? connection : undefined),
    catalog: { product: async () => undefined },
    issuerFor: () => issuer,
    orders,
    timeouts: { read: 3000, write: 3000, complete: 500 },
  });
  const shopperId = newId('shopper');

  /** As a shopper who waits and looks again now and then. */
  async function settled(view: CheckoutView): Promise<CheckoutView> {
    let now = view;
    for (let looks = 0; looks < 5 && now.phase === 'paying'; looks++) {
      ahead += 30_000;
      now = (await checkout.get(shopperId, view.id)) ?? now;
    }
    ahead = 0;
    return now;
  }

  return {
    receive: orders.webhook,
    orderStatus: async (orderId) => (await orders.list(shopperId)).find(({ order }) => order.id === orderId)?.order.status,
    buy: async ({ item, quantity, buyer, address }, shopper): Promise<Told> => {
      const started = await checkout.start({ shopperId, merchant: 'rehearsal', items: [{ id: item, quantity }] });
      if ('trouble' in started) return { outcome: 'not_bought', words: started.trouble.text };
      let view = (await checkout.update(shopperId, started.id, { buyer, address })) ?? started;
      for (let rounds = 0; rounds < 4; rounds++) {
        if (!view.ready) break;
        const { amount, currency } = view.total;
        if (!(await shopper.review({ amount, currency }))) return { outcome: 'not_bought', words: 'The shopper said no.' };
        const paid = await checkout.complete(shopperId, view.id, { paymentMethodId: 'pm_card_visa', totalSeen: amount });
        view = await settled(paid ?? view);
        if (view.phase === 'completed') return { outcome: 'bought', orderId: (await orders.get(shopperId, view.orderId ?? ''))?.order.id };
        if (view.phase === 'paying') return { outcome: 'unknown', words: view.notice?.text };
        const asksAgain = view.notice?.kind === 'price_changed' || view.notice?.kind === 'expired';
        if (!asksAgain) break;
      }
      return { outcome: 'not_bought', words: view.notice?.text ?? view.standing };
    },
  };
}
