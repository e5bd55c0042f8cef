import type { MerchantKitOptions } from '../..';
import { answering, asking, type Fault, type Json, objects } from './tamper';

/** Changes the discovery document. */
const discovery =
  (tamper: (document: Json, headers: Headers) => Response) =>
  (given: MerchantKitOptions): MerchantKitOptions => ({
    ...given,
    pages: async (request) => {
      const answer = await (given.pages ?? fetch)(request);
      return request.url.endsWith('acp.json') ? tamper((await answer.json()) as Json, new Headers(answer.headers)) : answer;
    },
  });

const isCart = (request: Request, method: string, path: RegExp) => request.method === method && path.test(new URL(request.url).pathname);

/** Faults of carts, discovery and order events. */
export const faultsAround: Record<string, Fault> = {
  'answers a new cart with 200': {
    finds: ['cart-answers-201'],
    wrap: answering(({ request, status }) => (isCart(request, 'POST', /\/carts$/) && status === 201 ? { status: 200 } : undefined)),
  },
  'replaces carts without a key': {
    finds: ['cart-needs-a-key'],
    wrap: asking(({ request, headers }) => {
      if (request.method === 'PUT' && !headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
    }),
  },
  'adds to a cart instead of replacing it': {
    finds: ['cart-is-replaced-by-put'],
    wrap: asking(({ request, body }) => {
      if (request.method === 'PUT') for (const line of objects(body?.line_items)) line.quantity = Number(line.quantity ?? 1) + 3;
    }),
  },
  'keeps canceled carts': {
    finds: ['canceled-cart-is-gone'],
    wrap: (door) => async (request) => {
      if (!isCart(request, 'POST', /\/carts\/[^/]+\/cancel$/)) return door(request);
      return door(new Request(request.url.replace('/cancel', ''), { headers: request.headers }));
    },
  },
  'drops unknown items from carts in silence': {
    finds: ['cart-does-not-drop-items-silently'],
    wrap: asking(({ request, body }) => {
      if (body && request.url.includes('/carts'))
        body.line_items = objects(body.line_items).filter(({ id }) => id !== 'no-such-item-of-the-kit');
    }),
  },
  'gives its carts a status': {
    finds: ['carts-are-valid'],
    wrap: answering(({ request, body, status }) =>
      request.url.includes('/carts') && status < 300 ? { body: { ...body, status: 'open' } } : undefined,
    ),
  },
  'has no discovery document': { finds: ['discovery-is-served'], change: discovery(() => new Response('Not found', { status: 404 })) },
  'leaves the transports out of discovery': {
    finds: ['discovery-is-valid'],
    change: discovery(({ transports: _transports, ...document }) => Response.json(document)),
  },
  'lists versions newest first': {
    finds: ['discovery-lists-versions-oldest-first'],
    change: discovery((document) =>
      Response.json({ ...document, protocol: { name: 'acp', version: '2026-04-17', supported_versions: ['2026-04-17', '2025-09-29'] } }),
    ),
  },
  'forbids to keep discovery': {
    finds: ['discovery-is-cacheable'],
    change: discovery((document) => Response.json(document, { headers: { 'Cache-Control': 'no-store' } })),
  },
  'tells its keys in discovery': {
    finds: ['discovery-keeps-secrets', 'discovery-is-valid'],
    change: discovery((document) => Response.json({ ...document, merchant_id: 'acct_1' })),
  },
  'sends no order events': {
    finds: ['order-create-follows-completion', 'events-are-signed'],
    change: (given) => ({ ...given, webhooks: async () => [] }),
  },
  'sends half an order': {
    finds: ['order-create-follows-completion', 'events-are-signed'],
    change: (given) => ({
      ...given,
      webhooks: async (sessionId) =>
        ((await given.webhooks?.(sessionId)) ?? []).map(({ headers, rawBody }) => {
          const { type, data } = JSON.parse(rawBody);
          return { headers, rawBody: JSON.stringify({ type, data: { id: data.id, refunds: [] } }) };
        }),
    }),
  },
};
