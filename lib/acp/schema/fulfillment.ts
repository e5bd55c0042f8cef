import { z } from 'zod';
import { Address, AddressParts } from './address';
import { open, word } from './open';
import { Total } from './total';

export const FulfillmentDetails = open({
  name: z.string().optional(),
  phone_number: z.string().optional(),
  email: z.string().optional(),
  address: Address.optional(),
});
export type FulfillmentDetails = z.infer<typeof FulfillmentDetails>;

/** What an agent may send: the address can still be incomplete, the merchant then asks for the rest. `null` clears (digest C14). */
export const FulfillmentDetailsRequest = open({
  name: z.string().nullish(),
  phone_number: z.string().nullish(),
  email: z.string().nullish(),
  address: AddressParts.nullish(),
});
export type FulfillmentDetailsRequest = z.infer<typeof FulfillmentDetailsRequest>;

export type FulfillmentType = 'shipping' | 'digital' | 'pickup' | 'local_delivery';

type OptionBase = { id: string; title: string; description?: string; totals: Total[] };
export type FulfillmentOptionShipping = OptionBase & {
  type: 'shipping';
  carrier?: string;
  earliest_delivery_time?: string;
  latest_delivery_time?: string;
};
export type FulfillmentOptionDigital = OptionBase & { type: 'digital' };
export type FulfillmentOptionPickup = OptionBase & {
  type: 'pickup';
  location: { name: string; address: Address; phone?: string; instructions?: string };
  pickup_type?: 'in_store' | 'curbside' | 'locker';
  ready_by?: string;
  pickup_by?: string;
};
export type FulfillmentOptionLocalDelivery = OptionBase & {
  type: 'local_delivery';
  delivery_window?: { start: string; end: string };
  service_area?: { radius_miles?: number; center_postal_code?: string };
};
/** The four kinds of 2026-04-17. A reader may meet a fifth at run time: switch with a default. */
export type FulfillmentOption =
  | FulfillmentOptionShipping
  | FulfillmentOptionDigital
  | FulfillmentOptionPickup
  | FulfillmentOptionLocalDelivery;

export const FulfillmentOption = open({
  type: z.string(),
  id: z.string(),
  title: z.string(),
  description: z.string().optional(),
  carrier: z.string().optional(),
  earliest_delivery_time: z.string().optional(),
  latest_delivery_time: z.string().optional(),
  location: open({ name: z.string(), address: Address, phone: z.string().optional(), instructions: z.string().optional() }).optional(),
  pickup_type: z.string().optional(),
  ready_by: z.string().optional(),
  pickup_by: z.string().optional(),
  delivery_window: open({ start: z.string(), end: z.string() }).optional(),
  service_area: open({ radius_miles: z.number().optional(), center_postal_code: z.string().optional() }).optional(),
  totals: z.array(Total).default([]),
}) as unknown as z.ZodType<FulfillmentOption, unknown>;

/** `item_ids` are line item ids when the merchant writes them; agents are seen to send item ids too (digest C9). */
export const SelectedFulfillmentOption = open({ type: word<FulfillmentType>(), option_id: z.string(), item_ids: z.array(z.string()) });
export type SelectedFulfillmentOption = z.infer<typeof SelectedFulfillmentOption>;

export const FulfillmentGroup = open({
  id: z.string(),
  item_ids: z.array(z.string()),
  destination_type: word<FulfillmentType>(),
  fulfillment_details: FulfillmentDetails.optional(),
  location_id: z.string().optional(),
  instructions: z.string().optional(),
});
export type FulfillmentGroup = z.infer<typeof FulfillmentGroup>;
