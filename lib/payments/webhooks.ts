import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/lib/db';
import type { Door } from '@/lib/wire/door';
import type { Clock, Log } from '@/lib/wire/types';
import { type StripeEvent, signedEvent } from './signature';
import { agentStripeEvents } from './tables';

export type WebhookParts = {
  db: Database;
  clock: Clock;
  log: Log;
  /** Secrets of the endpoints at Stripe (`whsec_…`), the agent's and the merchant's. */
  secrets: string[];
  /** What to do with an event. Called again when it threw, so it must not mind; never twice for one that succeeded. */
  handle: (event: StripeEvent) => Promise<void>;
};

const envelope = z.object({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(255),
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});
const answer = (status: number, body: Record<string, unknown>) => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

/**
 * `POST /api/webhooks/stripe`: 200 for every event that was taken, now or before; 400 without a right and fresh signature over the raw body, as Stripe's
 * own examples answer; 500 when handling failed, so that Stripe sends it again. Nothing is read or kept before the signature has passed.
 */
export function createStripeWebhooks({ db, clock, log, secrets, handle }: WebhookParts): Door {
  return async (request) => {
    if (request.method !== 'POST') return answer(405, { error: 'Send events with POST.' });
    const payload = await request.text();
    if (payload.length > 1_000_000) return answer(413, { error: 'An event is at most 1 MB.' });
    const event = signedEvent(payload, request.headers.get('stripe-signature'), secrets, clock());
    if (!event || !envelope.safeParse(event).success) return answer(400, { error: 'The signature is missing, wrong or too old.' });
    const [known] = await db.select({ id: agentStripeEvents.id }).from(agentStripeEvents).where(eq(agentStripeEvents.id, event.id));
    if (known) return answer(200, { received: true });
    try {
      await handle(event);
    } catch (error) {
      log('stripe.event_failed', { type: event.type, error: error instanceof Error ? error.name : 'unknown' });
      return answer(500, { error: 'The event could not be handled.' });
    }
    await db.insert(agentStripeEvents).values({ id: event.id, type: event.type, receivedAt: clock() }).onConflictDoNothing();
    return answer(200, { received: true });
  };
}
