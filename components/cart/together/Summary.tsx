import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import { owedText } from './owed';

/** What each merchant will get, by its own word, and what that makes together. */
export function Summary({ views }: { views: CheckoutView[] }) {
  const count = views.length;
  return (
    <div className="px-4 py-4 sm:px-6 sm:py-5">
      <table className="tabular w-full text-sm" aria-label="What each merchant gets">
        <tbody>
          {views.map(({ id, merchant, total }) => (
            <tr key={id} className="text-soft">
              <th scope="row" className="py-1 text-left font-normal">
                {merchant.name}
              </th>
              <td className="py-1 text-right text-ink">{formatMoney(total)}</td>
            </tr>
          ))}
          <tr className="border-t border-line text-base font-semibold">
            <th scope="row" className="pt-3 text-left font-semibold">
              Together
              <span className="block text-xs font-normal text-faint">
                {count === 1 ? '1 payment · 1 order' : `${count} payments · ${count} orders, each with its merchant`}
              </span>
            </th>
            <td className="pt-3 text-right align-top">{owedText(views)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
