'use client';

import { useEffect, useState } from 'react';
import { join } from '@/components/ui/join';
import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import { type Option, priceOf, whenOf } from './option-words';

const parcel = (option: Option) => option.type !== 'digital';

/** How it gets there: the merchant's options with dates and prices. What is delivered by e-mail beside a parcel is said, not chosen. */
export function Delivery({ id, view, onChoose }: { id: string; view: CheckoutView; onChoose: (optionId: string) => void }) {
  const { fulfillment_options: all, selected_fulfillment_options: selected, currency } = view.session;
  const options = all.some(parcel) ? all.filter(parcel) : all;
  const digital = all.some(parcel) ? all.filter((option) => !parcel(option)) : [];
  const [picked, setPicked] = useState<string>();
  // What was pressed is marked at once; the merchant's next answer says what really is chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer ends the waiting
  useEffect(() => setPicked(undefined), [view.session]);
  const chosen = picked ? [picked] : (selected?.map((one) => one.option_id) ?? []);
  if (options.length === 0) return null;
  return (
    <div>
      <div role="radiogroup" aria-label="Delivery" className="grid divide-y divide-line overflow-hidden rounded-control border border-line">
        {options.map((option) => (
          <label
            key={option.id}
            className={join(
              'flex min-h-14 items-center gap-3 px-3.5 py-2.5 has-[:focus-visible]:outline-2 has-[:focus-visible]:-outline-offset-2 has-[:focus-visible]:outline-accent',
              chosen.includes(option.id) ? 'bg-accent-wash' : 'hover:bg-sunken',
            )}
          >
            <input
              type="radio"
              name={`${id}-delivery`}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={() => {
                setPicked(option.id);
                onChoose(option.id);
              }}
              className="size-4.5 shrink-0 accent-accent focus-visible:outline-none"
            />
            <span className="min-w-0 grow">
              <span className="block text-sm font-medium">{option.title}</span>
              {whenOf(option).map((text) => (
                <span key={text} suppressHydrationWarning className="block text-xs text-soft">
                  {text}
                </span>
              ))}
            </span>
            <span className="tabular shrink-0 text-sm font-medium">{priceText(priceOf(option), currency)}</span>
          </label>
        ))}
      </div>
      {digital.map((option) => (
        <p key={option.id} className="mt-2 text-xs text-soft">
          {option.title}
          {option.description && ` · ${option.description}`}
        </p>
      ))}
    </div>
  );
}

function priceText(amount: number | undefined, currency: string): string {
  if (amount === undefined) return '';
  return amount === 0 ? 'Free' : formatMoney({ amount, currency });
}
