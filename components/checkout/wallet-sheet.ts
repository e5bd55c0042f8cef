import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import type { WalletConfirmation, WalletSheet } from './card-fields';
import { priceOf } from './option-words';

type Session = CheckoutView['session'];
type Region = { city: string; state: string; postal_code: string; country: string };

/** Wallets want a way of delivery before they tell where to; this one stands there until the merchant's own are known. */
export const unknownRate = { id: 'pending', displayName: 'Shown with the address', amount: 0 };

/** What a wallet's sheet shows of a checkout: the merchant's total, its lines as given, its ways of delivery with the chosen one first. */
export function sheetOf(view: Pick<CheckoutView, 'session' | 'total'>): WalletSheet {
  const lines = linesOf(view.session);
  // Stripe refuses lines that come to more than the total; a merchant's are then better not shown in part.
  const fits = lines.reduce((sum, line) => sum + line.amount, 0) <= view.total.amount;
  return { amount: view.total.amount, ...(fits && { lineItems: lines }), shippingRates: ratesOf(view.session) };
}

const minus = new Set(['items_discount', 'discount', 'store_credit']);
/** Entries that say again what others say. */
const sums = new Set(['subtotal', 'total', 'amount_refunded']);

function linesOf({ totals }: Session): { name: string; amount: number }[] {
  return totals
    .filter((entry) => !sums.has(entry.type) && entry.amount !== 0)
    .map((entry) => ({ name: entry.display_text, amount: minus.has(entry.type) ? -entry.amount : entry.amount }));
}

function ratesOf({ fulfillment_options: options, selected_fulfillment_options: selected }: Session): WalletSheet['shippingRates'] {
  const chosen = new Set(selected?.map((one) => one.option_id));
  const rates = options
    .filter((option) => option.type !== 'digital')
    .sort((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)))
    .map((option) => ({ id: option.id, displayName: option.title, amount: priceOf(option) ?? 0 }));
  return rates.length > 0 ? rates : [unknownRate];
}

const blank = { name: '', line_one: '', line_two: '', city: '', state: '', postal_code: '', country: 'US' };

/** The region of an address, which is all that a wallet tells before the shopper agrees; what stood there before goes. */
export const regionChange = ({ city, state, postal_code, country }: Region): CheckoutChange => ({
  address: { ...blank, city, state, postal_code, country },
});

/** Whole contact and address of what the shopper agreed to. */
export function confirmedChange({ email, name, shipping, rateId }: WalletConfirmation, session: Session): CheckoutChange {
  const buyer = email ? { buyer: { email, ...(name && { full_name: name }) } } : {};
  const chosen = session.selected_fulfillment_options?.some((one) => one.option_id === rateId);
  const option = rateId && rateId !== unknownRate.id && !chosen ? { optionIds: [rateId] } : {};
  if (!shipping) return { ...buyer, ...option };
  const { line1, line2, city, state, postal_code, country } = shipping.address;
  return {
    ...buyer,
    address: { name: shipping.name, line_one: line1, line_two: line2 ?? '', city, state, postal_code, country },
    ...option,
  };
}

/** The way back when the sheet is closed unpaid: address and delivery as they were before it opened. */
export function changeBack({ asked, session }: Pick<CheckoutView, 'asked' | 'session'>): CheckoutChange {
  const optionIds = session.selected_fulfillment_options?.map((one) => one.option_id) ?? [];
  return { address: asked.address ? { ...blank, ...asked.address } : null, ...(optionIds.length > 0 && { optionIds }) };
}
