import { type CheckoutSession, STORE_CREDIT_EXTENSION } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import type { Asked } from '../rules/asked';
import { asksFor } from '../rules/capabilities';
import { type HeldCredit, paymentHandlers } from '../rules/handlers';
import { type Quote, quote } from '../rules/quote';
import { openSession } from '../rules/session';
import type { Shop } from '../shop';
import { readTenders, storeCreditOf } from '../store/credits';
import { readUses } from '../store/uses';

/** The store credit of a buyer who came with the id that this merchant gave. Nobody is looked up by e-mail address. */
async function heldBy(desk: Desk, { profile }: Shop, { buyer }: Asked): Promise<HeldCredit | undefined> {
  if (!profile.storeCredit || !buyer?.customer_id) return undefined;
  const credit = await storeCreditOf(desk.db, profile.slug, buyer.customer_id);
  return credit?.balance ? credit : undefined;
}

/** An open session lives this long after it was last changed. */
const openHours = 24;

export type Computed = { asked: Asked; quote: Quote; session: CheckoutSession; expiresAt: Date };

/**
 * Computes the session anew from what was asked, at this moment's prices and stock. Choices that are no longer offered are forgotten.
 */
export async function compute(
  desk: Desk,
  shop: Shop,
  asked: Asked,
  frame: { id: string; createdAt: Date; before?: CheckoutSession },
): Promise<Computed> {
  const now = desk.clock();
  const [live, uses, tenders, held] = await Promise.all([
    desk.stock.read(asked.items.map((item) => item.id)),
    readUses(desk.db, shop, asked.codes),
    readTenders(desk.db, { merchant: shop.profile.slug, sessionId: frame.id }, asked.credits ?? [], now),
    heldBy(desk, shop, asked),
  ]);
  const quoted = quote(asked, { shop, live, uses, now, tenders });
  const expiresAt = new Date(now.getTime() + openHours * 3_600_000);
  // An agent that does not know how to use a part of it may only see what covers everything (RFC seller-backed payment handlers §6.3).
  const enough = held && (held.balance >= quoted.gross || asksFor(asked.capabilities, STORE_CREDIT_EXTENSION));
  const handlers = paymentHandlers(shop.profile, desk.paymentProfile(shop.profile.slug), enough ? held : undefined);
  const session = openSession(asked, quoted, { ...frame, shop, origin: desk.origin, handlers, now, expiresAt });
  const { selected: _selected, ...rest } = asked;
  const kept = quoted.choice.kept.length ? { ...rest, selected: quoted.choice.kept } : rest;
  return { asked: kept, quote: quoted, session, expiresAt };
}
