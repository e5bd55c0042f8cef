import { mcpDoor } from '../../mcp';
import { readSigningKey, readVerifyingKeys } from '../../signatures';
import { signEvent } from '../../webhooks';
import type { MerchantKitOptions } from '..';
import type { TokenScope } from '../context';
import { rehearsalMerchant } from '../rehearsal/merchant';
import type { World } from '../rehearsal/world';

const outcome_details = {
  three_ds_cryptogram: 'AAIBBYNoEwAAAAAAhHNxdQAAAAA=',
  electronic_commerce_indicator: '05',
  transaction_id: 't',
  version: '2.2.0',
};

const base = 'https://rehearsal.example/acp';
/** Agreed on when the rehearsal is asked to be signed. */
export const agreedKey = 'hmac-sha256:the-key-of-the-rehearsal';
const onBug = (error: unknown) => {
  throw error;
};

const discovery = {
  protocol: { name: 'acp', version: '2026-04-17', supported_versions: ['2026-04-17'] },
  api_base_url: base,
  transports: ['rest', 'mcp'],
  capabilities: { services: ['checkout', 'carts'] },
};

/** The kit pointed at a rehearsal merchant with a bank that holds tokens to their scope and an outbox that signs. */
export function rehearsalOptions({ bankAsksNothing = false, signed = false } = {}): MerchantKitOptions {
  const minted = new Map<string, TokenScope>();
  const used = new Set<string>();
  const confirmed = new Set<string>();
  const charge: World['charge'] = ({ token, amount, currency, sessionId, merchantId, authenticated }) => {
    const scope = minted.get(token);
    if (bankAsksNothing) return 'paid';
    const fits = scope?.sessionId === sessionId && scope.merchantId === merchantId && scope.currency === currency && amount <= scope.amount;
    if (!fits || used.has(token) || scope.card === 'declined') return 'declined';
    if (scope.card === 'authentication' && !confirmed.has(token)) return authenticated ? 'declined' : 'authentication';
    used.add(token);
    return 'paid';
  };
  const bearers = (token: string) => (token === 'rehearsal' || token === 'another' ? token : undefined);
  const { door: rest, sessions } = rehearsalMerchant({ charge, bearers, verifyingKeys: signed ? readVerifyingKeys(agreedKey) : [] });
  const mcp = mcpDoor({ door: rest, identityOf: bearers, baseUrl: base, origin: new URL(base).origin, onBug });
  return {
    baseUrl: base,
    mcpUrl: `${base}/mcp`,
    signingKey: signed ? readSigningKey(agreedKey) : undefined,
    token: 'rehearsal',
    secondToken: 'another',
    items: ['boot'],
    door: (request) => (request.url === `${base}/mcp` ? mcp(request) : rest(request)),
    pages: async (request) =>
      request.url.endsWith('/.well-known/acp.json')
        ? Response.json(discovery, { headers: { 'Cache-Control': 'public, max-age=3600' } })
        : new Response('a page'),
    mintToken: async (scope) => {
      const token = `spt_rehearsal_${minted.size + 1}`;
      minted.set(token, scope);
      return token;
    },
    authenticate: async (token) => {
      confirmed.add(token);
      return { outcome: 'authenticated', outcome_details };
    },
    webhookSecret: 'whsec_rehearsal',
    webhooks: async (sessionId) => {
      const order = sessions.get(sessionId)?.order;
      if (!order) return [];
      const rawBody = JSON.stringify({ type: 'order_create', data: { ...order, type: 'order', status: 'created' } });
      const signature = signEvent('whsec_rehearsal', rawBody, Math.floor(Date.now() / 1000));
      return [{ headers: new Headers({ 'Merchant-Signature': signature }), rawBody }];
    },
  };
}
