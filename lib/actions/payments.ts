'use server';

import { z } from 'zod';
import type { LedgerEntry } from '@/lib/checkout/ledger/types';
import type { Limit, LimitAnswer, LimitWish } from '@/lib/checkout/limits/types';
import type { Remembered } from '@/lib/checkout/types';
import type { SavedCard } from '@/lib/payments/types';
import { shop } from '@/lib/wiring';
import { currentShopper, requireShopper } from './shopper';

/** A saved card as it is shown: never more than brand, last four and expiry. */
export type ShownCard = SavedCard & { isDefault: boolean };
export type LimitChoice = { slug: string; name: string; currency: string };
export type PaymentsView = { cards: ShownCard[]; details: Remembered; limits: Limit[]; ledger: LedgerEntry[]; merchants: LimitChoice[] };

const CardId = z.string().regex(/^pm_[A-Za-z0-9_]{1,250}$/);
const Amount = z.number().int().min(0).max(1_000_000_000_000);
const Wish = z.strictObject({
  kind: z.enum(['purchase', 'day', 'merchant']),
  merchant: z.string().max(64).optional(),
  currency: z.string().regex(/^[a-z]{3}$/),
  amount: Amount.nullable(),
  confirmed: z.strictObject({ from: Amount, to: Amount.nullable() }).optional(),
});
const text = (most: number) => z.string().trim().max(most);
const Details = z.strictObject({
  buyer: z.strictObject({ email: z.email().max(254), full_name: text(256).optional() }).optional(),
  address: z
    .strictObject({
      ...{ name: text(256).min(1), line_one: text(120).min(1), line_two: text(120).optional(), city: text(120).min(1) },
      ...{ state: text(120), postal_code: text(20).min(1), country: z.string().regex(/^[A-Z]{2}$/) },
    })
    .optional(),
});

/** Everything on the Payments page. */
export async function viewPayments(): Promise<PaymentsView> {
  const { wallet, details, limits, ledger, faces } = await shop();
  const merchants = faces().map(({ slug, name, currency }) => ({ slug, name, currency: currency.toLowerCase() }));
  const who = await currentShopper();
  if (!who) return { cards: [], details: {}, limits: [], ledger: [], merchants };
  const [cards, remembered, set, entries] = await Promise.all([wallet.list(who), details.of(who), limits.list(who), ledger.list(who, 200)]);
  return { cards, details: remembered, limits: set, ledger: entries, merchants };
}

/** The saved cards, for the checkout; empty for somebody new. */
export async function listCards(): Promise<ShownCard[]> {
  const who = await currentShopper();
  return who ? (await shop()).wallet.list(who) : [];
}

/** The cards as they are afterwards; a card that is not this shopper's changes nothing. */
export async function makeDefaultCard(cardId: string): Promise<ShownCard[]> {
  const who = await currentShopper();
  const id = CardId.safeParse(cardId);
  if (who && id.success) await (await shop()).wallet.makeDefault(who, id.data);
  return listCards();
}

/** Forgets a card at the provider. The cards as they are afterwards. */
export async function removeCard(cardId: string): Promise<ShownCard[]> {
  const who = await currentShopper();
  const id = CardId.safeParse(cardId);
  if (who && id.success) await (await shop()).wallet.remove(who, id.data);
  return listCards();
}

/** Replaces what is remembered; null when it is not understood, then nothing has changed. */
export async function changeDetails(details: Remembered): Promise<Remembered | null> {
  const read = Details.safeParse(details);
  if (!read.success) return null;
  const who = await requireShopper();
  const { details: kept } = await shop();
  await kept.change(who, read.data);
  return kept.of(who);
}

/** Forgets email, name and address. */
export async function eraseDetails(): Promise<void> {
  const who = await currentShopper();
  if (who) await (await shop()).details.erase(who);
}

/** Forgets the cards and the details. Limits stay: taking one away is a step of its own; so do purchases and what was agreed to. */
export async function eraseEverything(): Promise<void> {
  const who = await currentShopper();
  if (!who) return;
  const { wallet, details } = await shop();
  await details.erase(who);
  await wallet.erase(who);
}

/**
 * Sets, lowers, raises or takes away a limit. What loosens one is asked back once with old and new value. Null: not understood. Only the shopper's own
 * screen calls this; the assistant has no way to it.
 */
export async function changeLimit(wish: LimitWish): Promise<{ answer: LimitAnswer; limits: Limit[] } | null> {
  const read = Wish.safeParse(wish);
  if (!read.success) return null;
  const { limits, faces } = await shop();
  const sells = faces().some(
    ({ slug, currency }) => currency.toLowerCase() === read.data.currency && (read.data.kind !== 'merchant' || slug === read.data.merchant),
  );
  if (!sells || (read.data.kind !== 'merchant' && read.data.merchant)) return null;
  const who = await requireShopper();
  const answer = await limits.change(who, read.data);
  return { answer, limits: await limits.list(who) };
}
