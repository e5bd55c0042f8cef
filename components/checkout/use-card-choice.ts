'use client';

import { useState } from 'react';
import { firstChoice } from '@/components/payments/card-words';
import { useSavedCards } from '@/components/payments/saved-cards';

export const anotherCard = 'another';

/** Which card pays: the default one until the shopper picks, the card form when there is none. `chosen` is undefined while the cards are not known. */
export function useCardChoice() {
  const cards = useSavedCards();
  const [picked, pick] = useState<string>();
  const [keep, setKeep] = useState(false);
  const stillThere = picked === anotherCard || cards?.some((card) => card.id === picked);
  const chosen = cards && (stillThere && picked ? picked : (firstChoice(cards, new Date())?.id ?? anotherCard));
  return { cards: cards ?? [], chosen, pick, keep, setKeep };
}
export type CardChoice = ReturnType<typeof useCardChoice>;
