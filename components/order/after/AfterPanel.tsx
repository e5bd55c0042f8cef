'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { OrderView } from '@/lib/orders/types';
import { Adjustments } from '../Adjustments';
import { CancelForm } from './CancelForm';
import { Help } from './Help';
import { Requests } from './Requests';
import { ReturnForm } from './ReturnForm';
import { type Offered, useAfterSales } from './use-after-sales';
import { isNoReturn, type What } from './what';

/** What was asked for, as far as the merchant offers it now; every way ends in a true state and a next step. */
export function AfterPanel({ order, what: first, asked }: { order: OrderView; what: What; asked?: string }) {
  const { view, take, again } = useAfterSales(order);
  const [what, setWhat] = useState(first);
  const [done, setDone] = useState<string>();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) told.current?.focus();
  }, [done]);
  const finish = (next: Offered, text: string) => {
    take(next);
    setDone(text);
  };
  const turnTo = (next: What) => {
    setWhat(next);
    setDone(undefined);
  };
  if (what === 'help') return <Help order={order} view={view} asked={asked} />;
  if (!view) return <div aria-hidden className="h-48 animate-breathe rounded-control bg-sunken" />;
  if (view.state !== 'offered')
    return (
      <div className="grid gap-4">
        <Notice>
          {view.state === 'own'
            ? `${order.merchant.name} takes cancellations and returns on its own order page and by its own people. What comes of it shows here.`
            : `${order.merchant.name} does not answer just now. Nothing has changed.`}
        </Notice>
        {view.state === 'unreachable' && (
          <Button className="justify-self-start" onClick={again}>
            Try again
          </Button>
        )}
        <Help order={order} view={view} asked={asked} />
      </div>
    );
  const open = what === 'cancel' ? view.cancelable : view.returnable;
  // What was said after the press is no news any more once the merchant has the parcel.
  const over = what !== 'cancel' && view.requests.at(-1)?.status !== 'requested';
  const note = what === 'cancel' ? view.cancelNote : view.returnNote;
  return (
    <div className="grid gap-4">
      {done && !over && (
        <div ref={told} tabIndex={-1} className="focus:outline-none">
          <Notice look="good">{done}</Notice>
        </div>
      )}
      {view.requests.length > 0 && what !== 'cancel' && <Requests order={order} view={view} onChange={take} />}
      {(done || open.length === 0) && (
        <Adjustments order={order} only={view.requests.length > 0 && what !== 'cancel' ? isNoReturn : undefined} />
      )}
      {!done && open.length === 0 && note && <Notice>{note}</Notice>}
      {!done && open.length > 0 && what === 'cancel' && <CancelForm order={order} view={view} onDone={finish} onTrouble={again} />}
      {!done && open.length > 0 && what !== 'cancel' && (
        <ReturnForm order={order} view={view} exchange={what === 'exchange'} words={asked} onDone={finish} onTrouble={again} />
      )}
      <div className="-mx-2 flex flex-wrap gap-1">
        {what === 'cancel' && view.returnable.length > 0 && (
          <Button tone="bare" size="small" onClick={() => turnTo('return')}>
            Return what was delivered
          </Button>
        )}
        {what !== 'cancel' && !done && view.cancelable.length > 0 && (
          <Button tone="bare" size="small" onClick={() => turnTo('cancel')}>
            Cancel what has not left yet
          </Button>
        )}
        {what !== 'cancel' && done && view.returnable.length > 0 && (
          <Button tone="bare" size="small" onClick={() => setDone(undefined)}>
            Return something else
          </Button>
        )}
        <Button tone="bare" size="small" onClick={() => turnTo('help')}>
          Talk to a person at {order.merchant.name}
        </Button>
      </div>
    </div>
  );
}
