'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { cancelOrder } from '@/lib/actions/after-sales';
import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { linesOf, type Picked, PickLines } from './PickLines';
import { RefundDue } from './RefundDue';
import { type Offered, useQuote, useRequestId } from './use-after-sales';
import { usePress } from './use-press';

/** Before it leaves: which pieces, what comes back and where to, then one press. The merchant may have been faster; then it says so and nothing changed. */
export function CancelForm({
  order,
  view,
  onDone,
  onTrouble,
}: {
  order: OrderView;
  view: Offered;
  onDone: (view: Offered, text: string) => void;
  onTrouble: () => void;
}) {
  const choices = view.cancelable.flatMap(({ id, quantity }) => {
    const line = order.lines.find((one) => one.id === id);
    return line ? [{ line, most: quantity }] : [];
  });
  const [picked, setPicked] = useState<Picked>(() => Object.fromEntries(view.cancelable.map(({ id, quantity }) => [id, quantity])));
  const { trouble, busy, send } = usePress({ onDone, onTrouble });
  const lines = linesOf(picked);
  const { quote, trouble: unknown } = useQuote(order.id, lines.length ? { type: 'cancellation', lines } : undefined, view);
  const requestId = useRequestId([lines, quote?.refund.amount]);
  const single = choices.length === 1 && choices[0]?.most === 1;
  const all = choices.every(({ line, most }) => picked[line.id] === most);
  const whole = all && order.lines.every((line) => line.quantity === 0 || (picked[line.id] ?? 0) === line.quantity);

  async function press() {
    if (!quote) return;
    await send(
      () => cancelOrder(order.id, { lines, refundSeen: quote.refund.amount, requestId: requestId() }),
      () => `Canceled. ${order.merchant.name} refunds ${formatMoney(quote.refund)}.`,
    );
  }

  return (
    <div className="grid gap-4">
      {trouble && <Notice look="warn">{trouble}</Notice>}
      {choices.length > 0 && !single && <PickLines legend="What should not come?" choices={choices} picked={picked} onPick={setPicked} />}
      {single && <p className="text-sm">{choices[0]?.line.title}</p>}
      {unknown && <Notice look="warn">{unknown}</Notice>}
      {lines.length > 0 && !unknown && (
        <RefundDue quote={quote} when={`${order.merchant.name} starts the refund at once; banks take a few days.`} />
      )}
      <Button tone="primary" size="large" disabled={!quote || busy} onClick={() => void press()}>
        {busy ? 'Cancelling…' : `Cancel ${whole ? 'the order' : 'these items'}${quote ? ` · ${formatMoney(quote.refund)} back` : ''}`}
      </Button>
    </div>
  );
}
