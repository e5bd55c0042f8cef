'use client';

import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { LimitWish } from '@/lib/checkout/limits/types';
import { formatMoney, type Money } from '@/lib/money';

/** A wish that loosens a limit, with the value that stands and the wished one; null: no limit any more. */
export type Question = { wish: LimitWish; from: Money; to: Money | null };

/** The deliberate act: both values are read before the second one holds. */
export function LimitConfirm(props: { question: Question; title: string; onKeep: () => void; onConfirm: () => void }) {
  const { from, to } = props.question;
  const [was, becomes] = [formatMoney(from), to ? formatMoney(to) : 'no limit'];
  return (
    <Dialog title={to ? 'Raise this limit?' : 'Remove this limit?'} onClose={props.onKeep}>
      <p className="text-sm font-medium">{props.title}</p>
      <dl className="tabular mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-base">
        <dt className="text-soft">Now</dt>
        <dd className="font-semibold">{was}</dd>
        <dt className="text-soft">Then</dt>
        <dd className="font-semibold">{becomes}</dd>
      </dl>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={props.onKeep}>Keep {was}</Button>
        <Button tone="primary" onClick={props.onConfirm}>
          {to ? `Raise to ${becomes}` : 'Remove the limit'}
        </Button>
      </div>
    </Dialog>
  );
}
