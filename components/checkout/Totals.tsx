import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';

const reductions = new Set(['items_discount', 'discount', 'store_credit', 'amount_refunded']);
type Entry = CheckoutView['session']['totals'][number];

/** The merchant's amounts, as given and in its order; nothing is added up here. Reductions come as positive numbers and are shown as less. */
export function Totals({ totals, currency, busy = false }: { totals: Entry[]; currency: string; busy?: boolean }) {
  return (
    <table className="tabular w-full text-sm" aria-label="Totals" aria-busy={busy || undefined}>
      <tbody>
        {totals.map((entry, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a merchant may give two entries of one kind; their order is theirs
          <tr key={place} className={entry.type === 'total' ? 'border-t border-line text-base font-semibold' : 'text-soft'}>
            <th scope="row" className={`text-left ${entry.type === 'total' ? 'pt-3 font-semibold' : 'py-1 font-normal'}`}>
              {entry.display_text || nameOf(entry.type)}
              {entry.description && <span className="block text-xs text-faint">{entry.description}</span>}
            </th>
            <td className={`text-right align-top whitespace-nowrap ${entry.type === 'total' ? 'pt-3' : 'py-1 text-ink'}`}>
              {reductions.has(entry.type) && entry.amount > 0 && '−'}
              {formatMoney({ amount: entry.amount, currency })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const nameOf = (type: string) => type.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase());
