import type { Door } from './door';

/** Which parties are real and which stood in. */
export type Parties = {
  database: 'pglite' | 'postgres';
  model: string;
  payments: 'stand-in' | 'stripe-test';
  /** Whose events are taken at /api/webhooks/stripe. */
  webhooks: 'stand-in' | 'agent and merchant' | 'agent' | 'merchant' | 'off';
};

/** `GET /api/health`: `{ ok, version, database, model, payments, webhooks }`, 503 while the database does not answer. */
export function healthDoor(version: string, parties: Parties, ping: () => Promise<unknown>): Door {
  return async () => {
    const ok = await ping().then(
      () => true,
      () => false,
    );
    return Response.json({ ok, version, ...parties }, { status: ok ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
  };
}
