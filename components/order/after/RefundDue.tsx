import type { AfterSalesQuote } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';

/** What goes back and on which way, as the merchant says it. */
export function RefundDue({ quote, when }: { quote: AfterSalesQuote | undefined; when: string }) {
  if (!quote) return <div aria-hidden className="h-16 animate-breathe rounded-control bg-sunken" />;
  const { refund, notes } = quote;
  return (
    <div className="rounded-control bg-sunken px-3.5 py-3 text-sm" aria-live="polite">
      <p className="flex justify-between gap-4 font-medium">
        <span>You get back</span>
        <span className="tabular">{formatMoney(refund)}</span>
      </p>
      <ul className="mt-1 text-xs text-soft">
        {refund.routes.map((route) => (
          <li key={route.display_text} className="flex justify-between gap-4">
            <span>{route.display_text.slice(0, 120)}</span>
            {refund.routes.length > 1 && (
              <span className="tabular">{formatMoney({ amount: route.amount, currency: refund.currency })}</span>
            )}
          </li>
        ))}
        {[when, ...notes].map((text) => (
          <li key={text}>{text.slice(0, 200)}</li>
        ))}
      </ul>
    </div>
  );
}
