'use client';

import { useState } from 'react';
import { AddressSummary } from '@/components/checkout/AddressSummary';
import { valuesOf } from '@/components/checkout/values';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { eraseDetails } from '@/lib/actions/payments';
import type { Remembered } from '@/lib/checkout/types';
import { DetailsForm } from './DetailsForm';
import type { Attempt } from './PaymentsPage';
import { emptyPaper, focusOn } from './Section';

type Props = { details: Remembered; attempt: Attempt; onChanged: (details: Remembered) => void };

/** Email, name and address as they are remembered: to read, change and erase. */
export function Details({ details, attempt, onChanged }: Props) {
  const [editing, setEditing] = useState(false);
  const values = valuesOf({ asked: details });
  if (editing) {
    return (
      <DetailsForm
        initial={values}
        attempt={attempt}
        onDone={(changed) => {
          setEditing(false);
          focusOn('details');
          if (changed) onChanged(changed);
        }}
      />
    );
  }
  if (!details.buyer && !details.address) {
    return <p className={emptyPaper}>Nothing is remembered. The next checkout asks for your email and address once.</p>;
  }
  return (
    <div className="rounded-card border border-line bg-raised px-4 py-4 sm:px-5">
      <AddressSummary values={values} emailOnly={!details.address} onEdit={() => setEditing(true)}>
        <Button
          aria-label="Erase email and address"
          onClick={() =>
            attempt(eraseDetails, () => {
              onChanged({});
              announce('Your email and address are erased.');
              focusOn('details');
            })
          }
        >
          Erase
        </Button>
      </AddressSummary>
    </div>
  );
}
