import { allTotals, answering, asking, type Fault, type Json, objects, sessions } from './tamper';

const anyUpdate = (request: Request) => request.method === 'POST' && /\/checkout_sessions\/[^/]+$/.test(request.url);
const isCreate = (request: Request) => request.method === 'POST' && request.url.endsWith('/checkout_sessions');
const refusal = (code: string) => ({ type: 'invalid_request', code, message: 'No.' });
const options = (session: Json) => objects(session.fulfillment_options);
const notes = new WeakMap<Json, string>();

/** Finer faults: with the core ones, every rule about checkout is broken by somebody. */
export const finerFaults: Record<string, Fault> = {
  'loses the Request-Id': {
    finds: ['request-id-is-echoed', 'idempotency-key-is-echoed'],
    wrap: answering(({ headers }) => {
      headers.delete('request-id');
      headers.delete('idempotency-key');
      return undefined;
    }),
  },
  'wants a key for reading': {
    finds: ['get-needs-no-key', 'get-shows-the-state'],
    wrap: answering(({ request }) =>
      request.method === 'GET' && !request.headers.has('idempotency-key')
        ? { status: 400, body: refusal('idempotency_key_required') }
        : undefined,
    ),
  },
  'takes keys of at most 64 characters': {
    finds: ['key-of-255-characters-is-taken'],
    wrap: answering(({ request }) =>
      (request.headers.get('idempotency-key') ?? '').length > 64 ? { status: 400, body: refusal('idempotency_key_invalid') } : undefined,
    ),
  },
  'has one room for all keys': {
    finds: ['same-key-on-another-path-is-another-key'],
    wrap: (door) => {
      const paths = new Map<string, string>();
      return async (request) => {
        const key = request.headers.get('idempotency-key');
        const before = key ? paths.get(key) : undefined;
        if (key) paths.set(key, before ?? request.url);
        return before && before !== request.url ? Response.json(refusal('idempotency_conflict'), { status: 422 }) : door(request);
      };
    },
  },
  'uses a key up for a refused caller': {
    finds: ['refused-caller-does-not-use-up-a-key'],
    wrap: (door) => {
      const burnt = new Set<string>();
      return async (request) => {
        const key = request.headers.get('idempotency-key') ?? '';
        if (burnt.has(key)) return Response.json(refusal('idempotency_conflict'), { status: 422 });
        const response = await door(request);
        if (response.status === 401) burnt.add(key);
        return response;
      };
    },
  },
  'answers 200 to create and 201 to the rest': {
    finds: ['create-answers-201', 'update-answers-200', 'get-needs-no-key', 'cancel-answers-canceled'],
    wrap: answering(({ status }) => (status === 201 ? { status: 200 } : status === 200 ? { status: 201 } : undefined)),
  },
  'names its lines after the items': {
    finds: ['line-ids-differ-from-item-ids'],
    wrap: sessions((session) => {
      for (const line of objects(session.line_items)) line.id = (line.item as Json).id;
    }),
  },
  'does not say its version': {
    finds: ['protocol-version-is-told'],
    wrap: sessions((session) => {
      delete session.protocol;
    }),
  },
  'forgets what an update does not repeat': {
    finds: ['absent-fields-stay'],
    wrap: asking(({ request, body }) => {
      if (body && anyUpdate(request) && !('fulfillment_details' in body)) body.fulfillment_details = null;
    }),
  },
  'keeps what null should clear': {
    finds: ['null-clears'],
    wrap: asking(({ body }) => {
      if (body?.fulfillment_details === null) delete body.fulfillment_details;
    }),
  },
  'is always ready': {
    finds: ['without-address-not-ready', 'bad-address-is-said'],
    wrap: sessions((session) => {
      if (session.status === 'not_ready_for_payment') session.status = 'ready_for_payment';
    }),
  },
  'links nothing': {
    finds: ['links-name-terms-and-privacy'],
    wrap: sessions((session) => {
      session.links = [];
    }),
  },
  'links pages that are gone': {
    finds: ['links-open', 'order-page-opens'],
    change: (given) => ({
      ...given,
      pages: async (request) =>
        request.url.includes('well-known') && given.pages ? given.pages(request) : new Response('gone', { status: 410 }),
    }),
  },
  'reads no line without a quantity': {
    finds: ['bare-id-means-one'],
    wrap: asking(({ body }) => {
      for (const line of objects(body?.line_items)) if (!('quantity' in line)) line.quantity = 2;
    }),
  },
  'counts a repeated id once': {
    finds: ['repeated-ids-are-summed'],
    wrap: asking(({ body }) => {
      const lines = objects(body?.line_items);
      if (body && lines.length === 2 && lines[0]?.id === lines[1]?.id) body.line_items = [lines[0]];
    }),
  },
  'puts unknown items into a session when asked later': {
    finds: ['unknown-item-in-an-update-is-not-sold'],
    wrap: (door) => {
      let broken = '';
      return sessions((session) => {
        if (session.id === broken) for (const line of objects(session.line_items)) line.item = { id: 'no-such-item-of-the-kit' };
      })(async (request) => {
        if (anyUpdate(request) && (await request.clone().text()).includes('no-such-item')) broken = request.url.split('/').at(-1) ?? '';
        return door(request);
      });
    },
  },
  'offers nothing before it is asked': {
    finds: ['options-appear-with-an-address'],
    wrap: sessions((session) => {
      session.fulfillment_options = [];
      delete session.selected_fulfillment_options;
    }),
  },
  'preselects the dearest delivery': {
    finds: ['cheapest-option-is-preselected'],
    wrap: asking(({ request, body }) => {
      if (body?.fulfillment_details && isCreate(request))
        body.selected_fulfillment_options = [{ type: 'shipping', option_id: 'express', item_ids: [] }];
    }),
  },
  'preselects nothing': {
    finds: ['cheapest-option-is-preselected'],
    wrap: sessions((session) => {
      delete session.selected_fulfillment_options;
    }),
  },
  'names items in its selections': {
    finds: ['selections-name-lines'],
    wrap: sessions((session) => {
      for (const selection of objects(session.selected_fulfillment_options)) selection.item_ids = ['boot'];
    }),
  },
  'selects what it never offered, in silence': {
    finds: ['unknown-option-is-not-selected', 'unknown-option-is-said', 'selected-options-were-offered'],
    wrap: (door) => {
      let broken = '';
      return sessions((session) => {
        if (session.id !== broken) return;
        session.messages = [];
        for (const selection of objects(session.selected_fulfillment_options)) selection.option_id = 'no-such-option';
      })(async (request) => {
        if (anyUpdate(request) && (await request.clone().text()).includes('no-such-option')) broken = request.url.split('/').at(-1) ?? '';
        return door(request);
      });
    },
  },
  'refuses capabilities that it does not know': {
    finds: ['unknown-capabilities-are-ignored'],
    wrap: answering(({ asked }) =>
      JSON.stringify(asked ?? {}).includes('mind_reading') ? { status: 400, body: refusal('invalid_type') } : undefined,
    ),
  },
  'uses extensions that nobody asked for': {
    finds: ['undeclared-extensions-stay-away'],
    wrap: sessions((session) => {
      session.capabilities = { ...(session.capabilities as Json), extensions: [{ name: 'discount' }] };
    }),
  },
  'offers half a payment handler': {
    finds: ['handlers-are-whole'],
    wrap: sessions((session) => {
      const { payment } = session.capabilities as { payment?: { handlers?: unknown } };
      for (const handler of objects(payment?.handlers)) delete handler.spec;
    }),
  },
  'offers no way to pay': {
    finds: ['a-payment-handler-is-offered'],
    wrap: sessions((session) => {
      session.capabilities = {};
    }),
  },
  'places orders without being asked for payment': {
    finds: ['unknown-handler-places-no-order', 'unready-session-is-not-completed', 'complete-needs-payment-data'],
    wrap: (door) => {
      const free = new Set<string>();
      return sessions((session) => {
        if (!free.has(String(session.id))) return;
        session.status = 'completed';
        session.order = {
          id: `ord_${String(session.id)}`,
          checkout_session_id: session.id,
          permalink_url: 'https://rehearsal.example/orders/free',
        };
      })(async (request) => {
        const [, id] = /\/checkout_sessions\/([^/]+)\/complete$/.exec(request.url) ?? [];
        if (id) free.add(id);
        return door(request);
      });
    },
  },
  'cancels only in words': {
    finds: ['cancel-answers-canceled', 'canceled-session-is-closed'],
    wrap: (door) => async (request) => {
      if (!request.url.endsWith('/cancel')) return door(request);
      const headers = new Headers(request.headers);
      headers.delete('idempotency-key');
      const response = await door(new Request(request.url.replace('/cancel', ''), { headers }));
      const session = (await response.json()) as Json;
      return Response.json(response.ok ? { ...session, status: 'canceled' } : session, { status: response.status });
    },
  },
  'cancels only for reasons that it knows': {
    finds: ['strange-intent-trace-does-not-stop-a-cancel'],
    wrap: answering(({ asked }) =>
      JSON.stringify(asked ?? {}).includes('unicorn') ? { status: 400, body: refusal('invalid_type') } : undefined,
    ),
  },
  'repeats the reason and the note': {
    finds: ['intent-trace-is-not-echoed', 'order-notes-are-not-echoed'],
    wrap: sessions((session, asked) => {
      if (asked?.intent_trace) session.metadata = { trace: asked.intent_trace };
      if (asked?.order_notes) session.metadata = { note: asked.order_notes };
      notes.set(session, '');
    }),
  },
  'writes amounts as dollars': {
    finds: ['amounts-are-whole'],
    wrap: sessions((session) => {
      for (const total of allTotals(session)) total.amount = Number(total.amount) / 1000;
    }),
  },
  'writes its total twice': {
    finds: ['one-total-each'],
    wrap: sessions((session) => {
      const totals = objects(session.totals);
      session.totals = [...totals, ...totals.filter(({ type }) => type === 'total')];
    }),
  },
  'adds its lines up wrong': {
    finds: ['line-totals-add-up', 'lines-make-the-session'],
    wrap: sessions((session) => {
      for (const line of objects(session.line_items))
        for (const total of objects(line.totals)) if (total.type === 'items_base_amount') total.amount = Number(total.amount) + 7;
    }),
  },
  'gives two options one id': {
    finds: ['selected-options-were-offered'],
    wrap: sessions((session) => {
      for (const option of options(session)) option.id = 'standard';
    }),
  },
  'shows an order that was not paid': {
    finds: ['completed-means-order'],
    wrap: sessions((session) => {
      if (session.status === 'canceled')
        session.order = { id: 'ord_1', checkout_session_id: session.id, permalink_url: 'https://rehearsal.example/o' };
    }),
  },
  'writes HTML into its markdown': {
    finds: ['markdown-has-no-html'],
    wrap: sessions((session) => {
      session.messages = [{ type: 'info', content_type: 'markdown', content: 'Free <b onclick="buy()">shipping</b>' }];
    }),
  },
};
