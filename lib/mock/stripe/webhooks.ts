import { createHmac } from 'node:crypto';
import { asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Door } from '@/lib/wire/door';
import type { Clock, Log } from '@/lib/wire/types';
import { eventObject } from './objects/event';
import { seconds } from './objects/seconds';
import { pspEvents } from './tables';

/** Where an account hears of its events. */
export type WebhookEndpoint = {
  url: string;
  secret: string;
  door: Door;
  /** The types it wants to hear of; absent: all. */
  types?: readonly string[];
};
export type WebhookSender = {
  /** Sends what is due now, oldest first; returns how many were taken. */
  deliver: () => Promise<number>;
  /** Looks every `everyMs` for what is due; returns the end of it. */
  start: (everyMs?: number) => () => void;
};

/** Waiting times after the first, second … failure; then it is given up, as Stripe's test mode does after a few hours. */
const pauses = [60, 600, 3600].map((pause) => pause * 1000);
const leaseMs = 60_000;

/** Sends events signed (`Stripe-Signature`), at least once, in no promised order. Two senders on one database share the work. */
export function createWebhookSender(db: Database, clock: Clock, log: Log, endpoints: Record<string, WebhookEndpoint>): WebhookSender {
  const deliver = async () => {
    const now = clock();
    const due = db
      .select({ id: pspEvents.id })
      .from(pspEvents)
      .where(lte(pspEvents.nextAttempt, now))
      .orderBy(asc(pspEvents.position))
      .limit(50)
      .for('update', { skipLocked: true });
    // Whoever moves the time forward has the events for a minute; a sender that died lets them go by that.
    const mine = await db
      .update(pspEvents)
      .set({ nextAttempt: new Date(now.getTime() + leaseMs), attempts: sql`${pspEvents.attempts} + 1` })
      .where(inArray(pspEvents.id, due))
      .returning();
    const taken: string[] = [];
    for (const event of mine.sort((a, b) => a.position - b.position)) {
      if (await send(endpoints[event.account], JSON.stringify(eventObject(event)), clock())) taken.push(event.id);
      else await again(event, now);
    }
    if (taken.length > 0) await db.update(pspEvents).set({ nextAttempt: null }).where(inArray(pspEvents.id, taken));
    return taken.length;
  };

  async function again(event: typeof pspEvents.$inferSelect, now: Date): Promise<void> {
    const pause = pauses[event.attempts - 1];
    const nextAttempt = pause === undefined ? null : new Date(now.getTime() + pause);
    await db.update(pspEvents).set({ nextAttempt }).where(eq(pspEvents.id, event.id));
    log('psp.webhook_failed', { type: event.type, attempt: event.attempts, again: nextAttempt !== null });
  }

  return {
    deliver,
    start(everyMs = 1000) {
      let running = false;
      const timer = setInterval(() => {
        if (running) return;
        running = true;
        deliver()
          .catch((error: unknown) => log('psp.webhooks_failed', { error: error instanceof Error ? error.name : 'unknown' }))
          .finally(() => {
            running = false;
          });
      }, everyMs);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}

async function send(endpoint: WebhookEndpoint | undefined, payload: string, now: Date): Promise<boolean> {
  if (!endpoint) return true; // nobody listens any more
  const t = seconds(now);
  const v1 = createHmac('sha256', endpoint.secret).update(`${t}.${payload}`).digest('hex');
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Stripe-Signature': `t=${t},v1=${v1}`,
    'User-Agent': 'Stripe/1.0 (stand-in)',
  };
  try {
    const response = await endpoint.door(
      new Request(endpoint.url, { method: 'POST', headers, body: payload, signal: AbortSignal.timeout(10_000) }),
    );
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
