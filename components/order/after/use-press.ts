'use client';

import { useState } from 'react';
import { announce } from '@/components/ui/Announce';
import type { AfterSalesTrouble, AfterSalesView } from '@/lib/orders/after-sales/types';
import { type Offered, unreachable } from './use-after-sales';

/**
 * The one press of a form: never two at once. What the merchant has against it is shown, and the form is told so that it looks again; what it did is said
 * and handed on. `said` may take its time: the press is busy until then.
 */
export function usePress({ onDone, onTrouble }: { onDone: (view: Offered, text: string) => void; onTrouble: () => void }) {
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function send(ask: () => Promise<AfterSalesView | AfterSalesTrouble>, said: () => string | Promise<string>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      const answer = await ask();
      if ('trouble' in answer) {
        setTrouble(answer.trouble);
        return onTrouble();
      }
      const text = await said();
      announce(text);
      if (answer.state === 'offered') onDone(answer, text);
    } catch {
      setTrouble(unreachable);
    } finally {
      setBusy(false);
    }
  }
  return { trouble, busy, send };
}
