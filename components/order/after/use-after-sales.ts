'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { loadAfterSales, quoteAfterSales } from '@/lib/actions/after-sales';
import type { AfterSalesTrouble, AfterSalesView, QuoteAsk } from '@/lib/orders/after-sales/types';
import type { OrderView } from '@/lib/orders/types';

export const unreachable = 'The shop could not be reached. Nothing has changed; try again in a moment.';
export type Offered = Extract<AfterSalesView, { state: 'offered' }>;
type Quoted = Exclude<Awaited<ReturnType<typeof quoteAfterSales>>, AfterSalesTrouble>;

/** What the merchant offers for this order, read again after every event of it. */
export function useAfterSales(order: OrderView): {
  view: AfterSalesView | undefined;
  take: (view: AfterSalesView) => void;
  again: () => void;
} {
  const [view, setView] = useState<AfterSalesView>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture of the order is a reason to ask again, and so is a new round
  useEffect(() => {
    let gone = false;
    loadAfterSales(order.id).then(
      (found) => !gone && setView(found ?? { state: 'unreachable', links: [] }),
      () => !gone && setView((before) => before ?? { state: 'unreachable', links: [] }),
    );
    return () => {
      gone = true;
    };
  }, [order.id, order.order, round]);
  return { view, take: setView, again: useCallback(() => setRound((so) => so + 1), []) };
}

/**
 * The merchant's figure for what is chosen now, asked again with every new picture of the order: what was refunded meanwhile changes it. An overtaken answer
 * is not shown. Undefined ask: nothing is chosen.
 */
export function useQuote(orderId: string, ask: QuoteAsk | undefined, view: Offered): { quote?: Quoted; trouble?: string } {
  const [answer, setAnswer] = useState<{ of: string; quote?: Quoted; trouble?: string }>();
  const text = ask && JSON.stringify(ask);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture of the order is a reason to ask again
  useEffect(() => {
    if (!text) return;
    let overtaken = false;
    const mine = (next: { quote?: Quoted; trouble?: string }) => !overtaken && setAnswer({ of: text, ...next });
    quoteAfterSales(orderId, JSON.parse(text) as QuoteAsk).then(
      (got) => mine('trouble' in got ? { trouble: got.trouble } : { quote: got }),
      () => mine({ trouble: unreachable }),
    );
    return () => {
      overtaken = true;
    };
  }, [orderId, text, view]);
  return text && answer?.of === text ? answer : {};
}

/** A press that may be repeated and counts once: the id stays the same until what is asked for changes. */
export function useRequestId(asked: unknown): () => string {
  const kept = useRef<{ of: string; id: string }>(undefined);
  return () => {
    const of = JSON.stringify(asked);
    if (kept.current?.of !== of) kept.current = { of, id: crypto.randomUUID() };
    return kept.current.id;
  };
}
