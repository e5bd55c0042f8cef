import { AcpError } from '../schema';
import { fingerprintOf } from './canonical';
import type { Checked, Claim, Exchange, Next, Sealed, Wrapper } from './exchange';
import { sealError } from './seal';

/** What is known about a key: finished with an answer, or begun by a process that may have died. */
export type KeptKey = { fingerprint: string } & ({ state: 'done'; sealed: Sealed } | { state: 'running'; alive: boolean; resume: string });

/** Where keys live: the server's own tables, so that key and effect are one transaction (`Decision.save` writes both). */
export type IdempotencyStore = {
  find: (claim: Claim) => Promise<KeptKey | undefined>;
  /** Keeps an answer that has no other effect (a refusal). False when the key is taken. */
  keep: (claim: Claim, sealed: Sealed) => Promise<boolean>;
  /** Takes the running key of a dead process over; false when somebody else was faster. */
  takeOver: (claim: Claim) => Promise<boolean>;
};

const refuse = (status: number, code: string, message: string, headers?: Record<string, string>) =>
  new AcpError(status, { type: 'invalid_request', code, message }, headers);
const inFlight = () => refuse(409, 'idempotency_in_flight', 'The first request with this key is still running.', { 'retry-after': '1' });
const conflict = () => refuse(422, 'idempotency_conflict', 'This key was used with another body.');

/** Throws AcpError 400 for a missing or overlong key. Scope: caller and path (digest §4). `otherwise` stands in where a key is optional. */
export function claimOf(exchange: Exchange, path: string, otherwise = ''): Claim {
  const key = exchange.request.headers.get('idempotency-key') || otherwise;
  if (key === '') throw refuse(400, 'idempotency_key_required', 'Send an Idempotency-Key header.');
  if (key.length > 255) throw refuse(400, 'idempotency_key_invalid', 'An Idempotency-Key has 1 to 255 characters.');
  try {
    return { scope: `${exchange.identity} ${path}`, key, fingerprint: fingerprintOf(exchange.body) };
  } catch {
    throw refuse(400, 'invalid_json', 'The body is nested too deeply.');
  }
}

/**
 * Digest §4, in one place: 400 without a key, 409 while the first is running, 422 for another body, the first answer byte for byte afterwards.
 * Optimistic: the decision is made, then written together with the key; whoever finds the key taken answers with what is kept there.
 * Not kept: 5xx, and refusals that say when to come again (Retry-After).
 */
export function idempotency(store: IdempotencyStore): Wrapper {
  const running = new Map<string, string>();
  return async (exchange, next) => {
    const { claim } = exchange;
    if (!claim) return next(exchange);
    const name = JSON.stringify([claim.scope, claim.key]);
    const first = running.get(name);
    if (first !== undefined) {
      // Perhaps it is only being replayed: then this one is a replay too.
      const kept = await store.find(claim);
      if ((kept?.fingerprint ?? first) !== claim.fingerprint) throw conflict();
      if (kept?.state === 'done') return { sealed: replayed(kept.sealed) };
      throw inFlight();
    }
    running.set(name, claim.fingerprint);
    try {
      const { sealed } = await decide(exchange, claim, next, store);
      return { sealed };
    } finally {
      running.delete(name);
    }
  };
}

async function decide(exchange: Exchange, claim: Claim, next: Next, store: IdempotencyStore): Promise<Checked> {
  let resume: string | undefined;
  for (let round = 0; round < 20; round++) {
    const outcome = await outcomeOf(resume === undefined ? exchange : { ...exchange, resume }, next);
    const passing = outcome instanceof AcpError && (outcome.status >= 500 || 'retry-after' in outcome.headers);
    if (!passing) {
      const decided: Checked = outcome instanceof AcpError ? { sealed: sealError(outcome) } : outcome;
      if (await (decided.save ?? ((sealed) => store.keep(claim, sealed)))(decided.sealed)) return decided;
    }
    const kept = await store.find(claim);
    if (kept && kept.fingerprint !== claim.fingerprint) throw conflict();
    if (kept?.state === 'done') return { sealed: replayed(kept.sealed) };
    if (passing && (!kept || resume !== undefined || outcome.status >= 500)) throw outcome;
    if (kept?.alive && resume === undefined) throw inFlight();
    if (kept && resume === undefined && (await store.takeOver(claim))) resume = kept.resume;
  }
  throw new AcpError(
    503,
    { type: 'service_unavailable', code: 'busy', message: 'Too much is happening at once. Try again.' },
    { 'retry-after': '1' },
  );
}

async function outcomeOf(exchange: Exchange, next: Next): Promise<Checked | AcpError> {
  try {
    return await next(exchange);
  } catch (error) {
    if (error instanceof AcpError) return error;
    throw error;
  }
}

const replayed = (sealed: Sealed): Sealed => ({ ...sealed, headers: { ...sealed.headers, 'idempotent-replayed': 'true' } });
