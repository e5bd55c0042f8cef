'use client';

import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import { PayFrame } from './PayFrame';
import { creditName, payText } from './paid-words';
import type { Pay } from './use-pay';

/** Pay for one checkout: the card's part exactly, and under it what the payment token will allow. */
export function PayBar({ view, pay, paying }: { view: CheckoutView; pay: Pay; paying: boolean }) {
  const { credit, total } = view;
  const name = creditName(credit.added);
  return (
    <PayFrame
      text={payText(total, credit.amount, name)}
      long={credit.amount.amount > 0}
      paying={paying}
      button={pay.button}
      onPress={() => void pay.pay()}
    >
      {paying ? workingText(view, pay) : [cardText(view), creditText(view, name)].filter(Boolean).join(' ')}
    </PayFrame>
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
