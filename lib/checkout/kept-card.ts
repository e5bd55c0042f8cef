import type { PaymentTrouble } from '@/lib/payments/types';
import type { CheckoutParts } from './parts';
import type { CheckoutRow, ConsentRow } from './rows';

/**
 * The card that this press of Pay is to keep for next time, or null: not asked for, or saved already. It stands on the consent before the provider
 * hears of it, so that a payment that comes to nothing, in whatever way, also forgets the card.
 */
export async function cardToKeep(
  parts: CheckoutParts,
  row: CheckoutRow,
  payment: { paymentMethodId?: string; keepCard?: boolean },
): Promise<string | null> {
  if (!payment.keepCard || !payment.paymentMethodId || !parts.wallet) return null;
  const saved = await parts.wallet.list(row.shopperId);
  return saved.some((card) => card.id === payment.paymentMethodId) ? null : payment.paymentMethodId;
}

/**
 * Saves the card at the provider: before the token is made, because a card that was used unsaved can never be saved. The bank may decline it, which is
 * a decline of the payment; a provider that merely does not save it stops nobody from paying.
 */
export async function keepCard(parts: CheckoutParts, consent: ConsentRow): Promise<PaymentTrouble | undefined> {
  if (!consent.keptCard || !parts.wallet) return undefined;
  const saved = await parts.wallet.save(consent.shopperId, consent.keptCard);
  if (saved.ok) return undefined;
  parts.log('checkout.card_not_kept', { checkoutId: consent.checkoutId, code: saved.trouble.code });
  return saved.trouble.kind === 'declined' ? saved.trouble : undefined;
}

/** Nothing was paid with it, so it is not kept either. */
export async function forgetKeptCard(parts: CheckoutParts, consent: ConsentRow): Promise<void> {
  if (consent.keptCard) await parts.wallet?.remove(consent.shopperId, consent.keptCard);
}
