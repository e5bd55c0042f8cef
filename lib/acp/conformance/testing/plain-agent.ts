import { verifyEvent } from '../../webhooks';
import type { Agent, Task, Told } from '../agent';

/** Ways to be careless, one at a time. */
export type Carelessness =
  | 'takes a new key for a repeat'
  | 'opens a second session when an answer is lost'
  | 'calls a lost answer not bought'
  | 'does not ask the shopper'
  | 'pays what it read long ago'
  | 'takes every 200 for an order'
  | 'completes in any status'
  | 'stumbles over new words'
  | 'stumbles over pages'
  | 'follows redirects with the bearer'
  | 'does not check signatures'
  | 'does not look at the age of events'
  | 'lets the last event win'
  | 'agrees to any number'
  | 'invents a way to pay'
  | 'sends a declined payment again'
  | 'never comes to an end';

type Session = {
  id: string;
  status: string;
  currency: string;
  totals: { type: string; amount: number }[];
  capabilities?: { payment?: { handlers?: { id: string }[] } };
  order?: { id: string };
};
type Answered = { status: number; json?: Session & { code?: string } };

const ranks = ['created', 'confirmed', 'processing', 'shipped', 'completed', 'canceled'];

/** A small agent that passes the kit, and each carelessness as a switch: the proof that the kit can fail. */
export function plainAgent(task: Task, careless?: Carelessness): Agent {
  const statuses = new Map<string, string>();
  const mine = new Set<string>();
  let keys = 0;
  const newKey = () => `key_${++keys}`;

  async function call(method: string, path: string, body?: object, key = newKey(), base = task.baseUrl): Promise<Answered> {
    const headers = new Headers({
      Authorization: `Bearer ${task.bearer}`,
      'API-Version': '2026-04-17',
      'Content-Type': 'application/json',
    });
    if (method === 'POST') headers.set('Idempotency-Key', key);
    const request = new Request(`${base}${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(1000),
    });
    const response = await task.door(request);
    const text = await response.text();
    if (response.status === 307 && careless === 'follows redirects with the bearer') {
      return call(method, '', body, key, response.headers.get('location') ?? '');
    }
    if (careless === 'stumbles over pages') return { status: response.status, json: JSON.parse(text) };
    try {
      return { status: response.status, json: JSON.parse(text) };
    } catch {
      return { status: response.status };
    }
  }

  /** Undefined: no clear answer, after a second try under the same key. */
  async function insist(path: string, body: object, newKeys = false): Promise<Answered | undefined> {
    let key = newKey();
    for (let tries = 0; tries < 3; tries++) {
      if (tries && (newKeys || careless === 'takes a new key for a repeat')) key = newKey();
      const answer = await call('POST', path, body, key).catch((error) => {
        if (error instanceof SyntaxError) throw error;
        return undefined;
      });
      const clear =
        answer?.json &&
        answer.status < 500 &&
        !(answer.json.code === 'idempotency_in_flight') &&
        (answer.status >= 400 || answer.json.totals);
      if (clear) return answer;
    }
    return undefined;
  }

  const totalOf = (session: Session) => session.totals.find(({ type }) => type === 'total')?.amount;
  const isMoney = (amount: number | undefined): amount is number =>
    amount !== undefined && (careless === 'agrees to any number' || (Number.isInteger(amount) && amount >= 0));
  const known = ['items_base_amount', 'subtotal', 'fulfillment', 'total'];

  async function buy(shopper: Parameters<Agent['buy']>[1]): Promise<Told> {
    const { item, quantity, currency, buyer, address } = task;
    const details = { buyer, fulfillment_details: { name: address.name, address } };
    const created = await insist(
      '/checkout_sessions',
      { line_items: [{ id: item, quantity }], currency, capabilities: {}, ...details },
      careless === 'opens a second session when an answer is lost',
    );
    let session = created?.json;
    if (!session?.totals) return { outcome: 'not_bought', words: 'The merchant could not be reached.' };
    mine.add(session.id);
    const path = `/checkout_sessions/${session.id}`;
    for (let rounds = 0; rounds < 3; rounds++) {
      if (careless === 'stumbles over new words' && session.totals.some(({ type }) => !known.includes(type)))
        throw new Error('what is this?');
      const amount = totalOf(session);
      const ready = session.status === 'ready_for_payment' || careless === 'completes in any status';
      const handler =
        session.capabilities?.payment?.handlers?.[0]?.id ?? (careless === 'invents a way to pay' ? 'card_tokenized' : undefined);
      if (!ready || !isMoney(amount) || !handler || session.currency !== currency) return { outcome: 'not_bought' };
      if (careless !== 'does not ask the shopper' && !(await shopper.review({ amount, currency: session.currency })))
        return { outcome: 'not_bought' };
      if (careless !== 'pays what it read long ago') {
        const fresh = (await call('GET', path).catch(() => undefined))?.json;
        if (!fresh?.totals) return { outcome: 'not_bought', words: 'The merchant could not be reached.' };
        const same = totalOf(fresh) === amount && fresh.currency === session.currency && fresh.status === session.status;
        session = fresh;
        if (!same) continue;
      }
      const payment = {
        payment_data: { handler_id: handler, instrument: { type: 'card', credential: { type: 'spt', token: `spt_${newKey()}` } } },
      };
      const told = await complete(path, payment);
      if ('outcome' in told) return told;
      session = told;
      if (totalOf(session) === amount) return { outcome: 'not_bought', words: 'The merchant did not take the payment.' };
    }
    return { outcome: 'not_bought' };
  }

  async function complete(path: string, payment: object): Promise<Told | Session> {
    let answer = await insist(`${path}/complete`, payment);
    if (careless === 'sends a declined payment again' && answer?.json?.status === 'ready_for_payment')
      answer = await insist(`${path}/complete`, payment);
    if (careless === 'calls a lost answer not bought' && !answer) return { outcome: 'not_bought' };
    if (careless === 'takes every 200 for an order' && answer?.status === 200) return { outcome: 'bought' };
    let session = answer?.status === 200 ? answer.json : undefined;
    for (
      let looks = 0;
      looks < 5 &&
      (!session ||
        ['complete_in_progress', 'authentication_required'].includes(session.status) ||
        (session.status === 'completed' && !session.order));
      looks++
    ) {
      session = (await call('GET', path).catch(() => undefined))?.json ?? session;
    }
    if (session?.status === 'completed' && session.order) return { outcome: 'bought', orderId: session.order.id };
    if (answer && answer.status >= 400 && session?.totals) return { outcome: 'not_bought' };
    if (!answer || !session?.totals || session.status === 'complete_in_progress') return { outcome: 'unknown' };
    return session;
  }

  return {
    buy: (_task, shopper) => (careless === 'never comes to an end' ? new Promise(() => undefined) : buy(shopper)),
    orderStatus: async (orderId) => statuses.get(orderId),
    receive: async (request) => {
      const rawBody = await request.text();
      const toleranceSeconds = careless === 'does not look at the age of events' ? 1e9 : 300;
      const verdict = verifyEvent({
        header: request.headers.get('Merchant-Signature'),
        rawBody,
        secrets: [task.webhookSecret],
        now: Date.now() / 1000,
        toleranceSeconds,
      });
      if (!verdict.ok && careless !== 'does not check signatures') return new Response(null, { status: 401 });
      const { data } = JSON.parse(rawBody) as { data: { id: string; status: string; checkout_session_id: string } };
      if (!mine.has(data.checkout_session_id)) return new Response(null, { status: 404 });
      const before = ranks.indexOf(statuses.get(data.id) ?? '');
      if (careless === 'lets the last event win' || ranks.indexOf(data.status) >= before) statuses.set(data.id, data.status);
      return Response.json({ received: true });
    },
  };
}
