import { join } from '@/components/ui/join';
import type { ShownCard } from '@/lib/actions/payments';
import { cardName, expiryText, hasExpired } from './card-words';

/** Brand, last four and expiry, in one line. */
export function CardLine({ card }: { card: ShownCard }) {
  const over = hasExpired(card, new Date());
  return (
    <span className="flex min-w-0 grow flex-wrap items-baseline justify-between gap-x-3">
      <span className={join('tabular text-sm font-medium', over && 'text-faint')}>{cardName(card)}</span>{' '}
      <span className={join('tabular text-xs', over ? 'text-danger' : 'text-soft')}>
        {over ? 'expired' : 'expires'} {expiryText(card)}
      </span>
    </span>
  );
}
