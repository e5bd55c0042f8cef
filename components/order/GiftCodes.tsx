import type { OrderView } from '@/lib/orders/types';
import { dayText } from './dates';

/** Codes that came with the order (gift cards, keys), to copy or print: the order is the only place where they stand. */
export function GiftCodes({ order }: { order: OrderView }) {
  const codes = (order.order.fulfillments ?? []).flatMap(({ id, description, digital_delivery: delivery }) =>
    delivery?.license_key ? [{ id, description, code: delivery.license_key.slice(0, 80), until: delivery.expires_at }] : [],
  );
  if (codes.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-2" aria-label="Codes">
      {codes.map(({ id, description, code, until }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-control bg-sunken px-3 py-2 text-sm">
          <span className="text-soft">
            {description?.slice(0, 120) ?? 'Code'}
            {until && <span className="block text-xs">Can be spent until {dayText(until)}</span>}
          </span>
          <code className="font-mono text-sm font-medium tracking-wide select-all">{code}</code>
        </li>
      ))}
    </ul>
  );
}
