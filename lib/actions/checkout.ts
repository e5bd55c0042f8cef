'use server';

import { z } from 'zod';
import type { ShopMessage } from '@/lib/agent/types';
import type { ChallengeOutcome, CheckoutChange, CheckoutNotice, CheckoutView, PaymentTogether } from '@/lib/checkout/types';
import { shop } from '@/lib/wiring';
import { currentShopper, requireShopper } from './shopper';

const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const Key = z.string().min(3).max(300);
const Quantity = z.number().int().min(1).max(99);
const text = (most: number) => z.string().trim().max(most);
const LineId = z.string().min(1).max(300);

const Start = z.strictObject({ key: Key, quantity: Quantity, conversationId: Id });
/** Nothing of this is a price: prices are the merchant's, and a change that carries one is not accepted at all. */
const Change = z.strictObject({
  buyer: z.strictObject({ email: text(254), full_name: text(256).optional(), phone_number: text(40).optional() }).optional(),
  address: z
    .strictObject({
      ...{ name: text(256), line_one: text(120), line_two: text(120), city: text(120), state: text(120), postal_code: text(20) },
      country: z.string().regex(/^[A-Z]{2}$/),
    })
    .partial()
    .nullable()
    .optional(),
  phone: text(40).optional(),
  optionIds: z.array(z.string().max(300)).max(10).optional(),
  quantities: z
    .array(z.strictObject({ lineItemId: LineId, quantity: z.number().int().min(0).max(99) }))
    .max(100)
    .optional(),
  variant: z.strictObject({ lineItemId: LineId, variantId: z.string().min(1).max(300) }).optional(),
  codes: z.array(text(64).min(1)).max(10).optional(),
  note: text(1000).optional(),
  giftMessage: text(500).optional(),
  consents: z
    .array(z.strictObject({ channel: z.string().min(1).max(40), opted_in: z.boolean() }))
    .max(10)
    .optional(),
});
const Payment = z.strictObject({
  paymentMethodId: z
    .string()
    .regex(/^pm_[A-Za-z0-9_]{1,250}$/)
    .optional(),
  totalSeen: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
  currencySeen: z.string().regex(/^[a-z]{3}$/),
  creditSeen: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).optional(),
  versionSeen: z.number().int().nonnegative().optional(),
  keepCard: z.boolean().optional(),
});

const Credit = z.strictObject({
  handlerId: z.string().min(1).max(300),
  fields: z.record(z.string().min(1).max(64), text(100)).optional(),
});
const Outcome = z.enum(['authenticated', 'denied', 'abandoned', 'canceled', 'processing_error']);

export type Started = { message: ShopMessage; view: CheckoutView } | { trouble: CheckoutNotice };

const notUnderstood: CheckoutNotice = { kind: 'invalid', text: 'This cannot be bought like this. Nothing was charged.' };
const conversationGone: CheckoutNotice = { kind: 'invalid', text: 'This conversation is gone. Begin a new one; nothing was charged.' };
const split = (key: string): [merchant: string, id: string] => [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];

/** Buy on a card: opens the checkout and puts it into the conversation. `key` is `<merchant>/<variant id>`; everything else comes from the server. */
export async function startCheckout(asked: { key: string; quantity: number; conversationId: string }): Promise<Started> {
  const read = Start.safeParse(asked);
  const { checkout, assistant, catalog } = await shop();
  const known = read.success && (await catalog.product(read.data.key));
  if (!read.success || !known) return { trouble: notUnderstood };
  const { conversationId, quantity } = read.data;
  const shopperId = await requireShopper();
  const [merchant, id] = split(read.data.key);
  const view = await checkout.start({ shopperId, conversationId, merchant, items: [{ id, quantity }] });
  if ('trouble' in view) return view;
  const message = await assistant.noteCheckout(shopperId, conversationId, view.id);
  return message ? { message, view: await inTheirCountry(shopperId, view) } : { trouble: conversationGone };
}

/** Checks out what the cart holds of one merchant. */
export async function startCartCheckout(merchant: string): Promise<{ view: CheckoutView } | { trouble: CheckoutNotice }> {
  const shopperId = await currentShopper();
  if (!Id.safeParse(merchant).success || !shopperId) return { trouble: notUnderstood };
  const { checkout, cart } = await shop();
  const group = (await cart.view(shopperId)).groups.find((one) => one.merchant.slug === merchant);
  if (!group) return { trouble: { kind: 'invalid', text: 'Nothing of this merchant is in your cart any more.' } };
  const items = group.lines.map((line) => ({ id: line.card.id, quantity: line.quantity }));
  const view = await checkout.start({ shopperId, merchant, items, fromCart: true });
  return 'trouble' in view ? view : { view: await inTheirCountry(shopperId, view) };
}

