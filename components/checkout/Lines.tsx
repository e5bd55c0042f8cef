'use client';

import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import { LinePicture } from './LinePicture';
import { Quantity } from './Quantity';
import { VariantSelect } from './VariantSelect';

type Handlers = { onQuantity: (lineItemId: string, quantity: number) => void; onVariant: (lineItemId: string, variantId: string) => void };

/** What is being bought: the merchant's lines with their own amounts. */
export function Lines({ view, busy, ...handlers }: { view: CheckoutView; busy: boolean } & Handlers) {
  return (
    <ul className="grid gap-4" aria-label="Items">
      {view.session.line_items.map((line) => (
        <Line key={line.id} line={line} view={view} busy={busy} {...handlers} />
      ))}
    </ul>
  );
}

function Line({
  line,
  view,
  busy,
  onQuantity,
  onVariant,
}: { line: CheckoutView['session']['line_items'][number]; view: CheckoutView; busy: boolean } & Handlers) {
  const look = view.lines[line.id];
  const title = look?.title ?? line.name ?? line.item.id;
  const problems = view.messages.filter((message) => message.lineItemId === line.id && message.tone !== 'info');
  const most = Math.min(99, line.max_quantity_per_order ?? 99, line.available_quantity ?? 99);
  return (
    <li className="grid grid-cols-[72px_minmax(0,1fr)] gap-x-4 gap-y-3 sm:grid-cols-[88px_minmax(0,1fr)]">
      <LinePicture url={look?.pictureUrl} alt={look?.pictureAlt ?? title} />
      <div className="min-w-0">
        <div className="flex flex-wrap items-start justify-between gap-x-3">
          <p className="min-w-0 grow basis-24 font-medium break-words">{title}</p>
          {look?.amount && <p className="tabular shrink-0 font-medium">{formatMoney(look.amount)}</p>}
        </div>
        {look && look.variants.length === 0 && look.options.length > 0 && (
          <p className="mt-0.5 text-xs text-soft">{look.options.map((option) => option.value).join(' · ')}</p>
        )}
        {line.marketplace_seller_details && <p className="mt-0.5 text-xs text-soft">Sold by {line.marketplace_seller_details.name}</p>}
        {line.disclosures?.map((disclosure) => (
          <p key={disclosure.content} className="mt-0.5 text-xs text-soft">
            {disclosure.content}
          </p>
        ))}
        {problems.map((problem) => (
          <p key={problem.text} className={problem.tone === 'error' ? 'mt-1 text-xs text-danger' : 'mt-1 text-xs text-warn'}>
            {problem.text}
          </p>
        ))}
        <div className="mt-2.5 flex flex-wrap items-center gap-3">
          {look && look.variants.length > 0 && (
            <VariantSelect
              title={title}
              variants={look.variants}
              chosen={line.item.id}
              disabled={busy}
              onChoose={(id) => onVariant(line.id, id)}
            />
          )}
          <Quantity
            title={title}
            quantity={line.quantity}
            most={most}
            removable={view.session.line_items.length > 1}
            onChange={(quantity) => onQuantity(line.id, quantity)}
          />
        </div>
      </div>
    </li>
  );
}
