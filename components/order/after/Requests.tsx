'use client';

import { Printer } from 'lucide-react';
import { useState } from 'react';
import { webAddress } from '@/components/checkout/PolicyLinks';
import { Button } from '@/components/ui/Button';
import { NewTab } from '@/components/ui/NewTab';
import type { AfterSalesRequest } from '@/lib/acp/schema';
import { withdrawReturn } from '@/lib/actions/after-sales';
import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { dayText } from '../dates';
import { dateText } from './HandoverPick';
import { type Offered, unreachable, useRequestId } from './use-after-sales';

const steps = ['requested', 'received', 'refunded'] as const;
const words = { requested: 'Asked for', label: 'Label ready', received: 'Received', refunded: 'Refunded' };

/** Returns and how far they are; the label to print, and the way back while nothing is on its way. */
export function Requests({ order, view, onChange }: { order: OrderView; view: Offered; onChange: (view: Offered) => void }) {
  return (
    <ul className="grid gap-4" aria-label="Returns">
      {view.requests.map((one) => (
        <Request key={one.id} order={order} request={one} onChange={onChange} />
      ))}
    </ul>
  );
}

function Request({ order, request, onChange }: { order: OrderView; request: AfterSalesRequest; onChange: (view: Offered) => void }) {
  const [trouble, setTrouble] = useState<string>();
  const requestId = useRequestId(request.id);
  const label = request.status === 'withdrawn' ? undefined : webAddress(request.label?.url);
  const done = (steps as readonly string[]).indexOf(request.status);
  const items = request.line_items.map(
    ({ id, quantity }) => `${quantity} × ${order.lines.find((line) => line.id === id)?.title ?? 'Item'}`,
  );
  async function withdraw() {
    setTrouble(undefined);
    const answer = await withdrawReturn(order.id, { returnId: request.id, requestId: requestId() }).catch(() => ({ trouble: unreachable }));
    if ('trouble' in answer) setTrouble(answer.trouble);
    else if (answer.state === 'offered') onChange(answer);
  }
  return (
    <li className="text-sm">
      <p className="font-medium break-words">{items.join(', ')}</p>
      <p className="mt-0.5 text-xs text-soft">
        {[
          request.reason.slice(0, 80),
          request.exchange_for && `instead: ${request.exchange_for.slice(0, 80)}`,
          `${formatMoney(request.refund)} back`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {request.status === 'withdrawn' ? (
        <p className="mt-1 text-xs text-soft">Taken back by you. Nothing is sent, nothing is refunded for it.</p>
      ) : (
        <ol className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs">
          {(label ? (['requested', 'label', 'received', 'refunded'] as const) : steps).map((step) => {
            const reached = step === 'label' || steps.indexOf(step as (typeof steps)[number]) <= done;
            return (
              <li
                key={step}
                className={reached ? 'inline-flex items-center gap-1.5 font-medium' : 'inline-flex items-center gap-1.5 text-faint'}
              >
                <span aria-hidden className={`size-2 rounded-full ${reached ? 'bg-accent' : 'border border-edge'}`} />
                {words[step]}
                {step === 'requested' && ` ${dayText(request.requested_at) ?? ''}`}
                {step === 'received' && request.received_at && ` ${dayText(request.received_at) ?? ''}`}
                {!reached && <span className="only-heard"> (not yet)</span>}
              </li>
            );
          })}
        </ol>
      )}
      {trouble && <p className="mt-1 text-xs text-warn">{trouble}</p>}
      {request.status === 'requested' && (
        <div data-noprint className="mt-2 flex flex-wrap items-center gap-2">
          {label && (
            <NewTab
              href={label}
              className="inline-flex min-h-11 items-center gap-2 rounded-control border border-line px-4 text-sm font-medium hover:border-edge"
            >
              <Printer aria-hidden size={16} /> {request.label?.prepaid ? 'Print the prepaid label' : 'Print the address label'}
            </NewTab>
          )}
          <Button tone="bare" onClick={() => void withdraw()}>
            I keep it after all
          </Button>
          <span className="text-xs text-soft">
            {request.handover.date
              ? `Picked up on ${dateText(request.handover.date)}.`
              : request.label && `Take it to ${request.label.carrier.slice(0, 40)}.`}
            {request.label?.prepaid === false && ' You pay the postage.'}
          </span>
        </div>
      )}
    </li>
  );
}
