import { deliveryDates } from '@/components/checkout/option-words';
import { webAddress } from '@/components/checkout/PolicyLinks';
import { NewTab } from '@/components/ui/NewTab';
import type { OrderView } from '@/lib/orders/types';
import { momentText } from './dates';
import { plain, stepText } from './standing';

type Fulfillment = NonNullable<OrderView['order']['fulfillments']>[number];

/** How each parcel goes: its steps as the merchant reported them, newest last; the carrier's page when there is one. */
export function Timeline({ order }: { order: OrderView }) {
  const fulfillments = order.order.fulfillments ?? [];
  if (fulfillments.length === 0)
    return <p className="text-sm text-soft">{order.merchant.name} reports every step here as soon as it happens.</p>;
  return (
    <ol className="grid gap-6">
      {fulfillments.map((one, place) => (
        <li key={one.id}>
          <Parcel one={one} order={order} name={fulfillments.length > 1 ? `Part ${place + 1} of ${fulfillments.length}` : undefined} />
        </li>
      ))}
    </ol>
  );
}

function Parcel({ one, order, name }: { one: Fulfillment; order: OrderView; name?: string }) {
  const tracking = webAddress(one.tracking_url);
  const events = one.events ?? [];
  const items = (one.line_items ?? []).map((ref) => ({ ...ref, title: order.lines.find((line) => line.id === ref.id)?.title ?? 'Item' }));
  const when = deliveryDates(one.estimated_delivery?.earliest, one.estimated_delivery?.latest);
  const done = one.status === 'delivered' || one.status === 'canceled' || one.status === 'failed';
  return (
    <div>
      <p className="text-sm font-medium">
        {[name, one.status ? stepText(one.status) : plain(one.type)].filter(Boolean).join(' · ')}
        {when && !done && <span className="font-normal text-soft"> · arrives {when}</span>}
      </p>
      {name && items.length > 0 && (
        <p className="mt-0.5 text-xs text-soft">{items.map((item) => `${item.quantity} × ${item.title}`).join(', ')}</p>
      )}
      {(one.carrier || tracking || one.tracking_number) && (
        <p className="mt-0.5 text-xs text-soft">
          {one.carrier}{' '}
          {tracking ? (
            <NewTab href={tracking} className="underline decoration-line underline-offset-4 hover:text-ink">
              {one.tracking_number ?? 'Track the parcel'}
            </NewTab>
          ) : (
            one.tracking_number
          )}
        </p>
      )}
      <ol className="mt-3 grid gap-3 border-l border-line pl-4">
        {events.map((event, place) => (
          <li key={event.id} className="relative text-sm">
            <span
              aria-hidden
              className={`absolute top-1.5 -left-[1.3125rem] size-2.5 rounded-full border-2 border-raised ${place === events.length - 1 ? 'bg-accent' : 'bg-edge'}`}
            />
            {stepText(event.type)}
            <span className="block text-xs text-soft">
              {[momentText(event.occurred_at), event.location, event.description].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
