import type { CheckoutSession } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import type { Asked } from '../rules/asked';
import { paymentHandlers } from '../rules/handlers';
import { type Quote, quote } from '../rules/quote';
import { openSession } from '../rules/session';
import type { Shop } from '../shop';
import { readUses } from '../store/uses';

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
  const [live, uses] = await Promise.all([desk.stock.read(asked.items.map((item) => item.id)), readUses(desk.db, shop, asked.codes)]);
  const quoted = quote(asked, { shop, live, uses, now });
  const expiresAt = new Date(now.getTime() + openHours * 3_600_000);
  const handlers = paymentHandlers(shop.profile, desk.paymentProfile(shop.profile.slug));
  const session = openSession(asked, quoted, { ...frame, shop, origin: desk.origin, handlers, now, expiresAt });
  const { selected: _selected, ...rest } = asked;
  const kept = quoted.choice.kept.length ? { ...rest, selected: quoted.choice.kept } : rest;
  return { asked: kept, quote: quoted, session, expiresAt };
}
