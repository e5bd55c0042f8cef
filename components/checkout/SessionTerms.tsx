'use client';

import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import { Code } from './Code';
import { Credit } from './Credit';
import { Delivery } from './Delivery';
import { Notes } from './Notes';
import { Part } from './Part';
import { Totals } from './Totals';

type Props = {
  /** Prefix of the ids, so that several checkouts live on one page. */
  id: string;
  view: CheckoutView;
  busy: boolean;
  change: (change?: CheckoutChange) => Promise<boolean>;
  take: (view: CheckoutView | null) => void;
};

/** What this merchant asks for it: how it comes, what it costs, and what makes it cost less. */
export function SessionTerms({ id, view, busy, change, take }: Props) {
  return (
    <>
      <Part title="Delivery">
        {view.session.fulfillment_options.length > 0 ? (
          <Delivery id={id} view={view} onChoose={(option) => void change({ optionIds: [option] })} />
        ) : (
          <p className="text-sm text-soft">Options, dates and prices appear as soon as the address has a postcode.</p>
        )}
      </Part>
      <Part>
        <Totals totals={view.session.totals} currency={view.session.currency} busy={busy} />
        <div className="mt-2">
          <Code view={view} onCodes={(codes) => void change({ codes })} />
          <Credit view={view} settle={change} take={take} />
          <Notes view={view} onChange={(words) => void change(words)} />
        </div>
      </Part>
    </>
  );
}
