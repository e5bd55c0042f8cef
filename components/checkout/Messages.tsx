'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { CheckoutNotice, CheckoutView } from '@/lib/checkout/types';

const looks: Record<CheckoutNotice['kind'], 'calm' | 'warn' | 'danger'> = {
  declined: 'danger',
  price_changed: 'warn',
  out_of_stock: 'warn',
  expired: 'warn',
  unknown_outcome: 'calm',
  merchant_trouble: 'warn',
  invalid: 'warn',
  over_limit: 'warn',
};

type Props = {
  view: CheckoutView;
  /** What kept the press of Pay from its end. */
  problem?: string;
  /** What came up while the shopper was at something else, which is not taken from their sight. */
  trouble?: string;
};

/** What happened and what the merchant says: only a failed payment interrupts. What belongs to a field or a line stands there instead. */
export function Messages({ view, trouble, problem = trouble }: Props) {
  const { notice } = view;
  const ref = useRef<HTMLDivElement>(null);
  const answer = problem === trouble ? notice?.text : problem;
  const seen = useRef(answer);
  useEffect(() => {
    if (answer && answer !== seen.current) ref.current?.scrollIntoView({ block: 'nearest' });
    seen.current = answer;
  }, [answer]);
  const said = view.messages.filter(
    (message) => !message.lineItemId && !isOfField(message.field) && message.code !== 'missing' && !(notice && message.tone === 'error'),
  );
  return (
    <div ref={ref} className="grid scroll-mb-24 gap-2 empty:hidden [&:not(:empty)]:pt-4">
      {problem && (
        <Notice look="danger" urgent>
          {problem}
        </Notice>
      )}
      {notice && !problem && (
        <Notice look={looks[notice.kind]} urgent={notice.kind === 'declined'}>
          {notice.text}
          {notice.kind === 'over_limit' && (
            <>
              {' '}
              <Link href="/payments/limits" className="font-semibold underline underline-offset-4">
                Change your limits
              </Link>
            </>
          )}
        </Notice>
      )}
      {said.map((message) => (
        <Notice key={`${message.code} ${message.text}`} look={message.tone === 'info' ? 'calm' : 'warn'}>
          {message.text}
        </Notice>
      ))}
    </div>
  );
}

const isOfField = (field: CheckoutView['messages'][number]['field']) => field !== undefined && field !== 'delivery' && field !== 'items';
