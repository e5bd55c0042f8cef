import type { FulfillmentOption, Total } from '@/lib/acp/schema';
import type { MerchantProfile, PickupLocation, ShippingMethod } from '../data/format';
import { dayAfter, dayRange, hoursAfter } from './dates';
import { isDigital, type Line } from './lines';
import { localDelivery } from './local-delivery';
import type { Place } from './place';
import { type TaxRule, taxOnDelivery } from './tax';

/** An option with what it costs (minor units) and which lines it can serve. */
export type Offered = { option: FulfillmentOption; price: number; tax: number; lineIds: string[]; arrives: number };

/** Back-ordered goods leave this much later, in days. */
const backOrderDays = 14;

/** Days until the last of the lines has left the house. */
export function handlingDays(lines: readonly Line[]): number {
  return Math.max(
    0,
    ...lines.map((line) => (line.variant.product.handlingDays ?? 0) + (line.live.policy === 'back-order' ? backOrderDays : 0)),
  );
}

/**
 * What the merchant offers for these lines at this place (digest §7). Shipping, local delivery and pickup for things, e-mail for what is
 * digital. Before a place is known only pickup and e-mail are there; pickup is offered in the shop's own state.
 */
export function optionsFor(
  lines: readonly Line[],
  profile: MerchantProfile,
  place: Place | undefined,
  rule: TaxRule | undefined,
  now: Date,
): Offered[] {
  const things = lines.filter((line) => !isDigital(line));
  const digital = lines.filter(isDigital);
  const goods = lines.reduce((sum, line) => sum + line.base - line.discount, 0);
  const offered: Offered[] = [];
  if (things.length) {
    const wait = handlingDays(things);
    const inStock = things.every((line) => line.live.policy === 'stock');
    const ids = things.map((line) => line.id);
    const add = (option: Bare, price: number, arrives: Date) => offered.push(offer(option, price, ids, rule, arrives));
    if (place && profile.shipsTo.includes(place.country)) {
      for (const method of profile.shipping) {
        if (method.countries && !method.countries.includes(place.country)) continue;
        const [option, arrives] = shipping(method, wait, now);
        add(option, reduced(method, goods), arrives);
      }
      if (inStock) for (const [option, price, arrives] of localDelivery(profile, place, goods, wait, now)) add(option, price, arrives);
    }
    if (inStock) {
      for (const location of profile.pickup ?? []) {
        if (!isNear(location, place)) continue;
        const ready = hoursAfter(now, location.readyInHours + wait * 24);
        add(pickup(location, ready), 0, ready);
      }
    }
  }
  if (digital.length) {
    const option: Bare = { type: 'digital', id: 'digital', title: 'By e-mail', description: 'Sent within minutes of payment' };
    offered.push(
      offer(
        option,
        0,
        digital.map((line) => line.id),
        rule,
        now,
      ),
    );
  }
  return offered;
}

type Without<Option> = Option extends FulfillmentOption ? Omit<Option, 'totals'> : never;
/** An option before its price. */
export type Bare = Without<FulfillmentOption>;

export const reduced = (price: { price: number; freeFrom?: number }, goods: number): number =>
  price.freeFrom !== undefined && goods >= price.freeFrom ? 0 : price.price;

function offer(bare: Bare, price: number, lineIds: string[], rule: TaxRule | undefined, arrives: Date): Offered {
  const tax = rule ? taxOnDelivery(price, rule) : 0;
  const totals: Total[] = [
    { type: 'subtotal', display_text: price === 0 ? 'Free' : bare.title, amount: price },
    { type: 'tax', display_text: 'Tax', amount: tax },
    { type: 'total', display_text: 'Total', amount: price + tax },
  ];
  return { option: { ...bare, totals } as FulfillmentOption, price, tax, lineIds, arrives: arrives.getTime() };
}

function shipping(method: ShippingMethod, wait: number, now: Date): [Bare, Date] {
  const earliest = dayAfter(now, wait + method.days[0], 8);
  const latest = dayAfter(now, wait + method.days[1], 20);
  const option: Bare = {
    type: 'shipping',
    id: method.id,
    title: method.title,
    description: `Arrives ${dayRange(earliest, latest)}`,
    carrier: method.carrier,
    earliest_delivery_time: earliest.toISOString(),
    latest_delivery_time: latest.toISOString(),
  };
  return [option, latest];
}

const isNear = ({ address }: PickupLocation, place: Place | undefined): boolean =>
  !place || (place.country === address.country && (place.state === undefined || place.state === address.state));

function pickup(location: PickupLocation, ready: Date): Bare {
  return {
    type: 'pickup',
    id: `pickup-${location.id}`,
    title: `Pick up at ${location.name}`,
    description: `Ready ${dayRange(ready, ready)}, ${location.address.line_one}, ${location.address.city}`,
    location: {
      name: location.name,
      address: location.address,
      instructions: location.instructions,
      ...(location.phone ? { phone: location.phone } : {}),
    },
    pickup_type: 'in_store',
    ready_by: ready.toISOString(),
    pickup_by: dayAfter(ready, 7, 20).toISOString(),
  };
}
