import { createHmac } from 'node:crypto';
import { type DelegatePaymentError, DelegatePaymentRequest } from '@/lib/acp/schema';
import { canonical, holdsNul } from '@/lib/acp/server';
import { troubleWith, type VerifyingKey } from '@/lib/acp/signatures';
import type { Door } from '@/lib/wire/door';
import type { RateLimit } from '@/lib/wire/rate';
import type { Log } from '@/lib/wire/types';
import { atOnce } from '../at-once';
import { keptAnswer } from '../idempotency';
import { callerOf } from '../keys';
import type { Parts } from '../parts';
import { Refusal } from '../refusal';
import { pspIdempotency } from '../tables';
import { refuse, tooMany, VaultRefusal } from './trouble';
import { vaultToken } from './vault';

const path = '/agentic_commerce/delegate_payment';
const versions = ['2026-04-17'];

/** Who may come how. */
export type VaultGuards = {
  /** The keys of which one must have signed; none: signatures are not asked for. */
  keys: readonly VerifyingKey[];
  /** Requests of an account. */
  requests: RateLimit;
  /** Refused cards of an account: trying many cards is slowed down before paying many times is. */
  refusals: RateLimit;
};

/**
 * ACP `POST /agentic_commerce/delegate_payment` (digest §13): the agent hands in a card, or its own payment method here, and gets a `vt_` token
 * that opens one purchase. 201; flat errors; idempotency as ACP has it: 400 without key, 409 in flight, 422 conflict, nothing kept of a 5xx.
 */
export function createDelegateDoor(parts: Parts, log: Log, guards: VaultGuards): Door {
  const running = new Set<string>();
  let toldOfAbsence = false;

  return async (request) => {
    const requestId = request.headers.get('request-id') ?? parts.newId('req');
    const key = request.headers.get('idempotency-key') ?? undefined;
    const answer = await settled(request, key);
    const headers: Record<string, string> = { 'Content-Type': 'application/json', 'Request-Id': requestId, 'Cache-Control': 'no-store' };
    if (key) headers['Idempotency-Key'] = key;
    if (answer.replayed) headers['Idempotent-Replayed'] = 'true';
    if (answer.retryAfter !== undefined) headers['Retry-After'] = String(answer.retryAfter);
    return new Response(answer.text, { status: answer.status, headers });
  };

  async function settled(request: Request, key: string | undefined): Promise<Settled> {
    try {
      return await answer(request, key);
    } catch (error) {
      if (error instanceof VaultRefusal) return { status: error.status, text: JSON.stringify(error.body), retryAfter: error.retryAfter };
      log('psp.bug', { path, error: error instanceof Error ? error.name : 'unknown' });
      const body: DelegatePaymentError = {
        type: 'processing_error',
        code: 'invalid_card',
        message: 'An unexpected error occurred in the vault.',
      };
      return { status: 500, text: JSON.stringify(body) };
    }
  }

  async function answer(request: Request, key: string | undefined) {
    if (new URL(request.url).pathname.replace(/^\/api\/psp(?=\/)/, '') !== path) throw refuse(404, 'There is nothing at this address.');
    if (request.method !== 'POST') throw refuse(405, 'Only POST is understood here.');
    const account = agentOf(request);
    const wait = guards.requests.take(account) ?? guards.refusals.wait(account);
    if (wait !== undefined) throw tooMany(wait);
    const version = request.headers.get('api-version');
    if (!version || !versions.includes(version)) {
      throw refuse(400, version ? `API-Version ${version.slice(0, 40)} is not supported.` : 'API-Version header is required', {
        supported_versions: versions,
      });
    }
    if (!key || key.length > 255) throw refuse(400, 'Idempotency-Key header is required', { code: 'idempotency_key_required' });
    const body = await jsonOf(request);
    mustBeSigned(request, body);
    const fingerprint = createHmac('sha256', parts.secret)
      .update(`${path}\n${canonical(body)}`)
      .digest('base64url');
    const slot = `${account} ${key}`;
    if (running.has(slot))
      throw refuse(409, 'A request with this Idempotency-Key is currently being processed', { code: 'idempotency_in_flight' }, 1);
    running.add(slot);
    try {
      return await once(account, key, fingerprint, body);
    } finally {
      running.delete(slot);
    }
  }

  async function once(account: string, key: string, fingerprint: string, body: unknown) {
    // ACP keys are scoped to the endpoint; the space keeps them apart from Stripe's own keys of the same account.
    const scoped = `delegate_payment ${key}`;
    const replay = async () => {
      const kept = await keptAnswer(parts.db, account, scoped, parts.clock());
      if (kept && kept.fingerprint !== fingerprint) {
        throw refuse(422, 'Idempotency-Key has already been used with a different request body', { code: 'idempotency_conflict' });
      }
      return kept && { status: kept.status, text: kept.body, replayed: true };
    };
    const first = await replay();
    if (first) return first;
    const { status, text, writes } = await made(account, key, body);
    const keep = { account, key: scoped, fingerprint, status, body: text, requestId: '', created: parts.clock() };
    try {
      await atOnce(parts.db, [...writes, parts.db.insert(pspIdempotency).values(keep)]);
    } catch (error) {
      // Another process was first with this key: its answer is the answer, and nothing of this run was written.
      const theirs = await replay();
      if (!theirs) throw error;
      return theirs;
    }
    return { status, text };
  }

  async function made(account: string, key: string, body: unknown) {
    try {
      const parsed = DelegatePaymentRequest.safeParse(body);
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const at = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : (issue?.path ?? []);
        throw refuse(400, `${at.join('.') || 'The body'} is missing, unknown or not valid`, {
          param: `$${at.map((step) => `.${String(step)}`).join('')}`,
        });
      }
      const { answer: created, writes } = await vaultToken(parts, account, key, parsed.data);
      return { status: 201, text: JSON.stringify(created), writes };
    } catch (error) {
      if (!(error instanceof VaultRefusal)) throw error;
      guards.refusals.charge(account, 1);
      return { status: error.status, text: JSON.stringify(error.body), writes: [] };
    }
  }

  function mustBeSigned({ headers }: Request, body: unknown): void {
    if (!guards.keys.length) {
      if (!toldOfAbsence) log('psp.signatures_not_asked_for', { path });
      toldOfAbsence = true;
      return;
    }
    const given = { signature: headers.get('signature'), timestamp: headers.get('timestamp'), body, keys: guards.keys, now: parts.clock() };
    const trouble = troubleWith(given);
    if (trouble) throw refuse(401, `The Signature or Timestamp of the request is ${trouble}`);
  }

  function agentOf(request: Request): string {
    try {
      const caller = callerOf(parts.keys, request);
      if (caller.role === 'agent') return caller.account;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw refuse(401, 'Unauthorized');
    }
    throw refuse(403, 'Only the agent may delegate a payment.');
  }
}

type Settled = { status: number; text: string; replayed?: boolean; retryAfter?: number };

async function jsonOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > 100_000) throw refuse(413, 'The body is too large.');
  try {
    const body: unknown = JSON.parse(text);
    canonical(body);
    if (holdsNul(body)) throw new Error('U+0000');
    return body;
  } catch {
    throw refuse(400, 'The body is not JSON, is nested too deeply, or holds the character U+0000.', { param: '$' });
  }
}
