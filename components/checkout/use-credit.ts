'use client';

import { useEffect, useRef, useState } from 'react';
import { announce } from '@/components/ui/Announce';
import { addCredit, removeCredit } from '@/lib/actions/checkout';
import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import { offline } from './use-checkout';

type Props = { view: CheckoutView; settle: () => Promise<unknown>; take: (view: CheckoutView | null) => void };

/** Adding and taking out what the merchant holds for the buyer. What was typed before goes out first (`settle`), so that totals and offers are those of now. */
export function useCredit({ view, settle, take }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  /** What was pressed is gone after it worked: the focus goes to what took its place, as soon as that can be used. */
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (busy || !next.current) return;
    box.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  }, [busy]);

  async function run(work: () => Promise<string | undefined>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await settle();
      setProblem(await work());
    } catch {
      setProblem(offline);
    } finally {
      setBusy(false);
    }
  }

  return {
    box,
    busy,
    problem,
    add: ({ handlerId }: { handlerId: string }, fields?: Record<string, string>) =>
      run(async () => {
        const answer = await addCredit(view.id, { handlerId, ...(fields && { fields }) });
        if (!answer) return 'This was not understood. Nothing has changed.';
        take(answer.view);
        if (!answer.problem) next.current = 'li:last-child button';
        if (!answer.problem)
          announce(`Added. It pays ${formatMoney(answer.view.credit.amount)}, ${formatMoney(answer.view.total)} is left to pay.`);
        return answer.problem;
      }),
    remove: ({ id, label }: { id: string; label: string }) =>
      run(async () => {
        take(await removeCredit(view.id, id));
        next.current = 'summary';
        announce(`${label} was taken out.`);
        return undefined;
      }),
  };
}
