'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '@/components/ui/Announce';
import { onNewsOf } from '@/components/ui/other-tabs';
import { loadCheckout, updateCheckout } from '@/lib/actions/checkout';
import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import { mergeChanges } from './merge-change';
import { keepOpened, newerOf } from './opened';

/** What the browser says by itself when our own server does not answer. */
export const offline = 'The shop could not be reached. Nothing was charged and what you typed is kept. Try again in a moment.';

/**
 * A checkout on the screen: what the server last said, changes sent one after the other, looked at again when the tab or the network comes back, when
 * another tab has paid it, and while a payment is under way. `undefined` while loading, `null` when there is none.
 */
export function useCheckout(checkoutId: string, initial: CheckoutView | undefined) {
  const [view, setView] = useState<CheckoutView | null | undefined>(initial);
  const [trouble, setTrouble] = useState<string>();
  const [saving, setSaving] = useState(false);
  const waiting = useRef<CheckoutChange>(undefined);
  const running = useRef<Promise<boolean>>(undefined);
  const current = useRef(view);

  const take = useCallback((come: CheckoutView | null) => {
    const before = current.current;
    const next = before && come ? newerOf(before, come) : come;
    if (next === before) return;
    current.current = next;
    setView(next);
    if (next) keepOpened(next);
    if (before && next?.phase === 'open' && before.total.amount !== next.total.amount)
      announce(`The total is now ${formatMoney(next.total)}.`);
  }, []);

  const reload = useCallback(async () => {
    if (running.current) return;
    try {
      take(await loadCheckout(checkoutId));
      setTrouble(undefined);
    } catch {
      if (!current.current) setTrouble(offline);
    }
  }, [checkoutId, take]);

  /**
   * Sends a change, or adds it to the next one while another is on its way. Resolves when nothing is on its way any more: false when the shop could not
   * be reached and something still waits.
   */
  const change = useCallback(
    (wanted?: CheckoutChange): Promise<boolean> => {
      if (wanted) waiting.current = mergeChanges(waiting.current, wanted);
      if (running.current) return running.current;
      if (!waiting.current) return Promise.resolve(true);
      setSaving(true);
      running.current = (async () => {
        while (waiting.current) {
          const next = waiting.current;
          waiting.current = undefined;
          try {
            take(await updateCheckout(checkoutId, next));
            setTrouble(undefined);
          } catch {
            waiting.current = mergeChanges(next, waiting.current ?? {});
            setTrouble(offline);
            break;
          }
        }
        return waiting.current === undefined;
      })().finally(() => {
        running.current = undefined;
        setSaving(false);
      });
      return running.current;
    },
    [checkoutId, take],
  );

  useEffect(() => {
    if (!current.current) void reload();
    const again = () => {
      const { phase, challenge } = current.current ?? {};
      if (challenge) return; // its answer comes from this page, and leaving the bank's frame is no coming back
      if (phase !== 'open' && phase !== 'paying') return;
      // What could not be sent is sent first; its answer is as new as any.
      if (waiting.current) void change();
      else void reload();
    };
    return onNewsOf(`checkout ${checkoutId}`, again);
  }, [checkoutId, reload, change]);

  // A payment whose outcome is not known: asked again and again, slower with time.
  const paying = view?.phase === 'paying' && !view.challenge;
  useEffect(() => {
    if (!paying) return;
    let pause = 1000;
    let timer = setTimeout(function ask() {
      void reload().finally(() => {
        pause = Math.min(pause * 1.5, 10_000);
        timer = setTimeout(ask, pause);
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [paying, reload]);

  const latest = useCallback(() => current.current, []);

  return { view, latest, take, change, saving, trouble, reload };
}
