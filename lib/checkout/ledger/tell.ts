import { formatMoney } from '@/lib/money';
import { creditText } from '../credit';
import { plainText } from '../plain-text';
import type { ConsentRow, TokenRow } from '../rows';
import type { LedgerEntry, LedgerStep } from './types';

type Told = { consent: ConsentRow; token: TokenRow | null; orderId: string | null; merchantName: string };

/** One press of Pay in plain words: what was agreed, which token was made for it, and what became of both. */
export function entryOf({ consent, token, orderId, merchantName }: Told, now: Date): LedgerEntry {
  const amount = { amount: consent.amount, currency: consent.currency };
  const state = tokenState(token, now);
  const outcome = consent.outcome === 'completed' ? 'paid' : (consent.outcome ?? 'under_way');
  const agreed = { at: iso(consent.createdAt), text: agreedText(consent, merchantName) };
  return {
    id: consent.id,
    at: agreed.at,
    merchant: merchantName,
    amount,
    credits: consent.credits.map(({ label, amount: part }) => ({ label, amount: { amount: part, currency: consent.currency } })),
    items: consent.lines.map((line) => `${line.quantity} × ${plainText(line.name ?? line.itemId, 150)}`),
    outcome,
    token: state,
    steps: [agreed, ...(token ? tokenSteps(token, state, merchantName) : []), ...endSteps(outcome, token, consent)],
    ...(orderId && outcome === 'paid' && { orderId }),
    sessionId: consent.sessionId,
    hash: consent.hash,
  };
}

/** The card's part and each gift card's, exactly as they stood on the screen. */
function agreedText({ amount, creditAmount, credits, currency }: ConsentRow, merchantName: string): string {
  const whole = formatMoney({ amount: amount + creditAmount, currency });
  if (credits.length === 0) return `You agreed to pay ${merchantName} ${whole}.`;
  const byCard = amount > 0 ? `${formatMoney({ amount, currency })} by card, ` : '';
  return `You agreed to pay ${merchantName} ${whole}: ${byCard}${creditText(credits, currency)}.`;
}

function tokenState(token: TokenRow | null, now: Date): LedgerEntry['token'] {
  if (!token) return 'none';
  if (token.state === 'issued' && token.usedAt) return 'used';
  if (token.state === 'issued' && token.deactivatedReason === 'revoked') return 'revoked';
  return token.state === 'issued' && token.expiresAt <= now ? 'expired' : token.state;
}

function tokenSteps(token: TokenRow, state: LedgerEntry['token'], merchantName: string): LedgerStep[] {
  return [...ownSteps(token, state, merchantName), ...providerSteps(token)];
}

const closed: Record<string, string> = {
  consumed: 'The payment provider confirms: the token is used up and opens nothing any more.',
  expired: 'The payment provider confirms: the token has run out.',
  revoked: 'The payment provider confirms: the token is revoked and opens nothing any more.',
  resolved: 'The payment provider says that the merchant closed the token; it opens nothing any more.',
};

/** What the provider itself told of the token, by webhook. */
function providerSteps({ usedAt, deactivatedAt, deactivatedReason }: TokenRow): LedgerStep[] {
  const end = 'The payment provider says that the token opens nothing any more.';
  if (deactivatedAt) return [{ at: iso(deactivatedAt), text: closed[deactivatedReason ?? ''] ?? end }];
  return usedAt ? [{ at: iso(usedAt), text: 'The payment provider says: the token was used.' }] : [];
}

function ownSteps(token: TokenRow, state: LedgerEntry['token'], merchantName: string): LedgerStep[] {
  const made = { at: iso(token.createdAt), text: 'A token for that amount, for this order only, was made. It could be used once.' };
  const ended = token.endedAt ? { at: iso(token.endedAt) } : {};
  if (state === 'used') return [made, { ...ended, text: `${merchantName} used the token.` }];
  if (state === 'expired') return [made, { at: iso(token.expiresAt), text: 'The token ran out unused.' }];
  if (state === 'issued') return [made, { at: iso(token.expiresAt), text: 'The token runs out.' }];
  // ACP's delegated tokens cannot be withdrawn (delegate-issuer.ts): given up, they open nothing but this order, and only until they run out.
  const gone =
    token.issuer === 'delegate-payment' ? 'The token was given up; it opens nothing any more once it runs out.' : 'The token was revoked.';
  return [made, { ...ended, text: gone }];
}

function endSteps(outcome: LedgerEntry['outcome'], token: TokenRow | null, { amount }: ConsentRow): LedgerStep[] {
  if (outcome === 'paid' && amount === 0) return [{ text: 'No card was charged and no payment token was made.' }];
  if (outcome === 'declined')
    return [{ text: token ? 'The payment did not go through. Nothing was charged.' : 'No token was made. Nothing was charged.' }];
  if (outcome === 'dropped') return [{ text: 'The payment was interrupted before it was made. Nothing was charged.' }];
  if (outcome === 'under_way') return [{ text: 'The outcome is not known yet.' }];
  return [];
}

const iso = (at: Date) => at.toISOString();
