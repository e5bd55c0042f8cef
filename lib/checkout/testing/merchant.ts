import type { CheckoutSession, Total } from '@/lib/acp/schema';
import type { Door } from '@/lib/wire/door';

type Shelf = Record<string, { price: number; stock: number }>;
type Body = {
  line_items?: { id: string; quantity: number }[];
  fulfillment_details?: { address?: { postal_code: string; line_one: string } };
  buyer?: { email: string };
  selected_fulfillment_options?: { option_id: string }[];
  payment_data?: { instrument: { credential: { token: string } } };
  authentication_result?: { outcome: string };
};

/**
 * A small scripted ACP merchant for tests of the agent's side: it keeps idempotency keys, charges a token once, and can be told to misbehave
 * (`next`), to raise prices and to run out. It is no stand-in: only what these tests need.
 */
export function scriptedMerchant(shelf: Shelf) {
  const sessions = new Map<string, CheckoutSession>();
  const answered = new Map<string, { status: number; text: string }>();
  const calls: { operation: string; key: string | null; body: Body }[] = [];
  const charges: { token: string; amount: number; sessionId: string }[] = [];
  const behaviours: ((operation: string, answer: () => Promise<Response>) => Promise<Response> | undefined)[] = [];
  const declined = new Set<string>();
  const banks = new Map<string, 'asks' | 'yes' | 'no'>();
  let count = 0;

  function priced(session: CheckoutSession): CheckoutSession {
    const base = session.line_items.reduce((sum, line) => sum + (shelf[line.item.id]?.price ?? 0) * line.quantity, 0);
    const address = session.fulfillment_details?.address;
    const chosen = session.selected_fulfillment_options?.[0]?.option_id ?? 'standard';
    const shipping = chosen === 'express' ? 1500 : 500;
    const totals: Total[] = [{ type: 'items_base_amount', display_text: 'Items', amount: base }];
    if (address) totals.push({ type: 'fulfillment', display_text: 'Delivery', amount: shipping });
    totals.push({ type: 'total', display_text: 'Total', amount: base + (address ? shipping : 0) });
    const soldOut = session.line_items.findIndex((line) => (shelf[line.item.id]?.stock ?? 0) < line.quantity);
    const whole = address?.line_one && address.postal_code && session.buyer?.email;
    const missing = {
      type: 'error' as const,
      code: 'missing',
      content_type: 'plain' as const,
      content: 'An address is needed.',
      param: '$.fulfillment_details.address',
    };
    const gone = {
      type: 'error' as const,
      code: 'out_of_stock',
      content_type: 'plain' as const,
      content: 'The boot is sold out.',
      param: `$.line_items[${soldOut}]`,
    };
    return {
      ...session,
      status: soldOut >= 0 || !whole ? 'not_ready_for_payment' : 'ready_for_payment',
      line_items: session.line_items.map((line) => ({
        ...line,
        totals: [{ type: 'total', display_text: 'Total', amount: (shelf[line.item.id]?.price ?? 0) * line.quantity }],
      })),
      totals,
      messages: soldOut >= 0 ? [gone] : whole ? [] : [missing],
      fulfillment_options: address ? ['standard', 'express'].map((id) => ({ type: 'shipping', id, title: id, totals: [] })) : [],
      selected_fulfillment_options: address
        ? [{ type: 'shipping', option_id: chosen, item_ids: session.line_items.map((line) => line.id) }]
        : undefined,
    };
  }

  function linesOf(items: { id: string; quantity: number }[]): CheckoutSession['line_items'] {
    return items.map(({ id, quantity }, index) => ({ id: `line_${index}`, item: { id }, name: id, quantity, totals: [] }));
  }

  function complete(session: CheckoutSession, body: Body): CheckoutSession {
    const token = body.payment_data?.instrument.credential.token ?? '';
    const now = priced(session);
    if (now.status !== 'ready_for_payment') return now;
    if (declined.has(token.split(':')[0] ?? '') || charges.some((charge) => charge.token === token)) {
      return {
        ...now,
        messages: [{ type: 'error', code: 'payment_declined', content_type: 'plain', content: 'Your card has insufficient funds.' }],
      };
    }
    const bank = banks.get(token);
    if (bank === 'asks' && !body.authentication_result) {
      const content = 'The bank wants this payment confirmed.';
      return {
        ...now,
        status: 'authentication_required',
        messages: [{ type: 'error', code: 'requires_3ds', content_type: 'plain', content, param: '$.authentication_result' }],
      };
    }
    if (bank && bank !== 'yes') {
      banks.set(token, 'no');
      const content = 'The card was not confirmed with the bank.';
      return { ...now, messages: [{ type: 'error', code: 'payment_declined', content_type: 'plain', content }] };
    }
    const amount = now.totals.find((entry) => entry.type === 'total')?.amount ?? 0;
    if (Number(token.split(':')[1]) !== amount)
      return { ...now, messages: [{ type: 'warning', code: 'price_change', content_type: 'plain', content: '' }] };
    charges.push({ token, amount, sessionId: session.id });
    for (const line of session.line_items) (shelf[line.item.id] ?? { stock: 0 }).stock -= line.quantity;
    const order = {
      type: 'order' as const,
      id: `ord_${session.id}`,
      order_number: '1001',
      checkout_session_id: session.id,
      permalink_url: 'https://shop.test/1001',
    };
    return { ...now, status: 'completed', order };
  }

  function act(path: string, method: string, body: Body): { operation: string; session?: CheckoutSession; status?: number } {
    const [, , id, verb] = path.split('/');
    if (!id) {
      const items = body.line_items ?? [];
      if (items.some((item) => !shelf[item.id])) return { operation: 'create', status: 400 };
      const handler = {
        id: 'card',
        name: 'dev.acp.tokenized.card',
        version: '2026-01-22',
        spec: 'https://x.test',
        psp: 'stripe',
        requires_delegate_payment: true,
      };
      const more = {
        requires_pci_compliance: false,
        config_schema: 'https://x.test',
        instrument_schemas: [],
        config: { merchant_id: 'profile_north' },
      };
      const base = {
        id: `cs_${++count}`,
        status: 'incomplete',
        currency: 'usd',
        totals: [],
        fulfillment_options: [],
        messages: [],
        links: [],
      };
      const session = { ...base, line_items: linesOf(items), capabilities: { payment: { handlers: [{ ...handler, ...more }] } } };
      return { operation: 'create', session: priced({ ...session, ...changes(body) }) };
    }
    const session = sessions.get(id);
    if (!session) return { operation: 'get', status: 404 };
    if (method === 'GET')
      return {
        operation: 'get',
        session: ['completed', 'expired', 'authentication_required'].includes(session.status) ? session : priced(session),
      };
    if (verb === 'cancel')
      return session.status === 'completed'
        ? { operation: 'cancel', status: 405 }
        : { operation: 'cancel', session: { ...session, status: 'canceled' } };
    if (['completed', 'canceled', 'expired'].includes(session.status)) return { operation: verb ?? 'update', status: 409 };
    if (verb === 'complete') return { operation: 'complete', session: complete(session, body) };
    const lines = body.line_items ? { line_items: linesOf(body.line_items) } : {};
    return { operation: 'update', session: priced({ ...session, ...lines, ...changes(body) }) };
  }

  function changes(body: Body): Partial<CheckoutSession> {
    const { buyer, fulfillment_details, selected_fulfillment_options } = body;
    return {
      ...(buyer && { buyer }),
      ...(fulfillment_details && { fulfillment_details }),
      ...(selected_fulfillment_options && { selected_fulfillment_options }),
    } as Partial<CheckoutSession>;
  }

  async function answer(request: Request): Promise<{ operation: string; give: () => Promise<Response> }> {
    const path = new URL(request.url).pathname;
    const text = await request.text();
    const body = (text ? JSON.parse(text) : {}) as Body;
    const key = request.headers.get('Idempotency-Key');
    const scope = `${path} ${key}`;
    const verb = path.split('/')[3];
    const operation = request.method === 'GET' ? 'get' : !path.split('/')[2] ? 'create' : (verb ?? 'update');
    calls.push({ operation, key, body });
    return {
      operation,
      give: async () => {
        const before = key ? answered.get(scope) : undefined;
        if (before) return new Response(before.text, { status: before.status, headers: { 'Idempotent-Replayed': 'true' } });
        const done = act(path, request.method, body);
        if (done.session) sessions.set(done.session.id, done.session);
        const status = done.status ?? (operation === 'create' ? 201 : 200);
        const out = JSON.stringify(
          done.session ?? { type: 'invalid_request', code: status === 404 ? 'not_found' : 'refused', message: 'No.' },
        );
        if (key && status < 500) answered.set(scope, { status, text: out });
        return new Response(out, { status });
      },
    };
  }

  const door: Door = async (request) => {
    const { operation, give } = await answer(request);
    for (const [index, behaviour] of behaviours.entries()) {
      const own = behaviour(operation, give);
      if (own) {
        behaviours.splice(index, 1);
        return own;
      }
    }
    return give();
  };

  return {
    ...{ door, shelf, sessions, charges, declined, calls },
    /** The shoppers' banks by token: those that ask before they pay, and what they were told. Their word counts, not the agent's. */
    banks,
    /** The next call of this operation behaves so; `give` is what would have happened, effect included. */
    next: (operation: string, how: (give: () => Promise<Response>) => Promise<Response>) => {
      behaviours.push((called, give) => (called === operation ? how(give) : undefined));
    },
    change: (id: string, part: Partial<CheckoutSession>) => sessions.set(id, { ...(sessions.get(id) as CheckoutSession), ...part }),
  };
}
export type ScriptedMerchant = ReturnType<typeof scriptedMerchant>;
