import type { CheckoutSession, Fulfillment } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
import { cardLabel, codeHash } from '../rules/credit';
import type { Shop } from '../shop';
import type { IssuedCard } from '../store/settle';

/** How long a gift card can be spent, as its product page says. */
const validYears = 3;

type Making = { newId: (prefix: string) => string; now: Date; accessUrl: string };

/** A code of twelve letters and digits: "MZ-4K7Q-…". Nobody finds one by trying. */
const newCode = ({ profile }: Shop, newId: Making['newId']): string =>
  [profile.prefix.toUpperCase(), ...(newId('gift').slice(5, 17).toUpperCase().match(/.{4}/g) ?? [])].join('-');

export const isGiftCard = (shop: Shop, variantId: string): boolean => shop.variants.get(variantId)?.product.kind === 'gift-card';

/** The gift cards of a paid session: each piece is a fulfilment of its own with its code, and a balance that comes into the world with the order. */
export function giftCardsOf(shop: Shop, session: CheckoutSession, making: Making): { fulfillments: Fulfillment[]; cards: IssuedCard[] } {
  const { profile } = shop;
  if (!profile.giftCards) return { fulfillments: [], cards: [] };
  const expires = new Date(making.now);
  expires.setUTCFullYear(expires.getUTCFullYear() + validYears);
  const pieces = session.line_items
    .filter(({ item }) => isGiftCard(shop, item.id))
    .flatMap((line) => Array.from({ length: line.quantity }, () => ({ line: line.id, amount: line.unit_amount ?? 0 })));
  const made = pieces.map(({ line, amount }) => {
    const code = newCode(shop, making.newId);
    const card: IssuedCard = {
      id: making.newId('crd'),
      code_hash: codeHash(profile.slug, code),
      label: cardLabel(code),
      amount,
      expires_at: expires.toISOString(),
    };
    const fulfillment: Fulfillment = {
      id: making.newId('ful'),
      type: 'digital',
      status: 'delivered',
      description: `Gift card, ${formatMoney({ amount, currency: profile.currency })}`,
      line_items: [{ id: line, quantity: 1 }],
      digital_delivery: { access_url: making.accessUrl, license_key: code, expires_at: expires.toISOString() },
      events: [{ id: making.newId('fev'), type: 'delivered', occurred_at: making.now.toISOString(), description: 'Sent by e-mail' }],
    };
    return { card, fulfillment };
  });
  return { fulfillments: made.map(({ fulfillment }) => fulfillment), cards: made.map(({ card }) => card) };
}
