import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { dayText } from './dates';
import { adjustmentText, plain } from './standing';

/** Refunds and the like stand beside the original amounts; the total that was charged is never rewritten (ACP's rule). */
export function Adjustments({ order, only = () => true }: { order: OrderView; only?: (type: string) => boolean }) {
  const all = (order.order.adjustments ?? []).filter(({ type }) => only(type));
  if (all.length === 0) return null;
  return (
    <ul className="grid gap-2 text-sm">
      {all.map((one) => (
        <li key={one.id} className="flex justify-between gap-4">
          <span className="min-w-0">
            {adjustmentText(one.type)}
            <span className="block text-xs text-soft">
              {[plain(one.status), dayText(one.occurred_at), wordsOf(order, one)].filter(Boolean).join(' · ')}
            </span>
          </span>
          {one.amount !== undefined && (
            <span className="tabular shrink-0 font-medium">
              {formatMoney({ amount: one.amount, currency: one.currency ?? order.total.currency })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The merchant's words; of a cancellation the pieces, because the order still stands without them. */
function wordsOf(order: OrderView, one: NonNullable<OrderView['order']['adjustments']>[number]): string | undefined {
  if (one.description) return one.description;
  const pieces = (one.line_items ?? []).map(
    ({ id, quantity }) => `${quantity} × ${order.lines.find((line) => line.id === id)?.title ?? 'Item'}`,
  );
  if (one.type === 'cancellation' && pieces.length > 0) return pieces.join(', ');
  return one.reason && plain(one.reason);
}
