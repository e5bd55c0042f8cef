import { formatMoney, type Money } from '@/lib/money';
import type { OverLimit } from './limits/types';
import type { CheckoutNotice } from './types';

/** What happened, what was kept, what to do. Every sentence that the counter itself says is here. */
export const notices = {
  unreachable: (merchant: string): CheckoutNotice => ({
    kind: 'merchant_trouble',
    text: `${merchant} cannot be reached right now. Nothing was charged and your details are kept. Try again in a moment.`,
  }),
  notStarted: (merchant: string): CheckoutNotice => ({
    kind: 'merchant_trouble',
    text: `${merchant} cannot be reached right now, so the checkout was not opened. Nothing was charged. Try again in a moment.`,
  }),
  refusedItem: (merchant: string): CheckoutNotice => ({
    kind: 'out_of_stock',
    text: `${merchant} does not sell this any more. Nothing was charged. Choose something else.`,
  }),
  refusedChange: (merchant: string, said?: string): CheckoutNotice => ({
    kind: 'invalid',
    text: said ? `${merchant} did not take this change: ${said}` : `${merchant} did not take this change. Everything is as it was before.`,
  }),
  unknownMerchant: (): CheckoutNotice => ({ kind: 'merchant_trouble', text: 'This merchant takes no orders here. Nothing was charged.' }),
  emptied: (): CheckoutNotice => ({ kind: 'invalid', text: 'The last item cannot be taken out. Cancel the checkout instead.' }),
  otherProduct: (): CheckoutNotice => ({
    kind: 'invalid',
    text: 'This choice does not belong to the item. Everything is as it was before.',
  }),
  priceChanged: (was: Money, now: Money): CheckoutNotice => ({
    kind: 'price_changed',
    text: `The total changed from ${formatMoney(was)} to ${formatMoney(now)}. Nothing was charged. Look it over and press Pay again if you agree.`,
    was,
    now,
  }),
  creditChanged: (was: Money, now: Money): CheckoutNotice => ({
    kind: 'price_changed',
    text: `What gift cards and store credit pay changed from ${formatMoney(was)} to ${formatMoney(now)}. Nothing was charged. Look it over and press Pay again if you agree.`,
    was,
    now,
  }),
  paidAlready: (merchant: string): CheckoutNotice => ({
    kind: 'unknown_outcome',
    text: `This was already paid, in another tab or a moment ago. You were charged once; the order at ${merchant} is below.`,
  }),
  payingElsewhere: (merchant: string): CheckoutNotice => ({
    kind: 'unknown_outcome',
    text: `This is being paid at ${merchant} from another tab right now. You will not be charged twice.`,
  }),
  changedElsewhere: (): CheckoutNotice => ({
    kind: 'invalid',
    text: 'This checkout was changed in another tab. Nothing was charged. Look it over and press Pay again if you agree.',
  }),
  noCard: (): CheckoutNotice => ({ kind: 'invalid', text: 'A card is needed for what is left to pay. Nothing was charged.' }),
  notReady: (reason: string): CheckoutNotice => ({ kind: 'invalid', text: `${reason} Nothing was charged.` }),
  outOfStock: (what: string): CheckoutNotice => ({
    kind: 'out_of_stock',
    text: `${what} Nothing was charged. Change the quantity or choose something else.`,
  }),
  noHandler: (merchant: string): CheckoutNotice => ({
    kind: 'merchant_trouble',
    text: `${merchant} takes no payment that is possible here. Nothing was charged.`,
  }),
  overLimit: ({ limit, spent, total }: OverLimit, merchant: string): CheckoutNotice => {
    const money = (amount: number) => formatMoney({ amount, currency: limit.currency });
    const where = limit.kind === 'merchant' ? ` at ${merchant}` : '';
    const text =
      limit.kind === 'purchase' || spent === 0
        ? `${money(total)} is above the limit that you set: ${money(limit.amount)}${limit.kind === 'purchase' ? ' for one purchase' : `${where} in 24 hours`}.`
        : `You have spent ${money(spent)}${where} in the last 24 hours; this would make it ${money(total)}, above the limit of ${money(limit.amount)} that you set.`;
    return { kind: 'over_limit', text: `${text} No payment was started and nothing was charged.` };
  },
  unknownCard: (): CheckoutNotice => ({
    kind: 'declined',
    text: 'This card cannot be used here any more. Nothing was charged. Choose another card.',
  }),
  declined: (text: string): CheckoutNotice => ({ kind: 'declined', text }),
  bankSaidNo: (): CheckoutNotice => ({
    kind: 'declined',
    text: 'Your bank declined this payment, because it was not confirmed. Nothing was charged, and your details are kept. Try another card.',
  }),
  cannotAsk: (merchant: string): CheckoutNotice => ({
    kind: 'declined',
    text: `Your bank wants to confirm this payment, and the payment provider of ${merchant} has no way to ask you here. Nothing was charged, and your details are kept. Use a card whose bank does not ask.`,
  }),
  notConfirmed: (): CheckoutNotice => ({
    kind: 'invalid',
    text: 'The payment was not confirmed with your bank. Nothing was charged and everything is kept. Press Pay to try again.',
  }),
  providerDown: (): CheckoutNotice => ({
    kind: 'merchant_trouble',
    text: 'The payment provider cannot be reached right now. Nothing was charged. Try again in a moment.',
  }),
  unknownOutcome: (merchant: string): CheckoutNotice => ({
    kind: 'unknown_outcome',
    text: `${merchant} has not answered yet. We keep asking; you will not be charged twice. You can leave this page.`,
  }),
  stillWorking: (standing: string): CheckoutNotice => ({ kind: 'unknown_outcome', text: `${standing} You can leave this page.` }),
  neverSent: (): CheckoutNotice => ({
    kind: 'invalid',
    text: 'The payment was interrupted before it was made. Nothing was charged. Press Pay again.',
  }),
  rebuilt: (merchant: string): CheckoutNotice => ({
    kind: 'expired',
    text: `The checkout at ${merchant} had run out and was opened again with the same items. Nothing was charged. Look it over and press Pay.`,
  }),
  canceledByMerchant: (merchant: string): CheckoutNotice => ({
    kind: 'merchant_trouble',
    text: `${merchant} canceled this checkout. Nothing was charged.`,
  }),
};
