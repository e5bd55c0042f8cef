import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/lib/db';
import { readBytes } from '@/lib/wire/bytes';
import type { Door } from '@/lib/wire/door';
import { wireStripeEvents } from '@/lib/wire/tables';
import type { Clock, Log } from '@/lib/wire/types';
import { newsOf } from './news';
import { type StripeEvent, signedEvent } from './signature';
import type { PaymentNews } from './types';

/** One endpoint at Stripe and who it is for. The agent and the merchants have accounts of their own there, and secrets of their own. */
export type StripeListener = {
  /** `agent`, or a merchant's slug. */
  account: string;
  /** `whsec_…`, newest first; two during a rotation. */
  secrets: string[];
  /** What to do with it. Called again when it threw, and where two processes are told at once, so it must not mind. */
  hear: (news: PaymentNews) => Promise<void>;
};

export type WebhookParts = { db: Database; clock: Clock; log: Log; listeners: StripeListener[] };

const mostBytes = 1_000_000;
const envelope = z.object({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(255),
  created: z.number(),
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});
const answer = (status: number, body: Record<string, unknown>) => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

/**
 * `POST /api/webhooks/stripe`: 200 for every event that was taken, now or before, and for types that nobody waits for; 400 without a right and fresh
 * signature over the raw body, as Stripe's own examples answer; 500 when handling failed, so that Stripe sends it again. Nothing is parsed or kept
 * before the signature has passed. The secret that signed says whose event it is: nobody can speak for another account.
 */
export function createStripeWebhooks({ db, clock, log, listeners }: WebhookParts): Door {
  const seen = wireStripeEvents;
  /** Events that are being handled right now: another delivery of one gets the same answer. */
  const running = new Map<string, Promise<boolean>>();

  /** Whether the event is taken, now or before. */
  async function take({ account, hear }: StripeListener, event: StripeEvent): Promise<boolean> {
    const [known] = await db
      .select({ id: seen.id })
      .from(seen)
      .where(and(eq(seen.account, account), eq(seen.id, event.id)));
    if (known) return true;
    try {
      const news = newsOf(event);
      if (news) await hear(news);
    } catch (error) {
      log('stripe.event_failed', { account, type: event.type.slice(0, 100), error: error instanceof Error ? error.name : 'unknown' });
      return false;
    }
    await db.insert(seen).values({ account, id: event.id, type: event.type, receivedAt: clock() }).onConflictDoNothing();
    return true;
  }

  return async (request) => {
    if (request.method !== 'POST') return answer(405, { error: 'Send events with POST.' });
    if (listeners.length === 0) return answer(503, { error: 'No webhook secret is set.' });
    const bytes = await readBytes(request, mostBytes);
    if (!bytes) return answer(413, { error: 'An event is at most 1 MB.' });
    const payload = Buffer.from(bytes).toString('utf8');
    const signed = signerOf(listeners, payload, request.headers.get('stripe-signature'), clock());
    if (!signed || !envelope.safeParse(signed.event).success) return answer(400, { error: 'The signature is missing, wrong or too old.' });
    const { event, listener } = signed;
    const name = `${listener.account} ${event.id}`;
    const taken = running.get(name) ?? take(listener, event).finally(() => running.delete(name));
    running.set(name, taken);
    return (await taken) ? answer(200, { received: true }) : answer(500, { error: 'The event could not be handled.' });
  };
}

function signerOf(listeners: StripeListener[], payload: string, header: string | null, now: Date) {
  for (const listener of listeners) {
    const event = signedEvent(payload, header, listener.secrets, now);
    if (event) return { event, listener };
  }
  return undefined;
}
