'use client';

import Link from 'next/link';
import { useState } from 'react';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { changeLimit, type LimitChoice } from '@/lib/actions/payments';
import type { Limit, LimitWish } from '@/lib/checkout/limits/types';
import { formatMoney } from '@/lib/money';
import { LimitConfirm, type Question } from './LimitConfirm';
import { LimitForm } from './LimitForm';
import { limitKey, limitText, limitTitle } from './limit-words';
import { emptyPaper, focusOn, paper } from './Section';

/** Where limits are set, lowered, raised and taken away; what loosens one is asked once more, old value and new. */
export function LimitsScreen({ initial, merchants }: { initial: Limit[]; merchants: LimitChoice[] }) {
  const [limits, setLimits] = useState(initial);
  const [changing, setChanging] = useState<Limit>();
  const [question, setQuestion] = useState<Question>();
  const [trouble, setTrouble] = useState<string>();

  async function wish(wanted: LimitWish): Promise<void> {
    setTrouble(undefined);
    try {
      const outcome = await changeLimit(wanted);
      if (!outcome) return setTrouble('This limit was not understood. Nothing has changed.');
      setLimits(outcome.limits);
      if ('confirm' in outcome.answer) return setQuestion({ wish: wanted, ...outcome.answer.confirm });
      setQuestion(undefined);
      setChanging(undefined);
      focusOn('limits');
      const title = limitTitle(wanted, merchants);
      announce(
        wanted.amount === null
          ? `${title}: there is no limit any more.`
          : `${title}: the limit is ${formatMoney({ amount: wanted.amount, currency: wanted.currency })}.`,
      );
    } catch {
      setTrouble('The shop could not be reached. Nothing has changed; try again in a moment.');
    }
  }

  return (
    <>
      <Link href="/payments" className="inline-flex min-h-11 items-center text-sm text-soft underline decoration-line underline-offset-4">
        Payments
      </Link>
      <h1 id="limits" tabIndex={-1} className="text-xl font-semibold">
        Limits
      </h1>
      <p className="mt-1 max-w-[62ch] text-soft">
        A purchase that would go above a limit is stopped before a payment is started; delivery, tax and fees count. Only you can change a
        limit, and only here.
      </p>
      <div className="mt-6 grid gap-6">
        {trouble && (
          <Notice look="warn" urgent>
            {trouble}
          </Notice>
        )}
        {limits.length === 0 ? (
          <p className={emptyPaper}>No limit is set.</p>
        ) : (
          <ul aria-label="Limits" className={paper}>
            {limits.map((limit) => (
              <li key={limitKey(limit)} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 sm:px-5">
                <span className="min-w-[min(100%,14rem)] grow text-sm">
                  <span className="font-medium">{limitTitle(limit, merchants)}</span>{' '}
                  <span className="tabular text-soft">{limitText(limit)}</span>
                </span>
                <Button onClick={() => setChanging(limit)} aria-label={`Change limit: ${limitTitle(limit, merchants)}`}>
                  Change
                </Button>
                <Button onClick={() => void wish({ ...limit, amount: null })} aria-label={`Remove limit: ${limitTitle(limit, merchants)}`}>
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        )}
        <LimitForm
          key={changing ? limitKey(changing) : `new ${limits.length}`}
          changing={changing}
          merchants={merchants}
          onWish={wish}
          onCancel={() => setChanging(undefined)}
        />
      </div>
      {question && (
        <LimitConfirm
          question={question}
          title={limitTitle(question.wish, merchants)}
          onKeep={() => setQuestion(undefined)}
          onConfirm={() =>
            wish({ ...question.wish, confirmed: { from: question.from.amount, to: question.to === null ? null : question.to.amount } })
          }
        />
      )}
    </>
  );
}
