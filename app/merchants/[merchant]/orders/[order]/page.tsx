import { notFound } from 'next/navigation';
import { formatMoney } from '@/lib/money';
import { shop } from '@/lib/wiring';

type Props = { params: Promise<{ merchant: string; order: string }>; searchParams: Promise<{ key?: string | string[] }> };

const lessens = new Set<string>(['items_discount', 'discount', 'store_credit', 'amount_refunded']);

/** The order at the merchant's, opened by its permalink without a login. */
export default async function MerchantOrderPage({ params, searchParams }: Props) {
  const [{ merchant, order: id }, { key }] = await Promise.all([params, searchParams]);
  const found = await (await shop()).merchants.pages.order(merchant, id, typeof key === 'string' ? key : '');
  if (!found) notFound();
  const { order, currency } = found;
  const codes = order.fulfillments?.filter((one) => one.digital_delivery?.license_key) ?? [];
  return (
    <section aria-labelledby="order" className="grid gap-5">
      <div>
        <h1 id="order" className="text-xl font-semibold">
          Order {order.order_number ?? order.id}
        </h1>
        <p className="text-sm text-soft capitalize">{order.status?.replaceAll('_', ' ')}</p>
      </div>
      <ul className="text-sm">
        {order.line_items?.map((line) => (
          <li key={line.id} className="flex justify-between gap-4 border-t border-line py-2">
            <span>
              {line.quantity.ordered} × {line.title}
            </span>
            {line.subtotal !== undefined && <span className="tabular">{formatMoney({ amount: line.subtotal, currency })}</span>}
          </li>
        ))}
      </ul>
      {codes.length > 0 && (
        <ul className="grid gap-2 text-sm" aria-label="Codes">
          {codes.map(({ id, description, digital_delivery }) => (
            <li key={id} className="flex flex-wrap justify-between gap-4 rounded-control bg-sunken px-3 py-2">
              <span>{description}</span>
              <code className="font-mono font-medium select-all">{digital_delivery?.license_key}</code>
            </li>
          ))}
        </ul>
      )}
      <dl className="grid gap-1 border-t border-line pt-3 text-sm">
        {order.totals?.map((total) => (
          <div key={`${total.type}-${total.display_text}`} className="flex justify-between gap-4 last:font-semibold">
            <dt>{total.display_text}</dt>
            <dd className="tabular">
              {lessens.has(total.type) && '−'}
              {formatMoney({ amount: total.amount, currency })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
