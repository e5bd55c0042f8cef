'use client';

import { useState } from 'react';
import { requestReturn } from '@/lib/actions/after-sales';
import type { OrderView } from '@/lib/orders/types';
import { openExchange } from './open-exchange';
import { linesOf, type Picked } from './PickLines';
import { type Offered, useQuote, useRequestId } from './use-after-sales';
import { usePress } from './use-press';

export type Handover = { type: string; date?: string };
/** `name`: what differs from the old one, "US 10". */
export type NewVariant = { key: string; name: string };
type Missing = 'reason' | 'variant' | 'date';

/** The state of the return form and its one press; an exchange is a return and a new checkout at the same merchant. */
export function useReturn({
  order,
  view,
  exchange,
  onDone,
  onTrouble,
}: {
  order: OrderView;
  view: Offered;
  exchange: boolean;
  onDone: (view: Offered, text: string) => void;
  onTrouble: () => void;
}) {
  const choices = view.returnable.flatMap(({ id, quantity, until, key }) => {
    const line = order.lines.find((one) => one.id === id);
    return line ? [{ line, most: quantity, until, key }] : [];
  });
  const [picked, setPicked] = useState<Picked>(() => (choices.length === 1 && choices[0] ? { [choices[0].line.id]: 1 } : {}));
  const [reason, setReason] = useState('');
  const [wants, setWants] = useState(exchange);
  const [variant, setVariant] = useState<NewVariant>();
  const [handover, setHandover] = useState<Handover>({ type: view.handovers[0]?.type ?? 'drop_off' });
  const [missing, setMissing] = useState<Missing>();
  const { trouble, busy, send } = usePress({ onDone, onTrouble });
  const lines = linesOf(picked).filter(({ id }) => choices.some(({ line }) => line.id === id));
  const [line] = lines;
  const only = lines.length === 1 ? choices.find((one) => one.line.id === line?.id && one.key) : undefined;
  const swap = wants && only !== undefined;
  const { quote, trouble: unknown } = useQuote(order.id, line && { type: 'return', lines, ...(reason && { reason }) }, view);
  const asked = { lines, reason, handover, ...(swap && variant && { exchangeFor: variant.name }) };
  const requestId = useRequestId([asked, quote?.refund.amount]);

  function lacking(): Missing | undefined {
    if (!reason) return 'reason';
    if (swap && !variant) return 'variant';
    const dates = view.handovers.find(({ type }) => type === handover.type)?.dates;
    return dates && !handover.date ? 'date' : undefined;
  }

  async function press() {
    const lacks = lacking();
    setMissing(lacks);
    if (lacks || !quote) return;
    await send(
      () => requestReturn(order.id, { ...asked, refundSeen: quote.refund.amount, requestId: requestId() }),
      async () => {
        const opened = swap && variant ? await openExchange(order, variant, line?.quantity ?? 1) : undefined;
        return ['The return is noted; the label is ready.', opened].filter(Boolean).join(' ');
      },
    );
  }

  return {
    ...{ choices, picked, setPicked, reason, setReason, wants: swap, setWants, variant, setVariant, handover, setHandover },
    ...{ line, only, quote, unknown, trouble, missing, busy, press },
  };
}
