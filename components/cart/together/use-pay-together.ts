'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CardHandle } from '@/components/checkout/card-fields';
import { anotherCard, type CardChoice } from '@/components/checkout/use-card-choice';
import type { Form } from '@/components/checkout/use-form';
import { seenOf } from '@/components/checkout/use-pay';
import { refreshCards } from '@/components/payments/saved-cards';
import { announce } from '@/components/ui/Announce';
import { tellOtherTabs } from '@/components/ui/other-tabs';
import { completeCheckouts, loadCheckout } from '@/lib/actions/checkout';
import type { CheckoutView, PaymentTogether } from '@/lib/checkout/types';

type Parts = {
  /** The checkouts that are not paid yet, in the order in which they will be. */
  open: CheckoutView[];
  form: Form;
  choice: CardChoice;
  /** Waits until everything that was typed has reached the merchants; false when something could not be sent. */
  settle: () => Promise<boolean>;
  take: (view: CheckoutView) => void;
};

const notMade = 'The card could not be read. Nothing was charged; try again in a moment.';
const unreachable = 'The shop did not answer. What was paid appears here as an order; nobody charges you twice.';

/** One press of Pay for several merchants. A bank that asks in between holds up those behind it; they go on when it was answered. */
export function usePayTogether({ open, form, choice, settle, take }: Parts) {
  const card = useRef<CardHandle>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const running = useRef(false);
  /** What the shopper agreed to with this press and is not paid yet. */
  const left = useRef<PaymentTogether[]>([]);
  const [paying, setPaying] = useState(false);
  const [problem, setProblem] = useState<string>();
  /** How the last press ended, while something is still unpaid. */
  const [outcome, setOutcome] = useState<string>();
  const setCard = useCallback((handle: CardHandle | undefined) => {
    card.current = handle;
  }, []);

  const send = useCallback(
    async (payments: PaymentTogether[]) => {
      running.current = true;
      setPaying(true);
      setProblem(undefined);
      setOutcome(undefined);
      try {
        const views = await completeCheckouts(payments);
        if (!views) return setProblem('This payment was not understood. Nothing was charged. Load the page again.');
        for (const view of views) {
          take(view);
          if (view.phase !== 'open') tellOtherTabs(`checkout ${view.id}`);
        }
        const stopped = views.find(({ phase }) => phase !== 'completed');
        left.current = stopped?.phase === 'paying' ? payments.slice(payments.findIndex((one) => one.checkoutId === stopped.id) + 1) : [];
        if (payments.some(({ keepCard }) => keepCard)) void refreshCards();
        const said = saidOf(views);
        announce(said);
        if (stopped?.phase === 'open') setOutcome(`${said} What stopped it stands with the merchant above.`);
      } catch {
        left.current = [];
        setProblem(unreachable);
        // Some may have been paid, and only the answer was lost.
        const come = await Promise.all(payments.map(({ checkoutId }) => loadCheckout(checkoutId).catch(() => null)));
        for (const view of come) if (view) take(view);
      } finally {
        running.current = false;
        setPaying(false);
      }
    },
    [take],
  );

  // The bank was answered, or a merchant that was slow has said how it ended: the same press goes on, or ends there.
  const waiting = open.some(({ phase }) => phase === 'paying');
  useEffect(() => {
    if (waiting || running.current || left.current.length === 0) return;
    const rest = left.current.filter(({ checkoutId }) => open.some(({ id }) => id === checkoutId));
    left.current = [];
    const unpaidBefore = open.length > rest.length;
    if (rest.length > 0 && !unpaidBefore) void send(rest);
  }, [waiting, open, send]);

  // The button was disabled and lost the focus; while something is unpaid it is the thing to do next again.
  const busy = paying || waiting;
  const wasBusy = useRef(busy);
  useEffect(() => {
    const over = wasBusy.current && !busy;
    wasBusy.current = busy;
    if (over && !running.current && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [busy]);

  async function pay(): Promise<void> {
    if (running.current || waiting || open.length === 0) return;
    setProblem(undefined);
    if (!form.check()) return announce('Some details are missing. The first one has the focus.');
    const saved = choice.chosen === anotherCard ? undefined : choice.chosen;
    const byCard = open.filter(({ total }) => total.amount > 0);
    if (byCard.length > 0 && !saved && !card.current) return setProblem('The card fields are still loading. Try again in a moment.');
    running.current = true;
    setPaying(true);
    const payments: PaymentTogether[] = [];
    for (const view of open) {
      const made =
        view.total.amount === 0 ? { id: '' } : saved ? { id: saved } : await card.current?.createPaymentMethod().catch(() => undefined);
      if (!made || 'error' in made) {
        card.current?.focus();
        running.current = false;
        setPaying(false);
        return setProblem(made?.error ?? notMade);
      }
      // Kept once, with the first payment that it makes: what a gift card has paid whole sees no card.
      const keep = choice.keep && !saved && view === byCard[0];
      payments.push({
        checkoutId: view.id,
        ...(made.id && { paymentMethodId: made.id }),
        ...seenOf(view),
        ...(keep && { keepCard: true }),
      });
    }
    if (!(await settle())) {
      running.current = false;
      setPaying(false);
      return setProblem('The shop could not be reached. Nothing was charged and what you typed is kept. Try again in a moment.');
    }
    await send(payments);
  }

  return { pay, paying: busy, problem, outcome, setCard, button };
}

function saidOf(views: CheckoutView[]): string {
  const ordered = views.filter(({ phase }) => phase === 'completed').map(({ merchant }) => merchant.name);
  const rest = views.filter(({ phase }) => phase !== 'completed').map(({ merchant }) => merchant.name);
  const said = [ordered.length > 0 && `Ordered at ${ordered.join(' and ')}.`, rest.length > 0 && `Not paid: ${rest.join(' and ')}.`];
  return said.filter(Boolean).join(' ');
}
