import { and, eq, isNull } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { Database } from '@/lib/db';
import type { Clock } from '@/lib/wire/types';
import { type StripeAccess, stripeClient } from './client';
import { agentCustomers } from './tables';
import { troubleOf } from './trouble';
import type { CardWallet, SavedCard } from './types';

export type WalletParts = StripeAccess & { db: Database; clock: Clock };

/**
 * Saved cards as Stripe keeps them: one Customer per shopper, made when the first card is saved, with the cards attached to it. Every purchase still
 * mints its own token from the saved payment method.
 */
export function createCardWallet({ db, clock, ...access }: WalletParts): CardWallet {
  const stripe = stripeClient(access);

  const rowOf = async (shopperId: string) => (await db.select().from(agentCustomers).where(eq(agentCustomers.shopperId, shopperId)))[0];

  async function customerFor(shopperId: string): Promise<string> {
    const known = await rowOf(shopperId);
    if (known) return known.customer;
    const made = await stripe.customers.create({ metadata: { shopper: shopperId } });
    const [mine] = await db
      .insert(agentCustomers)
      .values({ shopperId, customer: made.id, createdAt: clock() })
      .onConflictDoNothing()
      .returning();
    if (mine) return made.id;
    // Another tab was first: its customer is the shopper's, this one is nobody's.
    await stripe.customers.del(made.id);
    return (await rowOf(shopperId))?.customer ?? made.id;
  }

  /** The shopper's own saved card; undefined for a typed, unknown or somebody else's. */
  async function ownCard(shopperId: string, cardId: string): Promise<Stripe.PaymentMethod | undefined> {
    const row = await rowOf(shopperId);
    const method = row && (await methodOf(cardId));
    return method && customerOf(method) === row?.customer ? method : undefined;
  }

  const cardsAt = async (customer: string) => (await stripe.customers.listPaymentMethods(customer, { type: 'card', limit: 20 })).data;

  async function methodOf(id: string): Promise<Stripe.PaymentMethod | undefined> {
    try {
      return await stripe.paymentMethods.retrieve(id);
    } catch (error) {
      troubleOf(error);
      return undefined;
    }
  }

  return {
    async list(shopperId) {
      const row = await rowOf(shopperId);
      if (!row) return [];
      try {
        const methods = await cardsAt(row.customer);
        // Two tabs may have kept one card at the same moment: it is shown once.
        const once = methods.filter(
          (method, place) => methods.findIndex((other) => other === method || isSameCard(method, other)) === place,
        );
        const cards = once.flatMap((method) => savedCard(method) ?? []);
        const first = cards.find((card) => card.id === row.defaultCard)?.id ?? cards[0]?.id;
        return cards.map((card) => ({ ...card, isDefault: card.id === first }));
      } catch (error) {
        troubleOf(error);
        return [];
      }
    },

    async save(shopperId, paymentMethodId) {
      try {
        const customer = await customerFor(shopperId);
        // Typed again, a card that is kept already is the same card: it pays this once and is not kept twice.
        const [typed, kept] = await Promise.all([stripe.paymentMethods.retrieve(paymentMethodId), cardsAt(customer)]);
        const twin = kept.find((method) => isSameCard(method, typed));
        const known = twin && savedCard(twin);
        if (known) return { ok: true, card: known };
        const card = savedCard(await stripe.paymentMethods.attach(paymentMethodId, { customer }));
        if (!card) return { ok: false, trouble: { kind: 'refused', code: 'not_a_card', message: 'Only cards can be saved.' } };
        await db
          .update(agentCustomers)
          .set({ defaultCard: card.id })
          .where(and(eq(agentCustomers.shopperId, shopperId), isNull(agentCustomers.defaultCard)));
        return { ok: true, card };
      } catch (error) {
        return { ok: false, trouble: troubleOf(error) };
      }
    },

    async makeDefault(shopperId, cardId) {
      if (!(await ownCard(shopperId, cardId))) return false;
      await db.update(agentCustomers).set({ defaultCard: cardId }).where(eq(agentCustomers.shopperId, shopperId));
      return true;
    },

    async remove(shopperId, cardId) {
      const card = await ownCard(shopperId, cardId);
      if (!card) return false;
      try {
        const twins = (await cardsAt(customerOf(card) ?? '')).filter((other) => other.id !== cardId && isSameCard(card, other));
        for (const { id } of [card, ...twins]) await stripe.paymentMethods.detach(id);
      } catch (error) {
        troubleOf(error);
        return false;
      }
      await db
        .update(agentCustomers)
        .set({ defaultCard: null })
        .where(and(eq(agentCustomers.shopperId, shopperId), eq(agentCustomers.defaultCard, cardId)));
      return true;
    },

    async mayUse(shopperId, paymentMethodId) {
      const method = await methodOf(paymentMethodId);
      if (!method) return false;
      const customer = customerOf(method);
      return customer === undefined || customer === (await rowOf(shopperId))?.customer;
    },

    async erase(shopperId) {
      const row = await rowOf(shopperId);
      if (!row) return;
      await stripe.customers.del(row.customer);
      await db.delete(agentCustomers).where(eq(agentCustomers.shopperId, shopperId));
    },
  };
}

const customerOf = (method: Stripe.PaymentMethod): string | undefined =>
  typeof method.customer === 'string' ? method.customer : (method.customer?.id ?? undefined);

/** The provider's fingerprint tells a number again without telling the number; a renewed card has the same and another expiry. */
function isSameCard({ card: one }: Stripe.PaymentMethod, { card: other }: Stripe.PaymentMethod): boolean {
  const isOne = Boolean(one?.fingerprint) && one?.fingerprint === other?.fingerprint;
  return isOne && one?.exp_month === other?.exp_month && one?.exp_year === other?.exp_year;
}

function savedCard({ id, card }: Stripe.PaymentMethod): SavedCard | undefined {
  return card && { id, brand: card.brand, last4: card.last4, expMonth: card.exp_month, expYear: card.exp_year };
}
