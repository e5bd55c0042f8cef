import { asOf, type TokenRow } from '../objects/token';
import { invalid, missing, type Refusal } from '../refusal';
import type { StandInSettings } from '../settings';

/** A charge that a merchant asks for with a token. */
export type Redemption = { profile: string; amount: number; currency: string; sessionId: string | undefined; param: string };

const deactivated = 'The shared payment granted token cannot be used because it is already in a deactivated state.';
const tooMuch = 'The requested amount is greater than the remaining amount capturable with this shared payment granted token.';

/**
 * Why the token does not open this charge; undefined when it does. The wording of the first three is Stripe's test mode's;
 * currency and session are this stand-in's own sentences. Someone else's token does not exist, so that ids cannot be probed.
 */
export function whyNot(
  stored: TokenRow | undefined,
  id: string,
  wanted: Redemption,
  settings: StandInSettings,
  now: Date,
): Refusal | undefined {
  if (!stored || stored.profile !== wanted.profile) return missing('shared_payment_granted_token', id, wanted.param);
  const token = asOf(stored, now);
  if (token.status === 'deactivated') return invalid(deactivated);
  if (token.status === 'requires_action') {
    return invalid('The shared payment granted token cannot be used while the customer authenticates another payment with it.');
  }
  if (token.currency !== wanted.currency) {
    return invalid(
      `The requested currency (${wanted.currency}) is not the currency of this shared payment granted token (${token.currency}).`,
      { param: 'currency' },
    );
  }
  if (wanted.amount > token.maxAmount - token.amountCaptured) return invalid(tooMuch);
  if (settings.sessionMustMatch && wanted.sessionId !== undefined && token.externalId !== null && wanted.sessionId !== token.externalId) {
    return invalid('The shared payment granted token was issued for another checkout session.', { param: 'metadata[checkout_session_id]' });
  }
  return undefined;
}

/** The token's columns after a successful charge. */
export function afterCharge(token: TokenRow, amount: number, settings: StandInSettings, now: Date) {
  const amountCaptured = token.amountCaptured + amount;
  const spent = settings.tokenSingleUse || amountCaptured >= token.maxAmount;
  return {
    amountCaptured,
    pendingSecret: null,
    ...(spent
      ? { status: 'deactivated' as const, deactivatedReason: 'consumed' as const, deactivatedAt: now }
      : { status: 'active' as const }),
  };
}
