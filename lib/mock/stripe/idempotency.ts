import { createHmac } from 'node:crypto';
import { and, eq, lte } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { Refusal } from './refusal';
import { pspIdempotency } from './tables';

export type Kept = { status: number; body: string; requestId: string; fingerprint: string; created: Date };

const day = 24 * 60 * 60 * 1000;

/** The Idempotency-Key of a POST, if any. Throws Refusal 400 for one that is too long or empty. */
export function idempotencyKey(request: Request): string | undefined {
  const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null;
  if (key === null) return undefined;
  if (key.length > 255 || key.length === 0) {
    throw new Refusal(400, {
      type: 'invalid_request_error',
      message: 'Idempotency keys can only be up to 255 characters long, and cannot be empty.',
    });
  }
  return key;
}

/** Keyed, for the text may hold a card number: two requests are the same when method, path and parameters are. */
export const fingerprintOf = (secret: string, method: string, path: string, body: string): string =>
  createHmac('sha256', secret).update(`${method} ${path}\n${body}`).digest('base64url');

/** The first answer under this key, if it is less than a day old; older ones are thrown away on the way. */
export async function keptAnswer(db: Database, account: string, key: string, now: Date): Promise<Kept | undefined> {
  const [kept] = await db
    .select()
    .from(pspIdempotency)
    .where(and(eq(pspIdempotency.account, account), eq(pspIdempotency.key, key)));
  if (!kept || now.getTime() - kept.created.getTime() < day) return kept;
  await db
    .delete(pspIdempotency)
    .where(and(eq(pspIdempotency.account, account), lte(pspIdempotency.created, new Date(now.getTime() - day))));
  return undefined;
}

/** Throws Refusal 400 when the key was first used with other parameters. */
export function mustMatch(kept: Kept, fingerprint: string, key: string): void {
  if (kept.fingerprint === fingerprint) return;
  throw new Refusal(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}

export const inFlight = (): Refusal =>
  new Refusal(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: 'There is currently another in-progress request using this Idempotent Key. Please try again later.',
  });
