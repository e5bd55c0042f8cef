import { amountOf, type FulfillmentOption, type Message, type Total } from '@/lib/acp/schema';
import type { Live, Shop } from '../shop';
import type { Asked } from './asked';
import { type CreditUse, notPayableByCredit, type Tender, withCredit } from './credit';
import { applyDiscounts, type DiscountResult, type Uses } from './discounts';
import { isDigital, type Line, linesOf } from './lines';
import { missing, note, problem } from './messages';
import { type Offered, optionsFor } from './options';
import { type CheckedAddress, checkAddress } from './place';
import { type Choice, choose } from './selection';
import { type TaxRule, taxLines, taxRuleOf, taxTotal } from './tax';
import { sessionTotals } from './totals';

/** What the merchant knows at the moment of quoting. */
export type Seen = { shop: Shop; live: ReadonlyMap<string, Live>; uses: Uses; now: Date; tenders?: readonly Tender[] };

/** Everything that follows from what was asked and what is there: the numbers and the words, before they become a session. */
export type Quote = {
  lines: Line[];
  discount: DiscountResult;
  address: CheckedAddress;
  tax?: TaxRule;
  options: FulfillmentOption[];
  choice: Choice;
  totals: Total[];
  /** What the order costs, before gift cards and store credit. */
  gross: number;
  /** What those pay of it; the total is the rest. */
  credits: CreditUse[];
  messages: Message[];
};

/** The one place where a merchant adds up. Pure: the same asking at the same moment gives the same quote. */
export function quote(asked: Asked, { shop, live, uses, now, tenders = [] }: Seen): Quote {
  const { profile } = shop;
  const found = linesOf(asked.items, shop, live);
  const discount = applyDiscounts(found.lines, asked.codes, profile, uses, now);
  const name = asked.details?.name ?? asked.buyer?.full_name;
  const address = checkAddress(asked.details?.address, name, profile.country);
  const tax = address.place && taxRuleOf(profile, address.place);
  const lines = tax ? taxLines(discount.lines, tax) : discount.lines;
  const offered = optionsFor(lines, profile, address.place, tax, now);
  const choice = choose(lines, offered, asked.selected ?? [], asked.groups ?? [], address.place !== undefined);
  const deliveries = [...new Set(choice.byLine.values())];
  const totals = sessionTotals({
    lines,
    discountText: discountText(discount),
    deliveries,
    ...taxEntry(lines, deliveries, tax, profile.currency),
  });
  const credit = withCredit(totals, tenders, notPayableByCredit(lines), profile.currency);
  return {
    lines,
    discount,
    address,
    ...(tax ? { tax } : {}),
    options: offered.map((one) => one.option),
    choice,
    totals: credit.totals,
    gross: amountOf(totals, 'total') ?? 0,
    credits: credit.uses,
    messages: [...found.messages, ...discount.messages, ...credit.messages, ...deliveryMessages(asked, lines, offered, choice, address)],
  };
}

function taxEntry(lines: readonly Line[], deliveries: readonly Offered[], rule: TaxRule | undefined, currency: string): { tax?: Total } {
  if (!rule) return {};
  const amount = lines.reduce((sum, line) => sum + line.tax, 0) + deliveries.reduce((sum, one) => sum + one.tax, 0);
  const gross = lines.reduce((sum, line) => sum + line.base - line.discount, 0) + deliveries.reduce((sum, one) => sum + one.price, 0);
  return { tax: taxTotal(amount, rule, gross, currency) };
}

function discountText({ applied }: DiscountResult): string {
  const names = applied.map(({ rule }) => rule.code ?? rule.name);
  return names.length ? `Discount (${names.join(', ')})` : 'Discount';
}

function deliveryMessages(
  asked: Asked,
  lines: readonly Line[],
  offered: readonly Offered[],
  choice: Choice,
  address: CheckedAddress,
): Message[] {
  const messages: Message[] = [];
  const things = lines.filter((line) => !isDigital(line));
  const atHome = things.filter((line) => choice.byLine.get(line.id)?.option.type !== 'pickup');
  if (atHome.length) messages.push(...address.messages);
  const stranded = things.some((line) => !offered.some((one) => one.lineIds.includes(line.id)));
  if (address.place && stranded) {
    messages.push(
      problem('region_restricted', 'We do not deliver to this address.', '$.fulfillment_details.address.country', 'requires_buyer_input'),
    );
  }
  if (choice.dropped)
    messages.push(note('The delivery you had chosen is no longer offered for this order.', '$.selected_fulfillment_options'));
  if (lines.some(isDigital) && !asked.buyer?.email && !asked.details?.email)
    messages.push(missing('The e-mail address for digital goods', '$.buyer.email'));
  return messages;
}
