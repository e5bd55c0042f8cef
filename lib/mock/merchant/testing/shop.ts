import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { type CheckoutSession, problemsOf } from '@/lib/acp/schema';
import { verifyEvent } from '@/lib/acp/webhooks';
import type { Database } from '@/lib/db';
import { createMerchants, type MerchantParts } from '..';
import { rowsOf } from '../store/sql';
import { fixtureMerchants } from './fixtures';
import { testProcessor } from './processor';

export const origin = 'http://shop.test';

/** What is outside the merchants' process and outlives it: time, the provider, the agent. */
function world() {
  return {
    now: new Date('2026-11-20T15:00:00Z'),
    pay: testProcessor(),
    events: [] as { type: string; data: { id: string; status?: string }; requestId: string | null }[],
    patches: [] as { path: string; body: { products: { id: string; variants: unknown[] }[] } }[],
    logged: [] as string[],
    receiver: (): number => 200,
  };
}
type World = ReturnType<typeof world>;

/**
 * The bundled merchants over a fixture catalogue, with a clock that stands still, a provider that obeys and an agent that listens. `around`: the world of
 * a process that is gone, for the one that comes after it.
 */
export async function openShop(db: Database, changes: Partial<MerchantParts> = {}, around: World = world()) {
  const { pay, events, patches, logged } = around;
  let ids = 0;
  const run = randomUUID().slice(0, 8);

  const merchants = createMerchants({
    db,
    clock: () => around.now,
    newId: (prefix) => `${prefix}_${String(++ids).padStart(8, '0')}${run}`,
    log: (event, facts) => logged.push(`${event} ${JSON.stringify(facts ?? {})}`),
    merchants: fixtureMerchants,
    processorFor: () => pay.processor,
    sendWebhook: async (request) => {
      const status = around.receiver();
      const rawBody = await request.text();
      const header = request.headers.get('merchant-signature');
      const verdict = verifyEvent({
        header,
        rawBody,
        secrets: ['whsec_pine', 'whsec_koi', 'whsec_olive'],
        now: around.now.getTime() / 1000,
      });
      if (!verdict.ok) return new Response(null, { status: 401 });
      const event = JSON.parse(rawBody) as (typeof events)[number];
      if (problemsOf('OrderEvent', event).length) return new Response(null, { status: 400 });
      if (status === 200) events.push({ ...event, requestId: request.headers.get('request-id') });
      return Response.json({ received: true }, { status });
    },
    webhookUrl: 'http://agent.test/agentic_checkout/webhooks/order_events',
    webhookSecret: (slug) => `whsec_${slug}`,
    feedDoor: async (request) => {
      const body = (await request.json()) as (typeof patches)[number]['body'];
      const { pathname: path } = new URL(request.url);
      if (request.method === 'POST')
        return Response.json({ id: `feed_${request.headers.get('authorization')?.slice(12)}` }, { status: 201 });
      patches.push({ path, body });
      return Response.json({ id: path.split('/')[3], accepted: true });
    },
    feedBearer: (slug) => `demo-${slug}`,
    origin,
    bearers: (token) => /^demo-(.+)$/.exec(token)?.[1],
    ...changes,
  });
  await merchants.seed();

  /** One request to the merchants' door. Every answer that leaves is held against the JSON Schema by the door itself. */
  async function call(method: string, path: string, body?: unknown, headers: Record<string, string | undefined> = {}) {
    const sent: Record<string, string | undefined> = {
      authorization: 'Bearer demo-pine',
      'api-version': '2026-04-17',
      'content-type': 'application/json',
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...headers,
    };
    const given = Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await merchants.door(
      new Request(`${origin}/api/acp${path}`, { method, headers: given, ...(text === undefined ? {} : { body: text }) }),
    );
    const raw = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      raw,
      body: JSON.parse(raw) as CheckoutSession & { code?: string; param?: string; supported_versions?: string[] },
    };
  }

  return {
    ...merchants,
    call,
    pay,
    events,
    patches,
    logged,
    world: around,
    now: () => around.now,
    pass: (ms: number) => {
      around.now = new Date(around.now.getTime() + ms);
    },
    receive: (status: () => number) => {
      around.receiver = status;
    },
    /** More pieces, whatever is being sold meanwhile. */
    restock: async (id: string, more: number) => {
      await rowsOf(db, sql`update merchant_variants set stock = stock + ${more}::int where id = ${id}`);
      await merchants.seed(); // another hand has written: what is remembered is read again
    },
    stock: async (id: string, change: { price?: number; stock?: number }, bearer = 'demo-pine') =>
      merchants.backOffice(
        new Request(`${origin}/api/back-office/variants/${id}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${bearer}` },
          body: JSON.stringify(change),
        }),
      ),
  };
}

/** A body for complete that pays with that token. */
export const payment = (token = `tok_${randomUUID()}`) => ({
  payment_data: { handler_id: 'card_tokenized', instrument: { type: 'card', credential: { type: 'spt', token } } },
});

export const totalOf = (session: CheckoutSession, type = 'total') => session.totals.find((entry) => entry.type === type)?.amount;