/** The country that the shopper let the shop remember stands in a form that is still empty; no merchant hears of it before they send the form. */
async function inTheirCountry(shopperId: string, view: CheckoutView): Promise<CheckoutView> {
  if (view.asked.address) return view;
  const { preferences } = (await shop()).assistant;
  const country = (await preferences.list(shopperId)).find(({ kind }) => kind === 'country')?.value;
  return country ? { ...view, asked: { ...view.asked, address: { country } } } : view;
}

/** Null: there is none, or it is another shopper's. Settles a payment whose outcome was unknown. */
export async function loadCheckout(checkoutId: string): Promise<CheckoutView | null> {
  const mine = await found(checkoutId);
  return (await mine?.checkout.get(mine.shopperId, mine.id)) ?? null;
}

/** The merchant's session after the change; null when there is no such checkout or the change is none. */
export async function updateCheckout(checkoutId: string, change: CheckoutChange): Promise<CheckoutView | null> {
  const mine = await found(checkoutId);
  const read = Change.safeParse(change);
  if (!mine || !read.success) return null;
  const { buyer, ...rest } = read.data;
  return (await mine.checkout.update(mine.shopperId, mine.id, { ...rest, ...(buyer && { buyer }) })) ?? null;
}

/** A gift card by its code, or the store credit that the merchant offers. The code goes to the merchant and is kept nowhere here. */
export async function addCredit(
  checkoutId: string,
  wanted: { handlerId: string; fields?: Record<string, string> },
): Promise<{ view: CheckoutView; problem?: string } | null> {
  const mine = await found(checkoutId);
  const read = Credit.safeParse(wanted);
  if (!mine || !read.success) return null;
  return (await mine.checkout.addCredit(mine.shopperId, mine.id, read.data)) ?? null;
}

export async function removeCredit(checkoutId: string, creditId: string): Promise<CheckoutView | null> {
  const mine = await found(checkoutId);
  if (!mine || !Id.safeParse(creditId).success) return null;
  return (await mine.checkout.removeCredit(mine.shopperId, mine.id, creditId)) ?? null;
}

/** The press of Pay. Of the browser's numbers only the total that was seen, with its currency, is taken, and only to compare it. */
export async function completeCheckout(checkoutId: string, payment: z.input<typeof Payment>): Promise<CheckoutView | null> {
  const mine = await found(checkoutId);
  const read = Payment.safeParse(payment);
  if (!mine || !read.success) return null;
  return (await mine.checkout.complete(mine.shopperId, mine.id, read.data)) ?? null;
}

/** One press of Pay over several merchants: none is paid unless all can be paid as they were seen. Null when it is not understood. */
export async function completeCheckouts(payments: PaymentTogether[]): Promise<CheckoutView[] | null> {
  const read = z
    .array(Payment.extend({ checkoutId: Id }))
    .min(1)
    .max(10)
    .safeParse(payments);
  const shopperId = await currentShopper();
  if (!read.success || !shopperId || new Set(read.data.map((one) => one.checkoutId)).size < read.data.length) return null;
  return (await shop()).checkout.completeTogether(shopperId, read.data);
}

/** The page tells how the bank's question ended. It is a word, not a proof: what was paid, the merchant hears from its provider. */
export async function answerChallenge(checkoutId: string, outcome: ChallengeOutcome): Promise<CheckoutView | null> {
  const mine = await found(checkoutId);
  const read = Outcome.safeParse(outcome);
  if (!mine || !read.success) return null;
  return (await mine.checkout.answerChallenge(mine.shopperId, mine.id, read.data)) ?? null;
}

export async function cancelCheckout(checkoutId: string): Promise<CheckoutView | null> {
  const mine = await found(checkoutId);
  return (await mine?.checkout.cancel(mine.shopperId, mine.id)) ?? null;
}

async function found(checkoutId: string) {
  const id = Id.safeParse(checkoutId);
  const shopperId = await currentShopper();
  return id.success && shopperId ? { id: id.data, shopperId, checkout: (await shop()).checkout } : undefined;
}
