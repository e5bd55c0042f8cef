import type { ShownCard } from '@/lib/actions/payments';

const brands: Record<string, string> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
  cartes_bancaires: 'Cartes Bancaires',
};

type Card = Pick<ShownCard, 'brand' | 'last4' | 'expMonth' | 'expYear'>;

/** "Visa"; a brand that is new to us is at least not shown in lower case. */
export const brandName = (brand: string) =>
  brands[brand] ?? (brand && brand !== 'unknown' ? `${brand[0]?.toUpperCase()}${brand.slice(1)}` : 'Card');

/** "Visa ending in 4242": what a card is called where it is heard or named in a sentence. */
export const cardName = (card: Card) => `${brandName(card.brand)} ending in ${card.last4}`;

/** "12/30" */
export const expiryText = ({ expMonth, expYear }: Card) => `${String(expMonth).padStart(2, '0')}/${String(expYear % 100).padStart(2, '0')}`;

/** A card is good to the last day of its month, wherever that day ends last. */
export function hasExpired({ expMonth, expYear }: Card, now: Date): boolean {
  return now.getTime() >= Date.UTC(expYear, expMonth, 1) + 12 * 60 * 60 * 1000;
}

/** The card that is chosen when nobody has: the default one, unless it has run out; undefined when none can be used. */
export function firstChoice(cards: ShownCard[], now: Date): ShownCard | undefined {
  const good = cards.filter((card) => !hasExpired(card, now));
  return good.find((card) => card.isDefault) ?? good[0];
}

export const anotherCard = 'another';

/**
 * Which card pays when the list of cards has changed: the one that stood there, as long as it can; else the first choice, else the card form. A card
 * that was added elsewhere takes nothing from a shopper who is typing one.
 */
export function choiceAmong(cards: ShownCard[], standing: string | undefined, now: Date): string {
  if (standing === anotherCard || (standing && cards.some((card) => card.id === standing))) return standing;
  return firstChoice(cards, now)?.id ?? anotherCard;
}
