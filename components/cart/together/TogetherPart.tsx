'use client';

import { type RefObject, useEffect, useId, useRef } from 'react';
import { BankStep } from '@/components/checkout/BankStep';
import { Consents } from '@/components/checkout/Consents';
import { Messages } from '@/components/checkout/Messages';
import { Part } from '@/components/checkout/Part';
import { PolicyLinks } from '@/components/checkout/PolicyLinks';
import { Receipt } from '@/components/checkout/Receipt';
import { SessionHead } from '@/components/checkout/SessionHead';
import { SessionItems } from '@/components/checkout/SessionItems';
import { SessionTerms } from '@/components/checkout/SessionTerms';
import { useBank } from '@/components/checkout/use-bank';
import { useCheckout } from '@/components/checkout/use-checkout';
import type { CheckoutView } from '@/lib/checkout/types';

/** What the whole does with one of its checkouts: `change` resolves false when something still waits to be sent. */
export type PartHandle = Pick<ReturnType<typeof useCheckout>, 'change' | 'take'>;

type Props = {
  initial: CheckoutView;
  paying: boolean;
  button: RefObject<HTMLButtonElement | null>;
  onView: (view: CheckoutView) => void;
  register: (checkoutId: string, handle: PartHandle) => () => void;
};

/** One merchant's part: its items, delivery and amounts, then its receipt. Who gets it and the card stand above and below, once. */
export function TogetherPart({ initial, paying, button, onView, register }: Props) {
  const { view: known, change, take, saving, trouble } = useCheckout(initial.id, initial);
  const view = known ?? initial;
  const id = useId();
  const bank = useBank(view, take, button);
  const receipt = useRef<HTMLHeadingElement>(null);
  useEffect(() => register(initial.id, { change, take }), [register, initial.id, change, take]);
  useEffect(() => onView(view), [onView, view]);

  if (view.phase === 'completed') return <Receipt view={view} headingRef={receipt} />;
  if (view.phase !== 'open' && view.phase !== 'paying') return null;
  return (
    <section aria-label={`Checkout at ${view.merchant.name}`} className="rounded-card border border-line bg-raised">
      <fieldset disabled={paying || view.phase === 'paying'} className="contents">
        <SessionHead view={view} take={take} />
        <Part>
          <SessionItems view={view} busy={saving} change={change} />
        </Part>
        <SessionTerms id={id} view={view} busy={saving} change={change} take={take} />
        <div className="grid gap-3 px-4 pb-4 sm:px-6">
          <Consents view={view} onChange={(answer) => void change(answer)} />
          {view.challenge ? <BankStep bank={bank} /> : <Messages view={view} problem={trouble} />}
          <PolicyLinks merchantName={view.merchant.name} links={view.session.links} />
        </div>
      </fieldset>
    </section>
  );
}
