'use client';

import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Bank } from './use-bank';

/** Where the purchase stands while the bank's question lies over the page in its own frame. */
export function BankStep({ bank }: { bank: Bank }) {
  return (
    <Notice look={bank.problem ? 'warn' : 'calm'}>
      <p className="font-semibold">Your bank asks you to confirm this payment</p>
      <p className="mt-1">{bank.problem ?? 'Nothing is charged before you do. What you entered here is kept.'}</p>
      {bank.problem && (
        <Button className="mt-3" onClick={() => void bank.run()}>
          Try again
        </Button>
      )}
    </Notice>
  );
}
