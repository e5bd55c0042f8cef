import type { Address, Buyer, FulfillmentDetails } from '@/lib/acp/schema';
import type { CheckoutChange } from './types';
import { stateCode } from './us-states';

/** All that the shopper has told this checkout so far; enough to build the same session anew. */
export type Asked = {
  items: { id: string; quantity: number }[];
  buyer?: Buyer;
  address?: Partial<Address>;
  phone?: string;
  optionIds?: string[];
  codes?: string[];
  /** For the merchant's people, and for whoever gets the parcel. */
  note?: string;
  giftMessage?: string;
  /** The answers that the shopper gave to what the merchant asks; what was not touched is no answer. */
  consents?: { channel: string; opted_in: boolean }[];
  /** Gift cards and store credit that were added: tokens of this session, never codes. */
  credits?: AskedCredit[];
  /** By which id this merchant knows the shopper; not part of `buyer`, which is remembered for all merchants. */
  customerId?: string;
  /** Opened from the cart: what is bought leaves it. */
  fromCart?: boolean;
};

/** A credit that was added to a checkout: `id` for the page, `token` for the merchant. */
export type AskedCredit = { id: string; handlerId: string; kind: 'gift_card' | 'store_credit'; token: string; label: string };

/** ACP's `buyer` for this merchant. */
export const buyerOf = ({ buyer, customerId }: Asked): Buyer | undefined =>
  buyer?.email ? { ...buyer, ...(customerId && { customer_id: customerId }) } : undefined;

type Consents = NonNullable<Asked['consents']>;
/** The last answer for each channel. */
const answered = (before: Consents, now: Consents): Consents => [...new Map([...before, ...now].map((one) => [one.channel, one])).values()];

/** ACP's `order_notes`: the one place that an order has for words. '' takes them away again; undefined: nothing was ever said. */
export function orderNotesOf({ note, giftMessage }: Asked): string | undefined {
  if (note === undefined && giftMessage === undefined) return undefined;
  return [note, giftMessage && `Gift message: ${giftMessage}`].filter(Boolean).join('\n\n');
}

/** What is known after a change; items come from the merchant's lines, because only they have the line ids of the change. */
export function askedAfter(asked: Asked, change: CheckoutChange, items: Asked['items']): Asked {
  return {
    ...asked,
    items,
    buyer: change.buyer ? { ...asked.buyer, ...change.buyer } : asked.buyer,
    address: change.address === null ? undefined : change.address ? { ...asked.address, ...change.address } : asked.address,
    phone: change.phone ?? asked.phone,
    optionIds: change.optionIds ?? asked.optionIds,
    codes: change.codes ?? asked.codes,
    note: change.note ?? asked.note,
    giftMessage: change.giftMessage ?? asked.giftMessage,
    consents: change.consents ? answered(asked.consents ?? [], change.consents) : asked.consents,
  };
}

/**
 * ACP's `fulfillment_details` of what is known, or undefined when nothing is. The schema wants every field of an address as a string; what
 * the shopper has not told yet goes as an empty one, so that a postcode alone already brings delivery options and tax (digest §7).
 */
export function detailsOf(asked: Pick<Asked, 'buyer' | 'address' | 'phone'>): FulfillmentDetails | undefined {
  const name = asked.address?.name ?? asked.buyer?.full_name ?? '';
  const contact = {
    ...(name && { name }),
    ...(asked.buyer?.email && { email: asked.buyer.email }),
    ...(asked.phone && { phone_number: asked.phone }),
  };
  const { address } = asked;
  if (!address?.country || !(address.postal_code || address.line_one || address.city)) {
    return Object.keys(contact).length > 0 ? contact : undefined;
  }
  const { line_two, company } = address;
  return {
    ...contact,
    address: {
      name,
      line_one: address.line_one ?? '',
      ...(line_two && { line_two }),
      ...(company && { company }),
      city: address.city ?? '',
      state: address.country === 'US' ? stateCode(address.state ?? '') : (address.state ?? ''),
      country: address.country,
      postal_code: address.postal_code ?? '',
    },
  };
}
