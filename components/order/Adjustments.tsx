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
              {[plain(one.status), dayText(one.occurred_at), one.description ?? (one.reason && plain(one.reason))]
                .filter(Boolean)
                .join(' · ')}
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
