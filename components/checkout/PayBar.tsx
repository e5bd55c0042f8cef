'use client';

import { Lock } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import { creditName, payText } from './paid-words';
import type { Pay } from './use-pay';

/** The strongest thing on the screen, with the exact amount, always in reach of the thumb. */
export function PayBar({ view, pay, paying }: { view: CheckoutView; pay: Pay; paying: boolean }) {
  const { credit, total } = view;
  const name = creditName(credit.added);
  return (
    <>
      <div
        data-noprint
        data-paybar
        className="sticky bottom-(--above-composer,0px) border-t border-line bg-raised px-4 pt-3 pb-2 sm:static sm:px-6 sm:pt-5"
      >
        <Button tone="primary" size="large" className="w-full" ref={pay.button} disabled={paying} onClick={() => void pay.pay()}>
          <Lock aria-hidden size={16} />
          <span className={credit.amount.amount > 0 ? 'tabular leading-tight text-balance max-sm:text-sm' : 'tabular'}>
            {payText(total, credit.amount, name)}
          </span>
        </Button>
      </div>
      <p
        data-noprint
        className="px-4 pb-4 text-center text-xs text-balance text-soft sm:px-6 sm:pb-5"
        aria-live={paying ? 'polite' : 'off'}
      >
        {paying ? workingText(view, pay) : [cardText(view), creditText(view, name)].filter(Boolean).join(' ')}
      </p>
    </>
  );
}

function cardText({ total, token }: CheckoutView): string {
  if (total.amount === 0) return 'No card is charged and no payment token is made.';
  return `The payment token lets ${token.merchantName} charge ${formatMoney(total)} at most, once, within ${token.minutes} minutes.`;
}

function creditText({ credit, merchant }: CheckoutView, name: string): string {
  return credit.amount.amount > 0 ? `${merchant.name} takes ${formatMoney(credit.amount)} from your ${name}.` : '';
}

function workingText(view: CheckoutView, pay: Pay): string {
  if (view.challenge) return 'Waiting for your bank…';
  if (view.phase === 'paying' && pay.stage === undefined) return `Checking with ${view.merchant.name}…`;
  if (pay.stage === 1) return `Paying ${view.merchant.name}…`;
  if (pay.stage === 2) return `${view.merchant.name} is taking longer than usual. Keep this open.`;
  if (pay.stage === 3) return `Still waiting for ${view.merchant.name}. You will not be charged twice.`;
  return 'Paying…';
}
