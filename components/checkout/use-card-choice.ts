'use client';

import { useEffect, useState } from 'react';
import { anotherCard, cardName, choiceAmong } from '@/components/payments/card-words';
import { useSavedCards } from '@/components/payments/saved-cards';
import { announce } from '@/components/ui/Announce';
import type { ShownCard } from '@/lib/actions/payments';

/** Which card pays: the default one until the shopper picks, the card form when there is none. `chosen` is undefined while the cards are not known. */
export function useCardChoice() {
  const cards = useSavedCards();
  const [standing, pick] = useState<string>();
  const [keep, setKeep] = useState(false);
  const chosen = cards && choiceAmong(cards, standing, new Date());
  const [shown, setShown] = useState<ShownCard>();
  // What is chosen without a press stays chosen too, whatever another tab adds; a card that goes while it is chosen is said to have gone.
  useEffect(() => {
    if (!cards || !chosen) return;
    if (chosen !== standing) {
      if (standing && shown) announce(`${cardName(shown)} is no longer saved. Choose how to pay.`);
      pick(chosen);
    }
    setShown(cards.find((card) => card.id === chosen));
  }, [cards, chosen, standing, shown]);
  return { cards: cards ?? [], chosen, pick, keep, setKeep };
}
export type CardChoice = ReturnType<typeof useCardChoice>;
export { anotherCard };
