import type { ProductCard } from '@/lib/catalog/types';
import type { Filled } from './part';

/** Whom a thing is cut for, as its feed says; undefined: for everybody, or not said. */
export function cutFor({ facts, title }: ProductCard): 'women' | 'men' | undefined {
  const said = facts.find(({ name }) => /^(for|gender|department|suitable for|pour|适用人群)$/i.test(name))?.value ?? title;
  const [women, men] = [/\b(women|ladies|femmes?)\b|女/i.test(said), /(?<!wo)\b(men|hommes?)\b|男/i.test(said.replace(/women/gi, ''))];
  return women === men ? undefined : women ? 'women' : 'men';
}

/**
 * One outfit is one person's: after the first thing that is cut for somebody, things cut for the other go to the end of their lists, and `pickable` are the
 * ones before them (all, where there are no others).
 */
export function forOnePerson(filled: Filled[]): (Filled & { pickable: ProductCard[] })[] {
  const whose = filled.map(({ cards }) => cards[0] && cutFor(cards[0])).find((one) => one !== undefined);
  const fits = (card: ProductCard) => [undefined, whose].includes(cutFor(card));
  return filled.map((one) => {
    const fitting = one.cards.filter(fits);
    return { ...one, cards: [...fitting, ...one.cards.filter((card) => !fits(card))], pickable: fitting.length ? fitting : one.cards };
  });
}
