import { LinePicture } from '@/components/checkout/LinePicture';
import { formatMoney } from '@/lib/money';
import type { OrderLine } from '@/lib/orders/types';

/** What was bought; how much of a line was sent already is said when it is not all or nothing. */
export function OrderLines({ lines }: { lines: OrderLine[] }) {
  return (
    <ul className="grid gap-3" aria-label="Items">
      {lines.map((line) => (
        <li key={line.id} className="flex items-center gap-3 text-sm">
          <LinePicture url={line.picture?.url} alt={line.picture?.alt ?? line.title} small />
          <span className="min-w-0 grow wrap-anywhere">
            <span className="block">{line.title}</span>
            <span className="block text-xs text-soft">{quantityText(line)}</span>
          </span>
          {line.amount && <span className="tabular shrink-0 font-medium">{formatMoney(line.amount)}</span>}
        </li>
      ))}
    </ul>
  );
}

function quantityText({ quantity, ordered, fulfilled, status }: OrderLine): string {
  if (quantity === 0 || status === 'removed') return 'Taken out of the order';
  const count = ordered ? `Quantity ${quantity} of the ${ordered} that were ordered` : `Quantity ${quantity}`;
  return fulfilled > 0 && fulfilled < quantity ? `${count}, ${fulfilled} sent so far` : count;
}
