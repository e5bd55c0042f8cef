'use client';

import { useState } from 'react';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import type { CheckoutView } from '@/lib/checkout/types';
import { Added, FoldedCode } from './FoldedCode';
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
  const chips = added.map((one) => ({
    id: one.id,
    label: one.label,
    says: `Remove ${one.label}`,
    onRemove: () => void credit.remove(one),
  }));
  return (
    <div ref={credit.box}>
      <Added name="Gift cards and store credit" items={chips} busy={credit.busy} />
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
  const [values, setValues] = useState<Record<string, string>>({});
  const { problem, busy } = credit;

  function apply() {
    if (offer.fields.some(({ name }) => !values[name]?.trim())) return announce('Enter the code of the gift card.');
    void credit.add(offer, values);
  }

  return (
    <FoldedCode
      summary="Add a gift card"
      fields={offer.fields.map(({ name, label, placeholder, secure }) => ({
        ...{ name, label, placeholder, secret: secure, value: values[name] ?? '' },
        onChange: (value: string) => setValues({ ...values, [name]: value }),
      }))}
      problem={problem}
      applies="Apply gift card"
      busy={busy}
      onApply={apply}
    />
  );
}
