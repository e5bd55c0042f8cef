'use client';

import { LinePicture } from '@/components/checkout/LinePicture';
import { Button } from '@/components/ui/Button';
import { type Language, ofMerchant } from '@/components/ui/language';
import type { BundleTotal as Total } from '@/lib/agent/types';
import type { ProductCard } from '@/lib/catalog/types';
import { formatMoney } from '@/lib/money';
import { bundleWords } from './words';

type Props = {
  total: Total;
  picks: { label: string; card: ProductCard }[];
  language: Language;
  open: boolean;
  onAddAll: () => void;
};

/** One of each, line by line, and together; the shop's own addition of the feeds' prices, before delivery and tax. */
export function BundleTotal({ total, picks, language, open, onAddAll }: Props) {
  const say = bundleWords[language];
  const { merchants, sum, budget, ratesOf } = total;
  const waits = picks.filter(({ card }) => card.openOptions.length > 0).length;
  return (
    <section lang={language} aria-label={say.oneOfEach} className="rounded-card border border-line bg-raised px-4 py-4 sm:px-5">
      <ul className="grid gap-2.5">
        {picks.map(({ label, card }) => (
          <li key={card.key} className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-center gap-x-3 text-sm">
            <LinePicture url={card.picture?.url} alt="" />
            <span className="min-w-0">
              <span className="block text-xs text-faint">{label}</span>
              <span lang={ofMerchant(card)} className="block truncate">
                {card.title}
              </span>
            </span>
            <span className="tabular">{formatMoney(card.price)}</span>
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-1 border-t border-line pt-3">
        <p className="flex items-baseline justify-between gap-4">
          <span className="font-semibold">{say.total}</span>
          <span className="tabular text-lg font-semibold">
            {ratesOf && <span className="text-sm font-normal text-faint">{say.about} </span>}
            {formatMoney(sum)}
          </span>
        </p>
        {(merchants.length > 1 || ratesOf) && (
          <ul aria-label={say.byMerchant} className="grid gap-0.5 text-xs text-soft">
            {merchants.map(({ merchant: { slug, name }, count, total: part }) => (
              <li key={`${slug}-${part.currency}`} className="flex justify-between gap-4">
                <span>
                  {name} · {say.things(count)}
                </span>
                <span className="tabular">{formatMoney(part)}</span>
              </li>
            ))}
          </ul>
        )}
        {budget && (
          <p className={budget.within ? 'text-xs text-good' : 'text-xs text-warn'}>
            {(budget.within ? say.within : say.over)(formatMoney(budget.limit))}
          </p>
        )}
        <p className="text-xs text-faint">{ratesOf ? say.beforeAt(ratesOf) : say.before}</p>
      </div>
      {open && (
        <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button tone="primary" onClick={onAddAll}>
            {say.addAll}
          </Button>
          {waits > 0 && <span className="text-xs text-faint">{say.waits(waits)}</span>}
        </div>
      )}
    </section>
  );
}
