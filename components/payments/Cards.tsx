'use client';

import { useState } from 'react';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { makeDefaultCard, removeCard, type ShownCard } from '@/lib/actions/payments';
import { CardLine } from './CardLine';
import { cardName } from './card-words';
import type { Attempt } from './PaymentsPage';
import { emptyPaper, focusOn, paper } from './Section';
import { announceCards } from './saved-cards';

type Props = { cards: ShownCard[]; attempt: Attempt; onChanged: (cards: ShownCard[]) => void };

/** The cards that are kept, the default one first offered at a checkout. */
export function Cards({ cards, attempt, onChanged }: Props) {
  if (cards.length === 0) {
    return <p className={emptyPaper}>No card is kept. At a checkout, tick “Keep this card for next time” to keep one.</p>;
  }
  const take = (said: string) => (next: ShownCard[]) => {
    onChanged(next);
    announceCards(next);
    announce(said);
    focusOn('cards');
  };
  return (
    <ul aria-label="Saved cards" className={paper}>
      {cards.map((card) => (
        <Row
          key={card.id}
          card={card}
          onDefault={() => attempt(() => makeDefaultCard(card.id), take(`${cardName(card)} is now the default card.`))}
          onRemove={() => attempt(() => removeCard(card.id), take(`${cardName(card)} is removed.`))}
        />
      ))}
    </ul>
  );
}

const focused = (button: HTMLButtonElement | null) => button?.focus();

function Row({ card, onDefault, onRemove }: { card: ShownCard; onDefault: () => void; onRemove: () => void }) {
  const [removing, setRemoving] = useState(false);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 sm:px-5">
      <span className="min-w-[min(100%,14rem)] grow">
        <CardLine card={card} />
      </span>
      {removing ? (
        <>
          <span className="text-sm text-soft">Remove it at the provider?</span>
          <Button ref={focused} onClick={() => setRemoving(false)} aria-label={`Keep ${cardName(card)}`}>
            Keep
          </Button>
          <Button onClick={onRemove} className="text-danger" aria-label={`Yes, remove ${cardName(card)}`}>
            Remove
          </Button>
        </>
      ) : (
        <>
          {card.isDefault ? (
            <span className="rounded-control bg-accent-wash px-2.5 py-1 text-xs font-medium text-accent">Default</span>
          ) : (
            <Button onClick={onDefault} aria-label={`Make ${cardName(card)} the default`}>
              Make default
            </Button>
          )}
          <Button onClick={() => setRemoving(true)} aria-label={`Remove ${cardName(card)}`}>
            Remove
          </Button>
        </>
      )}
    </li>
  );
}
