'use client';

import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { announce } from '@/components/ui/Announce';
import { cancelCheckout } from '@/lib/actions/checkout';
import type { CheckoutView } from '@/lib/checkout/types';
import { AddressForm } from './AddressForm';
import { AddressSummary } from './AddressSummary';
import { BankStep } from './BankStep';
import { Code } from './Code';
import { Consents } from './Consents';
import { Credit } from './Credit';
import { Delivery } from './Delivery';
import { ExpressSection } from './ExpressSection';
import { HandOver } from './HandOver';
import { Lines } from './Lines';
import { MerchantHead } from './MerchantHead';
import { Messages } from './Messages';
import { Notes } from './Notes';
import { PayBar } from './PayBar';
import { PaymentSection } from './PaymentSection';
import { PolicyLinks } from './PolicyLinks';
import { creditName } from './paid-words';
import { Totals } from './Totals';
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

  async function cancel() {
    const canceled = await cancelCheckout(view.id).catch(() => undefined);
    if (canceled === undefined) return;
    take(canceled);
    announce('The checkout is canceled. Nothing was charged.');
  }

  return (
    <div className="max-sm:[&_:is(input,select,button,iframe)]:scroll-mb-20">
      <fieldset disabled={paying} className="contents">
        <div className="flex items-center gap-2 px-4 pt-4 sm:px-6 sm:pt-5">
          <div className="min-w-0 grow">
            <MerchantHead merchant={view.merchant} />
          </div>
          <button
            type="button"
            onClick={cancel}
            aria-label={`Cancel checkout at ${view.merchant.name}`}
            title="Cancel checkout"
            className="-mr-2 grid size-11 place-items-center rounded-control text-faint hover:bg-sunken hover:text-ink disabled:opacity-40"
          >
            <X aria-hidden size={18} />
          </button>
        </div>
        <Part>
          <Lines
            view={view}
            busy={saving}
            onQuantity={(lineItemId, quantity) => void change({ quantities: [{ lineItemId, quantity }] })}
            onVariant={(lineItemId, variantId) => void change({ variant: { lineItemId, variantId } })}
          />
        </Part>
        {cardWanted && <ExpressSection view={view} counter={express} shipping={!form.emailOnly} paying={paying} />}
        <Part title={form.emailOnly ? 'Contact' : 'Contact and address'}>
          {form.known ? (
            <AddressSummary values={form.values} emailOnly={form.emailOnly} onEdit={form.unfold} />
          ) : (
            <AddressForm id={id} {...form} />
          )}
        </Part>
        <Part title="Delivery">
          {view.session.fulfillment_options.length > 0 ? (
            <Delivery id={id} view={view} onChoose={(option) => void change({ optionIds: [option] })} />
          ) : (
            <p className="text-sm text-soft">Options, dates and prices appear as soon as the address has a postcode.</p>
          )}
        </Part>
        <Part>
          <Totals totals={view.session.totals} currency={view.session.currency} busy={saving} />
          <div className="mt-2">
            <Code view={view} onCodes={(codes) => void change({ codes })} />
            <Credit view={view} settle={change} take={take} />
            <Notes view={view} onChange={(words) => void change(words)} />
          </div>
        </Part>
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
        {view.challenge ? <BankStep bank={bank} /> : <Messages view={view} trouble={state.trouble} pay={pay} />}
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

function Part({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="border-b border-line px-4 py-4 sm:px-6 sm:py-5">
      {title && <h4 className="mb-3 text-sm font-semibold">{title}</h4>}
      {children}
    </div>
  );
}
