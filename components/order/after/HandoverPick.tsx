'use client';

import { useId } from 'react';
import { join } from '@/components/ui/join';
import type { Offered } from './use-after-sales';
import type { Handover } from './use-return';

const day = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });
export const dateText = (date: string): string =>
  Number.isNaN(Date.parse(date)) ? date.slice(0, 20) : day.format(new Date(`${date}T00:00:00Z`));

/** How it goes back: to the carrier, or fetched on one of the merchant's days. */
export function HandoverPick({
  handovers,
  chosen,
  missing,
  onChoose,
}: {
  handovers: Offered['handovers'];
  chosen: Handover;
  missing: boolean;
  onChoose: (handover: Handover) => void;
}) {
  const name = useId();
  const dates = handovers.find(({ type }) => type === chosen.type)?.dates ?? [];
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">How does it go back?</legend>
      <div className="grid gap-2">
        {handovers.map(({ type, text }) => (
          <label key={type} className="flex min-h-11 items-center gap-3 rounded-control border border-line px-3 text-sm">
            <input
              type="radio"
              name={name}
              checked={chosen.type === type}
              onChange={() => onChoose({ type })}
              className="size-4.5 accent-accent"
            />
            {text}
          </label>
        ))}
      </div>
      {dates.length > 0 && (
        <div role="radiogroup" aria-label="Pickup date" className="mt-2 flex flex-wrap gap-2">
          {dates.map((date) => (
            <label
              key={date}
              className={join(
                'inline-flex min-h-11 items-center rounded-control border px-3 text-sm has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent',
                chosen.date === date ? 'border-accent bg-accent-wash font-medium' : 'border-line hover:border-edge',
              )}
            >
              <input
                type="radio"
                name={`${name}-date`}
                checked={chosen.date === date}
                onChange={() => onChoose({ ...chosen, date })}
                className="only-heard"
              />
              {dateText(date)}
            </label>
          ))}
        </div>
      )}
      {missing && <p className="mt-1 text-xs text-danger">Choose a day for the pickup.</p>}
    </fieldset>
  );
}
