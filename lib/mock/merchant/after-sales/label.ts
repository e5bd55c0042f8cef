import type { Address, Order } from '@/lib/acp/schema';
import type { MerchantProfile, ReturnAddress } from '../data/format';
import { returnReasons, type StoredReturn } from '../rules/returns';

/** What is printed on a return's label and its slip. `code`: what the scanner reads, drawn as bars. */
export type ReturnLabel = {
  profile: MerchantProfile;
  number: string;
  code: string;
  carrier: string;
  prepaid: boolean;
  from: Address | undefined;
  to: ReturnAddress;
  pickupDate?: string;
  reason: string;
  lines: { quantity: number; title: string }[];
  /** Widths of bars and gaps in turn, beginning with a bar. */
  bars: number[];
};

export function labelFor(profile: MerchantProfile, order: Order, one: StoredReturn, prepaid: boolean, carrier: string): ReturnLabel {
  const code = `${profile.prefix.toUpperCase()}-R-${one.id.slice(-10).toUpperCase()}`;
  return {
    ...{ profile, number: order.order_number ?? order.id, code, carrier, prepaid, to: profile.returns.address, bars: barsOf(code) },
    from: order.fulfillments?.find(({ destination, type }) => destination && type !== 'pickup')?.destination,
    ...(one.handover.date ? { pickupDate: one.handover.date } : {}),
    reason: returnReasons[one.reason].text,
    lines: one.lines.map(({ id, quantity }) => ({ quantity, title: order.line_items?.find((line) => line.id === id)?.title ?? id })),
  };
}

/** Bars of our own, the same for the same code: eight to a letter, one to three wide. No carrier's scanner reads them. */
const barsOf = (code: string): number[] =>
  [...code].flatMap((letter) => [6, 4, 2, 0].flatMap((bit) => [((letter.charCodeAt(0) >> bit) & 3 || 1) % 4, 1]));
