'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { countries, formatOf } from './countries';
import type { Values } from './values';

type Props = { values: Values; emailOnly: boolean; onEdit: () => void /** More that can be done with it. */; children?: ReactNode };

/** Who gets it and where, for a shopper who has told it before: to read, not to type. */
export function AddressSummary({ values, emailOnly, onEdit, children }: Props) {
  const { email, name, line_one, line_two, city, state, postal_code, country } = values;
  const place =
    country === 'US' || formatOf(country).stateNeeded
      ? `${city}, ${state} ${postal_code}`
      : [postal_code, city, state].filter(Boolean).join(' ');
  const lines = emailOnly
    ? [email]
    : [
        name,
        [line_one, line_two].filter(Boolean).join(', '),
        place,
        countries.find(({ code }) => code === country)?.name ?? country,
        email,
      ];
  return (
    <div className="flex items-start justify-between gap-4">
      <address className="min-w-0 text-sm break-words text-soft not-italic">
        {lines.map((line, place) => (
          <span key={line} className={place === 0 ? 'block font-medium text-ink' : 'block'}>
            {line}
          </span>
        ))}
      </address>
      <div className="flex shrink-0 flex-col gap-2 sm:flex-row">
        <Button onClick={onEdit} aria-label={emailOnly ? 'Change email' : 'Change email and address'}>
          Change
        </Button>
        {children}
      </div>
    </div>
  );
}
