import { sql } from 'drizzle-orm';
import { AcpErrorBody } from '@/lib/acp/schema';
import { signEvent } from '@/lib/acp/webhooks';
import type { Database } from '@/lib/db';
import type { Door } from '@/lib/wire/door';
import type { Clock, Log } from '@/lib/wire/types';
import { rowsOf } from '../store/sql';

export type Outbox = {
  /** Sends every event that is due, and waits for those that are on their way; returns how many arrived. */
  deliverDue: () => Promise<number>;
  /** Makes the first try for an event that was just written, without being waited for. */
  send: (event: Omit<Event, 'tries'>) => void;
  /** Throws away what arrived or was given up thirty days ago; what may still arrive stays, however old it is. */
  purge: () => Promise<void>;
};

type Event = { id: string; merchant: string; body: string; tries: number };
type Result = { id: string; delivered: boolean; due_at: string; given_up: boolean; trouble: string };

/** How many events go out at the same time, and how many are taken at once. */
const width = 8;
const batch = 64;
/** While an event is being sent nobody else takes it. */
const patienceMs = 15_000;
const mostTries = 20;
const keptMs = 30 * 24 * 3_600_000;

/** 1 s, 2 s, 4 s … at most an hour. */
export const backoffMs = (tries: number): number => Math.min(1000 * 2 ** Math.max(0, tries - 1), 3_600_000);

/**
 * Order events, at least once (digest §12): signed over the bytes that are sent, with a fresh time per try and a stable Request-Id. A receiver that
 * is down or refuses is asked again with growing pauses, but for one that says that the order is none of its; no event waits for another.
 */
export function createOutbox(parts: {
  db: Database;
  clock: Clock;
  send: Door;
  url: string;
  secret: (slug: string) => string;
  log: Log;
}): Outbox {
  const { db, clock, log } = parts;
  const fresh: Event[] = [];
  let firstTries: Promise<number> | undefined;

  async function claim(): Promise<Event[]> {
    const now = clock().getTime();
    return rowsOf<Event>(
      db,
      sql`update merchant_outbox set tries = tries + 1, due_at = ${new Date(now + patienceMs).toISOString()}::timestamptz
          where id in (select id from merchant_outbox where delivered_at is null and not given_up and due_at <= ${new Date(now).toISOString()}::timestamptz
            order by due_at limit ${batch}::int for update skip locked)
          returning id, merchant, body, tries`,
    );
  }

  async function send(event: Event): Promise<Result> {
    const { trouble, final = false } = await attempt(event);
    const givenUp = trouble !== undefined && (final || event.tries >= mostTries);
    if (trouble)
      log('merchant.event_refused', { merchant: event.merchant, event: event.id, tries: event.tries, trouble, given_up: givenUp });
    const due = new Date(clock().getTime() + backoffMs(event.tries)).toISOString();
    return { id: event.id, delivered: trouble === undefined, due_at: due, given_up: givenUp, trouble: trouble ?? '' };
  }

  /** Without `trouble` the event arrived; `final`: asking again is no use. */
  async function attempt(event: Event): Promise<{ trouble?: string; final?: boolean }> {
    const seconds = Math.floor(clock().getTime() / 1000);
    const signal = AbortSignal.timeout(patienceMs - 5000);
    const headers = {
      'content-type': 'application/json',
      'merchant-signature': signEvent(parts.secret(event.merchant), event.body, seconds),
      'request-id': event.id,
      timestamp: clock().toISOString(),
    };
    try {
      const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
      const answer = await Promise.race([parts.send(new Request(parts.url, { method: 'POST', headers, body: event.body, signal })), late]);
      const final = await isNotItsOrder(answer);
      if (!answer.bodyUsed) await answer.body?.cancel();
      return answer.ok ? {} : { trouble: `status ${answer.status}`, final };
    } catch (error) {
      return { trouble: error instanceof Error ? error.name : 'unknown' };
    }
  }

  async function settle(results: Result[]): Promise<void> {
    await rowsOf(
      db,
      sql`update merchant_outbox o set delivered_at = case when r.delivered then ${clock().toISOString()}::timestamptz end, due_at = r.due_at,
            given_up = r.given_up, last_trouble = nullif(r.trouble, '')
          from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as r(id text, delivered boolean, due_at timestamptz, given_up boolean, trouble text)
          where o.id = r.id`,
    );
  }

  async function deliver(events: readonly Event[]): Promise<number> {
    let arrived = 0;
    for (let at = 0; at < events.length; at += width) {
      const results = await Promise.all(events.slice(at, at + width).map(send));
      await settle(results);
      arrived += results.filter((result) => result.delivered).length;
    }
    return arrived;
  }

  /** Events that come while others are being sent go together in the next round: under load one statement settles many. */
  async function deliverFresh(): Promise<number> {
    let arrived = 0;
    while (fresh.length) arrived += await deliver(fresh.splice(0, batch));
    return arrived;
  }

  function start(): Promise<number> {
    firstTries ??= deliverFresh()
      .catch((error: unknown) => {
        log('merchant.outbox_failed', { error: String(error) });
        return 0;
      })
      .finally(() => {
        firstTries = undefined;
        if (fresh.length) void start();
      });
    return firstTries;
  }

  return {
    deliverDue: async () => {
      let arrived = await start();
      for (let events = await claim(); events.length; events = await claim()) arrived += await deliver(events);
      return arrived;
    },
    purge: async () => {
      const before = new Date(clock().getTime() - keptMs).toISOString();
      await rowsOf(
        db,
        sql`delete from merchant_outbox where delivered_at <= ${before}::timestamptz or (given_up and due_at <= ${before}::timestamptz)`,
      );
    },
    send: (event) => {
      fresh.push({ ...event, tries: 1 });
      if (!firstTries) setImmediate(() => void start());
    },
  };
}

/**
 * Whether the agent itself says that it never asked for this order: whoever else bought with the same bearer hears nothing from us, and the agent
 * need not be told twenty times. A 404 in other words is a proxy's, or an address that is not there yet.
 */
async function isNotItsOrder(answer: Response): Promise<boolean> {
  if (answer.status !== 404 || !answer.headers.get('content-type')?.includes('json')) return false;
  const refusal = AcpErrorBody.safeParse(await answer.json().catch(() => undefined));
  return refusal.success && refusal.data.type === 'invalid_request' && refusal.data.code === 'not_found';
}
