'use client';

import { LinePicture } from '@/components/checkout/LinePicture';
import { Button } from '@/components/ui/Button';
import type { BundleTotal as Total } from '@/lib/agent/types';
import type { ProductCard } from '@/lib/catalog/types';
import { formatMoney } from '@/lib/money';

type Props = {
  total: Total;
  picks: { label: string; card: ProductCard }[];
  language: string;
  open: boolean;
  onAddAll: () => void;
};

/** One of each, line by line, and together; the shop's own addition of the feeds' prices, before delivery and tax. */
export function BundleTotal({ total, picks, language, open, onAddAll }: Props) {
  const { merchants, sum, budget, ratesOf } = total;
  const waits = picks.filter(({ card }) => card.openOptions.length > 0).length;
  return (
    <section aria-label="One of each" className="rounded-card border border-line bg-raised px-4 py-4 sm:px-5">
      <ul className="grid gap-2.5">
        {picks.map(({ label, card }) => (
          <li key={card.key} className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-center gap-x-3 text-sm">
            <LinePicture url={card.picture?.url} alt="" />
            <span className="min-w-0">
              <span lang={language} className="block text-xs text-faint">
                {label}
              </span>
              <span lang={card.language} className="block truncate">
                {card.title}
              </span>
            </span>
            <span className="tabular">{formatMoney(card.price)}</span>
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-1 border-t border-line pt-3">
        <p className="flex items-baseline justify-between gap-4">
          <span className="font-semibold">Total, one of each</span>
          <span className="tabular text-lg font-semibold">
            {ratesOf && <span className="text-sm font-normal text-faint">about </span>}
            {formatMoney(sum)}
          </span>
        </p>
        {(merchants.length > 1 || ratesOf) && (
          <ul aria-label="By merchant" className="grid gap-0.5 text-xs text-soft">
            {merchants.map(({ merchant: { slug, name }, count, total: part }) => (
              <li key={`${slug}-${part.currency}`} className="flex justify-between gap-4">
                <span>
                  {name} · {count} {count === 1 ? 'thing' : 'things'}
                </span>
                <span className="tabular">{formatMoney(part)}</span>
              </li>
            ))}
          </ul>
        )}
        {budget && (
          <p className={budget.within ? 'text-xs text-good' : 'text-xs text-warn'}>
            {budget.within
              ? `Within your ${formatMoney(budget.limit)}.`
              : `Over your ${formatMoney(budget.limit)}: this is the least that one of each costs.`}
          </p>
        )}
        <p className="text-xs text-faint">
          Before delivery and tax{ratesOf && `; currencies added up at rates of ${ratesOf}, each merchant charges its own`}.
        </p>
      </div>
      {open && (
        <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button tone="primary" onClick={onAddAll}>
            Add all to cart
          </Button>
          {waits > 0 && (
            <span className="text-xs text-faint">{waits === 1 ? 'One asks for a choice first.' : `${waits} ask for a choice first.`}</span>
          )}
        </div>
      )}
    </section>
  );
}
