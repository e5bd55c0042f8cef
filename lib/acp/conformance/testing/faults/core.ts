import { allTotals, answering, asking, type Fault, type Json, objects, sessions } from './tamper';

/** What real servers were seen to do wrong, and what would hurt most. */
export const coreFaults: Record<string, Fault> = {
  'keeps no idempotency keys': {
    finds: [
      'replay-gives-the-first-answer',
      'other-body-is-a-conflict',
      'replay-after-the-session-moved-on',
      'same-key-at-once-makes-one-session',
      'replayed-complete-places-one-order',
    ],
    wrap: asking(({ headers }) => {
      if (headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
    }),
  },
  'answers a replay with the state of now': {
    finds: ['replay-after-the-session-moved-on'],
    wrap: (door) => async (request) => {
      const response = await door(request);
      const [, id] = /\/checkout_sessions\/([^/]+)$/.exec(new URL(request.url).pathname) ?? [];
      if (!id || response.headers.get('idempotent-replayed') !== 'true') return response;
      return door(new Request(request.url, { headers: request.headers }));
    },
  },
  'works without an idempotency key': {
    finds: ['post-without-key-is-refused'],
    wrap: asking(({ request, headers }) => {
      if (request.method === 'POST' && !headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
    }),
  },
  'answers a conflict of keys with 409': {
    finds: ['other-body-is-a-conflict', 'null-is-not-absent', 'array-order-matters'],
    wrap: answering(({ body }) => (body.code === 'idempotency_conflict' ? { status: 409 } : undefined)),
  },
  'adds one cent to the total': {
    finds: ['totals-add-up'],
    wrap: sessions((session) => {
      for (const total of objects(session.totals)) if (total.type === 'total') total.amount = Number(total.amount) + 1;
    }),
  },
  'falls over an unknown session': {
    finds: ['unknown-session-is-404', 'nothing-is-a-server-error'],
    wrap: answering(({ status }) => (status === 404 ? { status: 500 } : undefined)),
  },
  'always says that it canceled': {
    finds: ['cancel-twice-is-405', 'completed-session-cannot-be-canceled'],
    wrap: (door) => async (request) => {
      const response = await door(request);
      if (response.status !== 405 || !request.url.endsWith('/cancel')) return response;
      return door(new Request(request.url.replace('/cancel', ''), { headers: request.headers }));
    },
  },
  'sends fields that nobody asked for': {
    finds: ['sessions-are-valid'],
    wrap: sessions((session) => {
      session.debug = { took: 12 };
    }),
  },
  'has no words for its totals': {
    finds: ['totals-have-words', 'sessions-are-valid'],
    wrap: sessions((session) => {
      for (const total of allTotals(session)) delete total.display_text;
    }),
  },
  'believes the price that the agent sends': {
    finds: ['client-price-is-ignored'],
    wrap: sessions((session, asked) => {
      const price = objects(asked?.line_items)[0]?.unit_amount;
      if (typeof price !== 'number') return;
      session.totals = [
        { type: 'items_base_amount', display_text: 'Items', amount: price },
        { type: 'total', display_text: 'Total', amount: price },
      ];
    }),
  },
  'gives the goods away when the card is declined': {
    finds: ['decline-is-an-answer', 'made-up-token-places-no-order'],
    wrap: sessions((session) => {
      if (!objects(session.messages).some(({ code }) => code === 'payment_declined')) return;
      session.status = 'completed';
      session.messages = [];
      session.order = { id: 'ord_free', checkout_session_id: session.id, permalink_url: 'https://rehearsal.example/orders/free' };
    }),
  },
  'answers a decline with 402': {
    finds: ['decline-is-an-answer'],
    wrap: answering(({ body }) =>
      objects(body.messages).some(({ code }) => code === 'payment_declined')
        ? { status: 402, body: { type: 'processing_error', code: 'payment_declined', message: 'Declined.' } }
        : undefined,
    ),
  },
  'leaves capabilities out': {
    finds: ['capabilities-are-in-every-answer', 'sessions-are-valid'],
    wrap: sessions((session) => {
      delete session.capabilities;
    }),
  },
  'confirms every capability': {
    finds: ['interventions-are-the-intersection'],
    wrap: sessions((session) => {
      session.capabilities = { ...(session.capabilities as Json), interventions: { supported: ['3ds', 'biometric'] } };
    }),
  },
  'writes its currency in capitals': {
    finds: ['currency-is-lower-case'],
    wrap: sessions((session) => {
      session.currency = String(session.currency).toUpperCase();
    }),
  },
  'takes any version for its own': {
    finds: ['api-version-is-required', 'unknown-api-version-is-refused'],
    wrap: asking(({ headers }) => headers.set('api-version', '2026-04-17')),
  },
  'lets everybody in': {
    finds: ['bearer-is-required', 'unknown-bearer-is-refused', 'other-callers-session-is-404'],
    wrap: asking(({ headers }) => headers.set('authorization', 'Bearer rehearsal')),
  },
  'shows sessions to other callers': {
    finds: ['other-callers-session-is-404'],
    wrap: asking(({ request, headers }) => {
      const another = headers.get('authorization') === 'Bearer another';
      if (another && /checkout_sessions\/./.test(request.url)) headers.set('authorization', 'Bearer rehearsal');
    }),
  },
  'puts errors into an envelope': {
    finds: ['errors-are-flat'],
    wrap: answering(({ body, status }) => (status >= 400 ? { body: { error: body } } : undefined)),
  },
  'refuses in HTML': {
    finds: ['answers-are-json', 'errors-are-flat'],
    wrap: answering(({ status }) => (status === 404 ? { html: '<h1>Not found</h1>' } : undefined)),
  },
  'leaves empty arrays out': {
    finds: ['required-fields-are-always-there'],
    wrap: sessions((session) => {
      if (objects(session.messages).length === 0) delete session.messages;
    }),
  },
  'refuses fields that it does not know': {
    finds: ['unknown-fields-are-ignored'],
    wrap: answering(({ asked }) =>
      asked && 'x_unheard_of' in asked
        ? { status: 400, body: { type: 'invalid_request', code: 'unknown_field', message: 'What is this?' } }
        : undefined,
    ),
  },
  'does not read quantities': {
    finds: ['quantity-beside-the-id-is-read', 'item-object-is-read', 'lines-are-replaced'],
    wrap: asking(({ body }) => {
      for (const line of objects(body?.line_items)) delete line.quantity;
    }),
  },
  'takes a quantity of zero for one': {
    finds: ['zero-quantity-is-not-sold'],
    wrap: asking(({ body }) => {
      for (const line of objects(body?.line_items)) if (line.quantity === 0) line.quantity = 1;
    }),
  },
  'does not say to whom a token is made out': {
    finds: ['handlers-name-the-merchant'],
    wrap: sessions((session) => {
      const { payment } = session.capabilities as { payment?: { handlers?: unknown } };
      for (const handler of objects(payment?.handlers)) handler.config = { psp: 'stripe' };
    }),
  },
  'forgets the order of a completed session': {
    finds: ['completed-session-shows-its-order'],
    wrap: sessions((session, _asked, request) => {
      if (request.method === 'GET') delete session.order;
    }),
  },
  'repeats what is write-only': {
    finds: ['attribution-is-not-echoed'],
    wrap: sessions((session, asked) => {
      if (asked?.affiliate_attribution) session.metadata = { affiliate: asked.affiliate_attribution };
    }),
  },
  'ignores the chosen delivery': {
    finds: ['selected-option-counts', 'nested-selection-is-read'],
    wrap: asking(({ body }) => {
      if (body) delete body.selected_fulfillment_options;
    }),
  },
  'opens sessions that have expired': {
    finds: ['session-expires-in-the-future'],
    wrap: sessions((session) => {
      session.expires_at = '2020-01-01T00:00:00Z';
    }),
  },
};
