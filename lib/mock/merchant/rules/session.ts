import {
  API_VERSION,
  type Buyer,
  type CheckoutSession,
  conform,
  type FulfillmentDetails,
  type Message,
  type PaymentHandler,
} from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
import type { Shop } from '../shop';
import type { Asked } from './asked';
import { answerCapabilities } from './capabilities';
import { consentOptions } from './consent';
import { groupsOf } from './groups';
import { takesCredit } from './handlers';
import { confirmationNeeded, requiredInterventions } from './interventions';
import { linksOf, merchantUrl } from './links';
import { note, warning } from './messages';
import type { Quote } from './quote';
import { lineItemOf } from './session-lines';
import { openStatus } from './status';

/** What a session is besides its quote. */
export type Frame = {
  id: string;
  shop: Shop;
  origin: string;
  handlers: PaymentHandler[];
  createdAt: Date;
  now: Date;
  expiresAt: Date;
  /** The session as it was last answered: a price that differs from it is said. */
  before?: CheckoutSession;
};

/** The whole session as it goes out (digest §6.5). Nothing that is only for the merchant's eyes is in it. */
export function openSession(asked: Asked, quote: Quote, frame: Frame): CheckoutSession {
  const { profile } = frame.shop;
  const capabilities = answerCapabilities(asked.capabilities, frame.handlers, {
    usesDiscounts: quote.discount.discounts !== undefined,
    takesCredit: takesCredit(profile),
    required: requiredInterventions(profile, quote.lines),
  });
  const messages = [...quote.messages, ...confirmationNeeded(profile, capabilities), ...priceChanges(quote, frame)];
  const status = openStatus({ lines: quote.lines.length, undelivered: quote.lines.length - quote.choice.byLine.size, messages });
  const buyer = asked.buyer && conform<Buyer>('Buyer', asked.buyer);
  const details = detailsOf(asked, quote);
  const groups = groupsOf(asked.groups ?? [], quote.choice.selected, quote.lines);
  const consents = consentOptions(profile, frame.origin);
  const view = {
    origin: frame.origin,
    slug: profile.slug,
    most: profile.maxPerOrder,
    applied: quote.discount.applied,
    ...(quote.tax ? { taxText: quote.tax.displayText } : {}),
  };
  return {
    id: frame.id,
    protocol: { version: API_VERSION },
    capabilities,
    ...(buyer ? { buyer } : {}),
    status,
    currency: profile.currency,
    ...(asked.locale ? { locale: asked.locale } : {}),
    ...(asked.timezone ? { timezone: asked.timezone } : {}),
    line_items: quote.lines.map((line, at) => lineItemOf(line, at, view)),
    ...(details ? { fulfillment_details: details } : {}),
    fulfillment_options: quote.options,
    ...(quote.choice.selected.length ? { selected_fulfillment_options: quote.choice.selected } : {}),
    ...(groups ? { fulfillment_groups: groups } : {}),
    totals: quote.totals,
    messages: inOrder(messages),
    links: linksOf(frame.origin, profile.slug),
    created_at: frame.createdAt.toISOString(),
    updated_at: frame.now.toISOString(),
    expires_at: frame.expiresAt.toISOString(),
    continue_url: `${merchantUrl(frame.origin, profile.slug)}?checkout_session=${frame.id}`,
    ...(asked.metadata ? { metadata: asked.metadata } : {}),
    ...(asked.quote_id ? { quote_id: asked.quote_id } : {}),
    ...(quote.discount.discounts ? { discounts: quote.discount.discounts } : {}),
    ...(consents ? { marketing_consent_options: consents } : {}),
  };
}

/** The address as understood, '' for what is still missing: the schema wants every part (digest §7). */
function detailsOf({ details }: Asked, { address }: Quote): FulfillmentDetails | undefined {
  if (!details) return undefined;
  const { address: _given, ...rest } = details;
  return conform<FulfillmentDetails>('FulfillmentDetails', { ...rest, ...(address.address ? { address: address.address } : {}) });
}

function priceChanges({ lines }: Quote, { before, shop }: Frame): Message[] {
  const was = new Map(before?.line_items.map((line) => [line.id, line.unit_amount]));
  return lines.flatMap((line, at) => {
    const old = was.get(line.id);
    if (old === undefined || old === line.live.price) return [];
    const [from, to] = [old, line.live.price].map((amount) => formatMoney({ amount, currency: shop.profile.currency }));
    return [warning('price_change', `The price of ${line.variant.title} went from ${from} to ${to}.`, `$.line_items[${at}].unit_amount`)];
  });
}

const weight = { error: 0, warning: 1, info: 2 };
/** What blocks comes first. */
const inOrder = (messages: readonly Message[]): Message[] => [...messages].sort((a, b) => (weight[a.type] ?? 3) - (weight[b.type] ?? 3));

/** Said when the agent named another currency than the merchant sells in. */
export const currencyNote = (currency: string): Message => note(`Prices are in ${currency.toUpperCase()}.`, '$.currency');
