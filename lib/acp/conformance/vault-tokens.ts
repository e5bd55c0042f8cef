import { API_VERSION } from '../schema';
import type { TokenScope } from './context';
import type { TokenMint } from './stripe-tokens';

/** Test cards by number, as test modes publish them. */
const numbers: Record<TokenScope['card'], string> = {
  good: '4242424242424242',
  declined: '4000000000000002',
  authentication: '4000000000003220',
};

/**
 * Mints tokens at a vault that speaks ACP's own `POST {url}/agentic_commerce/delegate_payment` (digest §13), out of published test cards. Throws
 * when the vault refuses.
 */
export function vaultTokens({ url, key, door = fetch }: TokenMint): (scope: TokenScope) => Promise<string> {
  return async (scope) => {
    const body = {
      payment_method: {
        ...{ type: 'card', card_number_type: 'fpan', number: numbers[scope.card], exp_month: '12', exp_year: '2034', cvc: '123' },
        ...{ display_card_funding_type: 'credit', metadata: {} },
      },
      allowance: {
        reason: 'one_time',
        max_amount: scope.amount,
        currency: scope.currency,
        checkout_session_id: scope.sessionId,
        merchant_id: scope.merchantId,
        expires_at: scope.expiresAt.toISOString(),
      },
      risk_signals: [],
      metadata: {},
    };
    const headers = {
      Authorization: `Bearer ${key}`,
      'API-Version': API_VERSION,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    };
    const address = `${url.replace(/\/+$/, '')}/agentic_commerce/delegate_payment`;
    const answer = await door(new Request(address, { method: 'POST', headers, body: JSON.stringify(body) }));
    const made = (await answer.json()) as { id?: string; message?: string };
    if (answer.status !== 201 || !made.id) throw new Error(`the vault gave no token: ${answer.status} ${made.message ?? ''}`);
    return made.id;
  };
}
