'use client';

import { useState } from 'react';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { eraseEverything } from '@/lib/actions/payments';
import type { Attempt } from './PaymentsPage';
import { focusOn, Section } from './Section';
import { announceCards } from './saved-cards';

type Props = { nothingKept: boolean; attempt: Attempt; onErased: () => void };

/** Forgets cards and details at once; says what is not forgotten, and why. */
export function EraseEverything({ nothingKept, attempt, onErased }: Props) {
  const [asking, setAsking] = useState(false);
  const erase = () =>
    attempt(eraseEverything, () => {
      onErased();
      announceCards([]);
      announce('Your cards and details are erased.');
    }).then(() => {
      setAsking(false);
      focusOn('erase');
    });
  return (
    <Section
      id="erase"
      title="Erase"
      about="Erases saved cards, email and address. Orders keep the address they were sent to, what you agreed to stays as proof, and limits stay until you remove them."
    >
      <Button onClick={() => setAsking(true)} disabled={nothingKept} className="text-danger">
        Erase cards and details
      </Button>
      {asking && (
        <Dialog title="Erase cards and details?" onClose={() => setAsking(false)}>
          <p className="text-sm text-soft">The next checkout asks for everything again. This cannot be undone.</p>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Button onClick={() => setAsking(false)}>Keep them</Button>
            <Button onClick={() => void erase()} className="text-danger">
              Erase everything
            </Button>
          </div>
        </Dialog>
      )}
    </Section>
  );
}
