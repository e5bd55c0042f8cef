import { type Authentication, type DeclineName, declines } from '../cards/test-cards';

export type Attempt = { outcome: 'paid' } | { outcome: 'declined'; decline: DeclineName } | { outcome: 'requires_action' };

/**
 * What the bank answers for a test card. `authenticated`: the shopper has just passed the challenge;
 * `setUp`: the card was saved at a customer; `forced`: the merchant asked for a challenge.
 */
export function attempt(
  card: { brand: string; decline: string | null; authentication: string },
  state: { authenticated: boolean; setUp: boolean; forced: boolean },
): Attempt {
  const authentication = card.authentication as Authentication;
  if (authentication === 'lookup_error') return { outcome: 'declined', decline: 'generic_decline' };
  const asked =
    authentication === 'required' || (authentication === 'unless_set_up' && !state.setUp) || (state.forced && card.brand !== 'amex');
  if (asked && !state.authenticated) return { outcome: 'requires_action' };
  if (isDecline(card.decline)) return { outcome: 'declined', decline: card.decline };
  return { outcome: 'paid' };
}

export const isDecline = (name: string | null): name is DeclineName => name !== null && name in declines;
