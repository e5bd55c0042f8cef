'use client';

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Contact } from '@/components/checkout/Contact';
import { Part } from '@/components/checkout/Part';
import { PayFrame } from '@/components/checkout/PayFrame';
import { PaymentSection } from '@/components/checkout/PaymentSection';
import { useCardChoice } from '@/components/checkout/use-card-choice';
import { useForm } from '@/components/checkout/use-form';
import { focusUnlessWriting } from '@/components/ui/focus';
import { Notice } from '@/components/ui/Notice';
import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import { joined } from './joined';
import { owedText, tokensText } from './owed';
import { Summary } from './Summary';
import { type PartHandle, TogetherPart } from './TogetherPart';
import { usePayTogether } from './use-pay-together';

type Props = {
  initial: [CheckoutView, ...CheckoutView[]];
  onCompleted: () => void;
  /** These are bought here no more: their goods stay in the cart. Called again with all of them whenever there is one more. */
  onLeft: (gone: CheckoutView[]) => void;
};

/** Several merchants, one address, one card, one confirmation. Each keeps its own session, amounts, token and order. */
export function Together({ initial, onCompleted, onLeft }: Props) {
  const id = useId();
  const [views, setViews] = useState<[CheckoutView, ...CheckoutView[]]>(initial);
  const handles = useRef(new Map<string, PartHandle>());
  const register = useCallback((checkoutId: string, handle: PartHandle) => {
    handles.current.set(checkoutId, handle);
    return () => handles.current.delete(checkoutId);
  }, []);
  const onView = useCallback((come: CheckoutView) => {
    setViews((before) => before.map((view) => (view.id === come.id ? come : view)) as typeof before);
  }, []);
  const open = useMemo(() => views.filter(({ phase }) => phase === 'open' || phase === 'paying'), [views]);
  const all = useMemo(() => joined(open[0] ? [open[0], ...open.slice(1)] : views), [open, views]);

  /** What is about the shopper goes to every merchant that is not paid yet. */
  const change = useCallback(
    async (wanted?: CheckoutChange) => {
      const sent = await Promise.all(open.map((view) => handles.current.get(view.id)?.change(wanted)));
      return sent.every((whole) => whole !== false);
    },
    [open],
  );
  const take = useCallback((view: CheckoutView) => handles.current.get(view.id)?.take(view), []);
  const form = useForm({ id, view: all, change });
  const choice = useCardChoice();
  const pay = usePayTogether({ open, form, choice, settle: change, take });

  const ordered = views.filter(({ phase }) => phase === 'completed').length;
  const heading = useRef<HTMLHeadingElement>(null);
  // A press has brought it here, to where the cart's first lines were.
  useEffect(() => {
    if (focusUnlessWriting(heading.current)) heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const before = useRef(ordered);
  useEffect(() => {
    if (ordered > before.current) {
      onCompleted();
      if (open.length === 0) heading.current?.focus();
    }
    before.current = ordered;
  }, [ordered, open.length, onCompleted]);

  const gone = views.length - open.length - ordered;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each that goes, not for every other change of a view
  useEffect(() => {
    if (gone === 0) return;
    heading.current?.focus();
    onLeft(views.filter(({ phase }) => phase !== 'open' && phase !== 'paying' && phase !== 'completed'));
  }, [gone]);

  const byCard = open.some(({ total }) => total.amount > 0);
  const handOver = open.find(({ handOverUrl }) => handOverUrl);
  const title = open.length > 0 ? `Checkout at ${counted(open.length, 'merchant')}` : `${counted(ordered, 'order')} placed`;
  return (
    <section aria-label={title} className="grid gap-5">
      <h2 ref={heading} tabIndex={-1} className="text-base font-semibold outline-none">
        {title}
      </h2>
      {open.length > 0 && (
        <fieldset disabled={pay.paying} className="contents">
          <div className="rounded-card border border-line bg-raised [&>*]:border-b-0">
            <Contact id={id} form={form} />
          </div>
        </fieldset>
      )}
      {initial.map((view) => (
        <TogetherPart key={view.id} initial={view} paying={pay.paying} button={pay.button} onView={onView} register={register} />
      ))}
      {open.length > 0 && (
        <div className="rounded-card border border-line bg-raised shadow-card">
          <fieldset disabled={pay.paying} className="contents">
            {byCard && (
              <Part title="Card">
                <PaymentSection id={id} view={all} postalCode={form.postcode} choice={choice} onReady={pay.setCard} />
              </Part>
            )}
          </fieldset>
          <Summary views={open} />
          {(pay.problem ?? pay.outcome) && (
            <div className="px-4 pb-4 sm:px-6">
              <Notice look={pay.problem ? 'danger' : 'warn'} urgent={pay.problem !== undefined}>
                {pay.problem ?? pay.outcome}
              </Notice>
            </div>
          )}
          {handOver ? (
            <p className="px-4 pb-4 text-sm text-soft sm:px-6">
              {handOver.merchant.name} needs a step on its own site: finish or cancel that one first.
            </p>
          ) : (
            <PayFrame text={`Pay ${owedText(open)}`} paying={pay.paying} button={pay.button} onPress={() => void pay.pay()}>
              {pay.paying ? 'Paying one merchant after the other. Keep this open.' : tokensText(open)}
            </PayFrame>
          )}
        </div>
      )}
    </section>
  );
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
