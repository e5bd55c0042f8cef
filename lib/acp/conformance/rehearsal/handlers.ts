import {
  CheckoutSessionCompleteRequest,
  CheckoutSessionCreateRequest,
  CheckoutSessionUpdateRequest,
  isEmail,
  type PaymentData,
} from '../../schema';
import { type Exchange, type Handler, type IdempotencyStore, type OperationName, parseRequest, type Sealed } from '../../server';
import { checkAttribution } from './attribution';
import { itemsOf, refuse } from './items';
import { quote } from './quote';
import { handlerId, merchantId, origin, type Wish, type World } from './world';

/** The five operations over sessions kept in memory. A session belongs to the caller that made it. */
export function handlersOf(
  world: World,
  wishes: Map<string, Wish & { owner: string }>,
  store: IdempotencyStore,
): Partial<Record<OperationName, Handler>> {
  let count = 0;
  /** Sessions whose money is on the way: nothing else may happen to them until that is written. */
  const paying = new Set<string>();

  /** Answers with the session; writes it, and what else happens, once its key is surely free. */
  function decide(
    exchange: Exchange,
    next: Wish & { owner: string },
    read: Wish | undefined,
    status = 200,
    effect: () => void = () => undefined,
  ) {
    return {
      answer: { status, body: quote(next, world) },
      save: async (sealed: Sealed) => {
        if (wishes.get(next.id) !== read) return false;
        if (exchange.claim && !(await store.keep(exchange.claim, sealed))) return false;
        wishes.set(next.id, next);
        effect();
        return true;
      },
    };
  }

  function find({ id, identity }: Exchange) {
    const wish = wishes.get(id);
    if (wish?.owner !== identity) throw refuse(404, 'session_not_found', 'There is no such session.');
    return wish;
  }

  function idle(exchange: Exchange) {
    const wish = find(exchange);
    if (paying.has(wish.id)) throw refuse(409, 'conflict', 'This session is being paid.', undefined, { 'retry-after': '1' });
    return wish;
  }

  function open(exchange: Exchange) {
    const wish = idle(exchange);
    if (wish.order || wish.canceled) throw refuse(409, 'conflict', 'This session has ended.');
    return wish;
  }

  return {
    createSession: async (exchange) => {
      const body = parseRequest(CheckoutSessionCreateRequest, exchange.body);
      if (body.currency.toLowerCase() !== world.currency) throw refuse(400, 'unsupported', `We sell in ${world.currency}.`, '$.currency');
      checkAttribution(body.affiliate_attribution);
      const supported = body.capabilities.interventions?.supported ?? [];
      const fresh = {
        id: `cs_${++count}_${crypto.randomUUID().slice(0, 8)}`,
        createdAt: world.now().toISOString(),
        selected: [],
        supported,
        owner: exchange.identity,
      };
      return decide(exchange, wishedFor({ ...fresh, items: [] }, body, world), undefined, 201);
    },
    getSession: async (exchange) => ({ answer: { status: 200, body: quote(find(exchange), world) } }),
    updateSession: async (exchange) => {
      const wish = open(exchange);
      const body = parseRequest(CheckoutSessionUpdateRequest, exchange.body);
      return decide(exchange, wishedFor({ ...wish, lastDeclined: false, authenticating: false }, body, world), wish);
    },
    completeSession: async (exchange) => {
      const wish = open(exchange);
      const { payment_data, authentication_result } = parseRequest(CheckoutSessionCompleteRequest, exchange.body);
      const token = tokenOf(payment_data);
      const asked = { ...wish, authenticating: false, lastDeclined: false };
      const session = quote(asked, world);
      if (session.status !== 'ready_for_payment') return decide(exchange, wish, wish);
      if (wish.authenticating && !authentication_result)
        throw refuse(400, 'requires_3ds', 'Send the result of the authentication.', '$.authentication_result');
      const authenticated = authentication_result?.outcome === 'authenticated';
      if (authentication_result && !authenticated) return decide(exchange, { ...asked, lastDeclined: true }, wish);
      const amount = session.totals.find(({ type }) => type === 'total')?.amount ?? 0;
      paying.add(wish.id);
      const verdict = world.charge({ token, amount, currency: world.currency, sessionId: wish.id, merchantId, authenticated });
      const order = { id: `ord_${wish.id}`, checkout_session_id: wish.id, permalink_url: `${origin}/orders/${wish.id}` };
      const next = {
        paid: { ...asked, order },
        declined: { ...asked, lastDeclined: true },
        authentication: { ...asked, authenticating: true },
      }[verdict];
      const decision = decide(exchange, next, wish, 200, () => {
        if (verdict === 'paid') for (const { id, quantity } of wish.items) world.stock[id] = (world.stock[id] ?? 0) - quantity;
      });
      return { ...decision, save: (sealed) => decision.save(sealed).finally(() => paying.delete(wish.id)) };
    },
    cancelSession: async (exchange) => {
      const wish = idle(exchange);
      if (wish.order || wish.canceled) throw refuse(405, 'not_cancelable', 'This session has ended.');
      return decide(exchange, { ...wish, canceled: true }, wish);
    },
  };
}

/** The token of the one handler that is offered. Throws AcpError 400 for anything else. */
function tokenOf({ handler_id, instrument }: PaymentData): string {
  if (handler_id !== handlerId) throw refuse(400, 'invalid', 'This way to pay was not offered.', '$.payment_data.handler_id');
  if (!instrument) throw refuse(400, 'missing_required_field', 'A token is needed.', '$.payment_data.instrument');
  return instrument.credential.token;
}

type Change = ReturnType<typeof CheckoutSessionUpdateRequest.parse>;

/** What is absent stays, `null` clears, lines replace (digest §6.2). */
function wishedFor<W extends Wish>(wish: W, body: Change, world: World): W {
  if (body.buyer?.email && !isEmail(body.buyer.email)) throw refuse(400, 'invalid', 'This is not an e-mail address.', '$.buyer.email');
  return {
    ...wish,
    ...(body.line_items ? { items: itemsOf(body.line_items, world) } : {}),
    ...(body.buyer !== undefined ? { buyer: body.buyer ?? undefined } : {}),
    ...(body.fulfillment_details !== undefined ? { details: body.fulfillment_details ?? undefined } : {}),
    ...(body.selected_fulfillment_options ? { selected: body.selected_fulfillment_options } : {}),
  };
}
