'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { refreshCards } from '@/components/payments/saved-cards';
import { announce } from '@/components/ui/Announce';
import { tellOtherTabs } from '@/components/ui/other-tabs';
import { completeCheckout, loadCheckout } from '@/lib/actions/checkout';
import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import type { CardHandle, MadePaymentMethod } from './card-fields';
import { knownCheckout } from './opened';
import { wholePrice } from './paid-words';
import { anotherCard, type CardChoice } from './use-card-choice';
import { offline } from './use-checkout';
import type { Form } from './use-form';

/** How long the merchant has been silent: nothing to say, then at 1, 4 and 10 seconds. */
export type Stage = 0 | 1 | 2 | 3;
const stageAfter: [Stage, number][] = [
  [1, 1_000],
  [2, 4_000],
  [3, 10_000],
];

/** What stands on the button at this moment, whatever comes in later. */
export const seenOf = ({ total, credit }: CheckoutView) => ({
  totalSeen: total.amount,
  currencySeen: total.currency,
  creditSeen: credit.amount.amount,
});
type Payment = { method: () => Promise<MadePaymentMethod>; seen: ReturnType<typeof seenOf>; keepCard?: boolean };

/** The press of Pay. One at a time: a second press does nothing while the first is under way. */
export function usePay({
  view,
  form,
  choice,
  change,
  take,
}: {
  view: CheckoutView;
  form: Form;
  choice: CardChoice;
  change: (change?: CheckoutChange) => Promise<boolean>;
  take: (view: CheckoutView | null) => void;
}) {
  const card = useRef<CardHandle>(undefined);
  const running = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const [stage, setStage] = useState<Stage>();
  const [problem, setProblem] = useState<string>();
  const setCard = useCallback((handle: CardHandle | undefined) => {
    card.current = handle;
  }, []);

  /** Gift cards and store credit pay everything: no card is asked for. */
  const covered = view.total.amount === 0 && view.credit.amount.amount > 0;
  const waiting = stage !== undefined;
  useEffect(() => {
    if (!waiting) return;
    // A timer that fires in the moment when the answer comes must not begin the waiting again.
    const timers = stageAfter.map(([next, after]) => setTimeout(() => setStage((now) => (now === undefined ? now : next)), after));
    return () => timers.forEach(clearTimeout);
  }, [waiting]);

  async function pay(): Promise<void> {
    if (running.current || view.phase !== 'open') return;
    setProblem(undefined);
    const seen = seenOf(view);
    if (!form.check()) return announce('Some details are missing. The first one has the focus.');
    // Nobody pays for an address that has not arrived.
    const told = async () => ((await change()) ? undefined : { error: offline });
    if (covered) return void (await send({ seen, method: async () => (await told()) ?? { id: '' } }));
    const saved = choice.chosen === anotherCard ? undefined : choice.chosen;
    const typed = saved ? undefined : card.current;
    if (!saved && !typed) return setProblem('The card fields are still loading. Try again in a moment.');
    const keepCard = typed !== undefined && choice.keep;
    await send({
      seen,
      keepCard,
      method: async () => {
        const [made, untold] = await Promise.all([typed ? typed.createPaymentMethod() : { id: saved ?? '' }, told()]);
        if ('error' in made) typed?.focus();
        return 'error' in made ? made : (untold ?? made);
      },
    });
  }

  /** Pays with what `method` makes, when it is made; true when there is an order or the bank asks. The one way to the server for every way to pay. */
  async function send({ method, seen, keepCard }: Payment): Promise<boolean> {
    if (running.current) return false;
    running.current = true;
    setProblem(undefined);
    setStage(0);
    try {
      const made = await method();
      if ('error' in made) {
        setProblem(made.error);
        return false;
      }
      const next = await completeCheckout(view.id, {
        ...(made.id && { paymentMethodId: made.id }),
        ...seen,
        versionSeen: knownCheckout(view.id, view)?.version,
        ...(keepCard && { keepCard }),
      });
      if (!next) {
        setProblem('This payment was not understood. Nothing was charged. Load the page again.');
        return false;
      }
      take(next);
      if (next.phase !== 'open') tellOtherTabs(`checkout ${view.id}`);
      if (keepCard && next.phase !== 'paying') void refreshCards().then(() => tellOtherTabs('cards'));
      if (next.phase === 'completed')
        announce(
          next.notice?.text ?? `Ordered. ${formatMoney(wholePrice(next.total, next.session.totals))} paid to ${next.merchant.name}.`,
        );
      return next.phase !== 'open';
    } catch {
      setProblem('The shop did not answer. If the payment went through, the order appears here; you will not be charged twice.');
      // It may have been paid, and only the answer was lost.
      await loadCheckout(view.id).then(take, () => undefined);
      return false;
    } finally {
      running.current = false;
      setStage(undefined);
      // The button was disabled and lost the focus; while it is there, it is the thing to do next again.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
      });
    }
  }

  return { pay, send, covered, stage, problem, setCard, button };
}
export type Pay = ReturnType<typeof usePay>;
