'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { refreshCards } from '@/components/payments/saved-cards';
import { announce } from '@/components/ui/Announce';
import { answerChallenge } from '@/lib/actions/checkout';
import type { ChallengeOutcome, CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import { bankConfirmation } from './card-fields';
import { wholePrice } from './paid-words';

/** A question is put to the shopper once on this page, however often its card is drawn; what was answered can be sent again. */
const asked = new Map<string, Promise<ChallengeOutcome>>();

function ask(publishableKey: string | undefined, hashedValue: string): Promise<ChallengeOutcome> {
  const before = asked.get(hashedValue);
  if (before) return before;
  const answer = bankConfirmation().then((confirmWithBank) => confirmWithBank(publishableKey, hashedValue));
  asked.set(hashedValue, answer);
  answer.catch(() => asked.delete(hashedValue));
  return answer;
}

/** The bank's question (3-D Secure): put as soon as the checkout waits for it, after a reload too; its outcome goes to the merchant. */
export function useBank(view: CheckoutView, take: (view: CheckoutView | null) => void, button: RefObject<HTMLButtonElement | null>) {
  const [problem, setProblem] = useState<string>();
  const running = useRef(false);
  const { id, publishableKey } = view;
  const hashedValue = view.challenge?.hashedValue;

  const run = useCallback(async () => {
    if (running.current || !hashedValue) return;
    running.current = true;
    setProblem(undefined);
    try {
      const next = await answerChallenge(id, await ask(publishableKey, hashedValue));
      if (next?.challenge) setProblem(next.notice?.text ?? 'The merchant has not answered yet.');
      take(next);
      void refreshCards();
      if (next?.phase === 'completed')
        announce(`Ordered. ${formatMoney(wholePrice(next.total, next.session.totals))} paid to ${next.merchant.name}.`);
    } catch {
      setProblem('The shop did not answer. You will not be charged twice.');
    } finally {
      running.current = false;
    }
  }, [id, publishableKey, hashedValue, take]);

  useEffect(() => void run(), [run]);

  // Back at the review, the button is the thing to do next again; the effect comes after it was enabled.
  const { phase } = view;
  const before = useRef(hashedValue);
  useEffect(() => {
    if (before.current && phase === 'open') button.current?.focus({ preventScroll: true });
    before.current = hashedValue;
  }, [hashedValue, phase, button]);
  return { run, problem };
}
export type Bank = ReturnType<typeof useBank>;
