import { rehearsalOptions } from '../rehearsal';
import { answering, asking, type Fault, type Json, objects, sessions } from './tamper';

const isCreate = (request: Request) => request.method === 'POST' && request.url.endsWith('/checkout_sessions');
const refusal = (code: string) => ({ type: 'invalid_request', code, message: 'No.' });
const good = {
  line_items: [{ id: 'boot', quantity: 1 }],
  currency: 'usd',
  capabilities: {},
  buyer: { email: 'ada@example.com' },
  fulfillment_details: { name: 'A', address: { name: 'A', line_one: '1', city: 'B', state: 'CA', country: 'US', postal_code: '94103' } },
};
/** The same question again, asked without a body. */
const reading = (request: Request, tail: RegExp) => {
  const headers = new Headers(request.headers);
  headers.delete('idempotency-key');
  return new Request(request.url.replace(tail, ''), { headers });
};

/** Faults of servers that take what they should refuse, or refuse what they should take. */
export const laxFaults: Record<string, Fault> = {
  'makes a session out of anything': {
    finds: [
      ...[
        'malformed-json-is-refused',
        'body-must-be-an-object',
        'create-needs-line-items',
        'create-needs-currency',
        'create-needs-capabilities',
      ],
      ...['wrong-types-are-refused', 'unknown-item-is-not-sold', 'zero-quantity-is-not-sold', 'negative-quantity-is-not-sold'],
      ...['fractional-quantity-is-not-sold', 'huge-quantity-is-not-sold', 'quantity-must-be-a-number', 'email-must-be-one'],
    ],
    wrap: (door) => async (request) => {
      const response = await door(request.clone());
      if (response.status !== 400 || !isCreate(request)) return response;
      const headers = new Headers(request.headers);
      headers.set('idempotency-key', crypto.randomUUID());
      return door(new Request(request.url, { method: 'POST', headers, body: JSON.stringify(good) }));
    },
  },
  'refuses a version without a word on others': {
    finds: ['version-refusal-lists-versions'],
    wrap: answering(({ body: { supported_versions: versions, ...body } }) => (versions ? { body } : undefined)),
  },
  'writes any currency on its prices': {
    finds: ['foreign-currency-is-not-faked'],
    wrap: (door) => {
      const asked = new Map<string, string>();
      return answering(({ body, request }) => {
        const currency = asked.get(request.headers.get('idempotency-key') ?? '');
        return currency && currency !== 'usd' ? { body: { ...body, currency, status: 'ready_for_payment' } } : undefined;
      })(
        asking(({ headers, body }) => {
          if (typeof body?.currency !== 'string') return;
          asked.set(headers.get('idempotency-key') ?? '', body.currency);
          body.currency = 'usd';
        })(door),
      );
    },
  },
  'spells a replay differently': {
    finds: ['replay-is-byte-equal'],
    wrap: (door) => async (request) => {
      const response = await door(request);
      if (response.headers.get('idempotent-replayed') !== 'true') return response;
      return new Response(JSON.stringify(await response.json(), null, 2), response);
    },
  },
  'does not mark a replay': {
    finds: ['replay-is-marked'],
    wrap: answering(({ headers }) => {
      headers.delete('idempotent-replayed');
      return undefined;
    }),
  },
  'compares bodies as text': {
    finds: ['key-order-does-not-matter', 'number-spelling-does-not-matter'],
    wrap: (door) => {
      const texts = new Map<string, string>();
      return async (request) => {
        const key = request.headers.get('idempotency-key');
        const text = await request.clone().text();
        const before = key ? texts.get(key + request.url) : undefined;
        if (key) texts.set(key + request.url, before ?? text);
        return before !== undefined && before !== text ? Response.json(refusal('idempotency_conflict'), { status: 422 }) : door(request);
      };
    },
  },
  'cuts long keys': {
    finds: ['key-of-256-characters-is-refused'],
    wrap: asking(({ headers }) => {
      const key = headers.get('idempotency-key');
      if (key) headers.set('idempotency-key', key.slice(0, 255));
    }),
  },
  'has one room of keys for all callers': {
    finds: ['same-key-from-another-caller-is-another-key'],
    wrap: (door) => {
      const first = new Map<string, string>();
      return asking(({ headers }) => {
        const key = headers.get('idempotency-key');
        const bearer = headers.get('authorization');
        if (!key || !bearer || bearer.includes('made-up')) return;
        headers.set('authorization', first.get(key) ?? bearer);
        first.set(key, first.get(key) ?? bearer);
      })(door);
    },
  },
  'forgets what it refused': {
    finds: ['refusal-is-replayed'],
    wrap: (door) => {
      const refused = new Set<string>();
      return async (request) => {
        const key = request.headers.get('idempotency-key') ?? '';
        const headers = new Headers(request.headers);
        if (refused.has(key)) headers.set('idempotency-key', crypto.randomUUID());
        const response = await door(new Request(request, { headers }));
        if (response.status >= 400) refused.add(key);
        return response;
      };
    },
  },
  'doubles what was asked for': {
    finds: ['create-names-what-was-asked', 'bare-id-means-one', 'quantity-beside-the-id-is-read'],
    wrap: asking(({ body }) => {
      for (const line of objects(body?.line_items)) line.quantity = Number(line.quantity ?? 1) * 2;
    }),
  },
  'falls over long ids': {
    finds: ['strange-ids-are-404', 'nothing-is-a-server-error'],
    wrap: answering(({ request, status }) => (status === 404 && request.url.length > 500 ? { status: 500 } : undefined)),
  },
  'takes the ids of its lines for items': {
    finds: ['own-lines-are-read-back'],
    wrap: asking(({ body }) => {
      if (body?.line_items) body.line_items = objects(body.line_items).map((line) => (line.item && line.id ? { id: line.id } : line));
    }),
  },
  'reads selections only as the schema writes them': {
    finds: ['selection-by-item-ids-is-read', 'selection-without-type-is-read', 'nested-selection-is-read'],
    wrap: asking(({ body }) => {
      const selections = objects(body?.selected_fulfillment_options);
      const right = selections.every(
        ({ type, option_id, item_ids }) => type && option_id && Array.isArray(item_ids) && String(item_ids[0]).startsWith('line_'),
      );
      if (body && !right) delete body.selected_fulfillment_options;
    }),
  },
  'counts one piece, however many there are': {
    finds: ['quantity-moves-the-total', 'lines-make-the-session'],
    wrap: sessions((session) => {
      const [line] = objects(session.line_items);
      const extra = Number(line?.unit_amount) * (Number(line?.quantity) - 1);
      for (const total of objects(session.totals)) if (total.type !== 'fulfillment') total.amount = Number(total.amount) - extra;
    }),
  },
  'completes without an order': {
    finds: [
      'good-token-places-the-order',
      'completed-means-order',
      'completed-session-shows-its-order',
      'completes-at-once-place-one-order',
    ],
    wrap: sessions((session) => {
      delete session.order;
    }),
  },
  'places another order with every complete': {
    finds: ['completed-session-is-closed', 'completes-at-once-place-one-order'],
    wrap: (door) => async (request) => {
      const response = await door(request.clone());
      if (!request.url.endsWith('/complete') || response.status !== 409) return response;
      const session = (await (await door(reading(request, /\/complete$/))).json()) as Json;
      const order = { id: `ord_${crypto.randomUUID()}`, checkout_session_id: session.id, permalink_url: 'https://rehearsal.example/o' };
      return Response.json({ ...session, status: 'completed', order });
    },
  },
  'says that it canceled what was sold': {
    finds: ['cancel-racing-complete-has-one-winner', 'completed-session-cannot-be-canceled'],
    wrap: (door) => async (request) => {
      const response = await door(request.clone());
      if (!request.url.endsWith('/cancel') || ![405, 409].includes(response.status)) return response;
      const { order: _order, ...session } = (await (await door(reading(request, /\/cancel$/))).json()) as Json;
      return Response.json({ ...session, status: 'canceled' });
    },
  },
  'closes a session after a decline': {
    finds: ['declined-session-can-still-be-paid'],
    wrap: (door) => {
      const closed = new Set<string>();
      return async (request) => {
        if (closed.has(request.url)) return Response.json(refusal('conflict'), { status: 409 });
        const response = await door(request.clone());
        if ((await response.clone().text()).includes('payment_declined')) closed.add(request.url);
        return response;
      };
    },
  },
  'takes a payment that waits for the bank for an order': {
    finds: ['authentication-is-asked-for'],
    wrap: sessions((session) => {
      if (session.status !== 'authentication_required') return;
      session.status = 'completed';
      session.order = { id: 'ord_1', checkout_session_id: session.id, permalink_url: 'https://rehearsal.example/o' };
    }),
  },
  'does not ask for the result of an authentication': {
    finds: ['authentication-needs-its-result', 'denied-authentication-places-no-order'],
    wrap: asking(({ request, body }) => {
      if (body && request.url.endsWith('/complete')) {
        body.authentication_result = {
          outcome: 'authenticated',
          outcome_details: {
            three_ds_cryptogram: 'AAIBBYNoEwAAAAAAhHNxdQAAAAA=',
            electronic_commerce_indicator: '05',
            transaction_id: 't',
            version: '2.2.0',
          },
        };
      }
    }),
  },
  'credits anybody for a sale': {
    finds: ['attribution-names-somebody', 'attribution-holds-no-personal-data'],
    wrap: asking(({ body }) => {
      if (body) delete body.affiliate_attribution;
    }),
  },
  'believes whatever an agent says of the bank': {
    finds: ['claimed-authentication-is-checked'],
    wrap: (door) => {
      const believed = new Set<string>();
      return sessions((session, asked, request) => {
        if (asked?.authentication_result && request.url.endsWith('/complete')) believed.add(String(session.id));
        if (!believed.has(String(session.id)) || session.order) return;
        session.status = 'completed';
        session.order = { id: 'ord_1', checkout_session_id: session.id, permalink_url: 'https://rehearsal.example/o' };
      })(door);
    },
  },
  'does not know what to do with the result of an authentication': {
    finds: ['authenticated-session-completes'],
    wrap: answering(({ asked }) => (asked?.authentication_result ? { status: 400, body: refusal('unsupported') } : undefined)),
  },
  'has a bank that asks nothing': {
    finds: ['token-for-less-is-not-charged', 'token-of-another-session-is-not-charged', 'token-pays-once', 'made-up-token-places-no-order'],
    change: () => rehearsalOptions({ bankAsksNothing: true }),
  },
};
