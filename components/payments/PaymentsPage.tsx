'use client';

import { useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { PaymentsView } from '@/lib/actions/payments';
import { Book } from './Book';
import { Cards } from './Cards';
import { Details } from './Details';
import { EraseEverything } from './EraseEverything';
import { LimitList } from './LimitList';
import { Section } from './Section';

/** The shopper's own things: cards, details, limits, and everything that was ever agreed to. */
export function PaymentsPage({ initial }: { initial: PaymentsView }) {
  const [cards, setCards] = useState(initial.cards);
  const [details, setDetails] = useState(initial.details);
  const [trouble, setTrouble] = useState<string>();
  const nothingKept = cards.length === 0 && !details.buyer && !details.address;

  /** Runs a change; when the shop does not answer, everything stays as it was and it is said. */
  async function attempt<T>(work: () => Promise<T>, done: (result: T) => void): Promise<void> {
    setTrouble(undefined);
    try {
      done(await work());
    } catch {
      setTrouble('The shop could not be reached. Nothing has changed; try again in a moment.');
    }
  }

  return (
    <>
      <h1 className="text-xl font-semibold">Payments</h1>
      <p className="mt-1 text-soft">
        Nothing is ever paid without your press of Pay. That cannot be switched off, here or by the assistant.
      </p>
      <div className="mt-8 grid gap-10">
        {trouble && (
          <Notice look="warn" urgent>
            {trouble}
          </Notice>
        )}
        <Section
          id="cards"
          title="Saved cards"
          about="Kept at the payment provider. Here only brand, last four digits and expiry are known."
        >
          <Cards cards={cards} attempt={attempt} onChanged={setCards} />
        </Section>
        <Section id="details" title="Your details" about="Filled in at the next checkout, so that you need not type them again.">
          <Details details={details} attempt={attempt} onChanged={setDetails} />
        </Section>
        <Section
          id="limits"
          title="Limits"
          about="A purchase that would go above a limit is stopped before a payment is started, delivery and tax included."
        >
          <LimitList limits={initial.limits} merchants={initial.merchants} />
        </Section>
        <Section
          id="book"
          title="What you agreed to"
          about="Every press of Pay, the token that was made for it, and what became of it. A token works for one order, one amount and once."
        >
          <Book entries={initial.ledger} />
        </Section>
        <EraseEverything
          nothingKept={nothingKept}
          attempt={attempt}
          onErased={() => {
            setCards([]);
            setDetails({});
          }}
        />
      </div>
    </>
  );
}

export type Attempt = <T>(work: () => Promise<T>, done: (result: T) => void) => Promise<void>;
