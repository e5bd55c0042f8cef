'use client';

import { useId } from 'react';
import type { CheckoutView } from '@/lib/checkout/types';
import { BankStep } from './BankStep';
import { Consents } from './Consents';
import { Contact } from './Contact';
import { ExpressSection } from './ExpressSection';
import { HandOver } from './HandOver';
import { Messages } from './Messages';
import { Part } from './Part';
import { PayBar } from './PayBar';
import { PaymentSection } from './PaymentSection';
import { PolicyLinks } from './PolicyLinks';
import { creditName } from './paid-words';
import { SessionHead } from './SessionHead';
import { SessionItems } from './SessionItems';
import { SessionTerms } from './SessionTerms';
import { useBank } from './use-bank';
import { useCardChoice } from './use-card-choice';
import type { useCheckout } from './use-checkout';
import { useExpress } from './use-express';
import { useForm } from './use-form';
import { usePay } from './use-pay';

type State = Omit<ReturnType<typeof useCheckout>, 'view'> & { view: CheckoutView };

/** The review: items, who and where, delivery, the merchant's amounts, the card, and the one button. */
export function CheckoutForm({ state }: { state: State }) {
  const { view, latest, change, take, saving } = state;
  const id = useId();
  const form = useForm({ id, view, change });
  const choice = useCardChoice();
  const pay = usePay({ view, form, choice, change, take });
  const express = useExpress({ latest, change, form, pay });
  const bank = useBank(view, take, pay.button);
  const paying = pay.stage !== undefined || view.phase === 'paying';
  const cardWanted = !pay.covered && !view.handOverUrl;

  return (
    <div className="max-sm:[&_:is(input,select,button,iframe)]:scroll-mb-20">
      <fieldset disabled={paying} className="contents">
        <SessionHead view={view} take={take} />
        <Part>
          <SessionItems view={view} busy={saving} change={change} />
        </Part>
        {cardWanted && <ExpressSection view={view} counter={express} shipping={!form.emailOnly} paying={paying} />}
        <Contact id={id} form={form} />
        <SessionTerms id={id} view={view} busy={saving} change={change} take={take} />
        {pay.covered && (
          <Part title="Payment">
            <p className="text-sm text-soft">Your {creditName(view.credit.added)} pays for everything. No card is needed.</p>
          </Part>
        )}
        {cardWanted && (
          <Part title="Card">
            <PaymentSection id={id} view={view} postalCode={form.postcode} choice={choice} onReady={pay.setCard} />
          </Part>
        )}
      </fieldset>
      <div className="grid gap-3 px-4 pb-4 sm:px-6">
        <fieldset disabled={paying} className="contents">
          <Consents view={view} onChange={(answer) => void change(answer)} />
        </fieldset>
        {view.challenge ? <BankStep bank={bank} /> : <Messages view={view} problem={pay.problem} trouble={state.trouble} />}
        <PolicyLinks merchantName={view.merchant.name} links={view.session.links} />
      </div>
      {view.handOverUrl ? (
        <HandOver merchantName={view.merchant.name} url={view.handOverUrl} />
      ) : (
        <PayBar view={view} pay={pay} paying={paying} />
      )}
    </div>
  );
}
