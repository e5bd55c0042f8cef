'use client';

import { X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { controlClass } from '@/components/ui/Field';
import type { CheckoutView } from '@/lib/checkout/types';
import { useCredit } from './use-credit';

type Offer = CheckoutView['credit']['offers'][number];
type Props = { view: CheckoutView; settle: () => Promise<unknown>; take: (view: CheckoutView | null) => void };

/** What the merchant itself holds: gift cards, folded like discount codes, and store credit when it says that this buyer has some. */
export function Credit({ view, settle, take }: Props) {
  const credit = useCredit({ view, settle, take });
  const { offers, added } = view.credit;
  const giftCard = offers.find(({ kind }) => kind === 'gift_card');
  const held = offers.filter(({ kind }) => kind === 'store_credit');
  if (offers.length === 0 && added.length === 0) return null;
  return (
    <div ref={credit.box}>
      {added.length > 0 && (
        <ul className="my-2 flex flex-wrap gap-2" aria-label="Gift cards and store credit">
          {added.map((one) => (
            <li key={one.id} className="inline-flex items-center rounded-control bg-accent-wash pl-3 text-sm font-medium text-accent">
              {one.label}
              <button
                type="button"
                aria-label={`Remove ${one.label}`}
                disabled={credit.busy}
                onClick={() => void credit.remove(one)}
                className="grid size-11 place-items-center"
              >
                <X aria-hidden size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {held.map((offer) => (
        <p key={offer.handlerId} className="my-2 flex flex-wrap items-center justify-between gap-2 text-sm">
          <span className="text-soft">
            {offer.label} at {view.merchant.name}: <span className="tabular font-medium text-ink">{offer.balance}</span>
          </span>
          <Button disabled={credit.busy} onClick={() => void credit.add(offer)}>
            Use {offer.label.toLowerCase()}
          </Button>
        </p>
      ))}
      {giftCard && <GiftCard key={added.length} offer={giftCard} credit={credit} />}
      {credit.problem && !giftCard && (
        <p role="status" className="mt-1 text-xs text-danger">
          {credit.problem}
        </p>
      )}
    </div>
  );
}

function GiftCard({ offer, credit }: { offer: Offer; credit: ReturnType<typeof useCredit> }) {
  const id = useId();
  const [values, setValues] = useState<Record<string, string>>({});
  const { problem, busy } = credit;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (offer.fields.some(({ name }) => !values[name]?.trim())) return announce('Enter the code of the gift card.');
    void credit.add(offer, values);
  }

  return (
    <details open={problem ? true : undefined} className="group">
      <summary className="inline-flex min-h-11 items-center text-sm text-soft underline decoration-line underline-offset-4 hover:text-ink">
        Add a gift card
      </summary>
      <form onSubmit={submit} className="mt-1 flex flex-wrap items-end gap-2">
        {offer.fields.map((field) => (
          <div key={field.name} className="min-w-40 grow basis-0">
            <label htmlFor={`${id}-${field.name}`} className="mb-1 block text-xs font-medium text-soft">
              {field.label}
            </label>
            <input
              id={`${id}-${field.name}`}
              type={field.secure ? 'password' : 'text'}
              value={values[field.name] ?? ''}
              onChange={(event) => setValues({ ...values, [field.name]: event.target.value })}
              maxLength={64}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              placeholder={field.placeholder}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${id}-note` : undefined}
              className={controlClass}
            />
          </div>
        ))}
        <Button type="submit" disabled={busy} aria-label="Apply gift card">
          Apply
        </Button>
      </form>
      {problem && (
        <p id={`${id}-note`} role="status" className="mt-1 text-xs text-danger">
          {problem}
        </p>
      )}
    </details>
  );
}
