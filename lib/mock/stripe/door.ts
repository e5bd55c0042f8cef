import type { SQLWrapper } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Door } from '@/lib/wire/door';
import type { Log } from '@/lib/wire/types';
import { type Answer, corsPreflight, jsonAnswer, refused, respond } from './answer';
import { atOnce } from './at-once';
import { eventRows, type NewEvent, publicEvent } from './events';
import { parseForm } from './form';
import { fingerprintOf, idempotencyKey, inFlight, keptAnswer, mustMatch } from './idempotency';
import { type Caller, callerOf, mustBe } from './keys';
import type { Handler, Parts } from './parts';
import { Refusal } from './refusal';
import { type Route, routes } from './routes';
import { pspEvents, pspIdempotency } from './tables';

export type ApiDoorOptions = {
  log: Log;
  listens: (account: string, type: string) => boolean;
  onEvent?: (event: Record<string, unknown>, account: string) => void;
};

/** `/v1/…`: finds the route, asks for the right key, runs the handler once per Idempotency-Key and writes what it decided. */
export function createApiDoor(parts: Parts, { log, listens, onEvent }: ApiDoorOptions): Door {
  const running = new Set<string>();

  return async (request) => {
    const requestId = parts.newId('req');
    const url = new URL(request.url);
    const path = url.pathname.replace(/^\/api\/psp(?=\/)/, ''); // under the shop's own address the API stands behind /api/psp
    if (request.method === 'OPTIONS') return corsPreflight(path);
    try {
      return respond(await answer(request, path, url, requestId), requestId, path);
    } catch (error) {
      if (error instanceof Refusal) return respond(refused(error), requestId, path);
      log('psp.bug', { path: path.replace(/_[A-Za-z0-9]{10,}/g, '_…'), error: error instanceof Error ? error.name : 'unknown' });
      return respond(
        jsonAnswer(500, { error: { type: 'api_error', message: 'An unexpected error occurred in the stand-in.' } }),
        requestId,
        path,
      );
    }
  };

  async function answer(request: Request, path: string, url: URL, requestId: string): Promise<Answer> {
    const text = request.method === 'POST' ? await bodyOf(request) : url.search.slice(1);
    const params = parseForm(text);
    const caller = callerOf(parts.keys, request, typeof params.key === 'string' ? params.key : undefined);
    const { route, id } = routeFor(request.method, path, caller);
    mustBe(caller, route.roles, route.doing);
    const version = request.headers.get('stripe-version') ?? '';
    if (parts.settings.previewVersionRequired && path.includes('/shared_payment/') && !version.endsWith('.preview'))
      throw unrecognized(request.method, path);
    const run = (more: (status: number, body: string) => SQLWrapper[]) => perform(route, { caller, params, id }, more);
    const key = idempotencyKey(request);
    if (key === undefined) return run(() => []);
    return once(caller.account, key, fingerprintOf(parts.secret, request.method, path, text), requestId, run);
  }

  /** At most one run per account and key; a later one gets the first answer, byte for byte. */
  async function once(account: string, key: string, fingerprint: string, requestId: string, run: Run): Promise<Answer> {
    const slot = `${account} ${key}`;
    if (running.has(slot)) throw inFlight();
    running.add(slot);
    try {
      const replay = async () => {
        const kept = await keptAnswer(parts.db, account, key, parts.clock());
        if (!kept) return undefined;
        mustMatch(kept, fingerprint, key);
        return { status: kept.status, text: kept.body, replayOf: kept.requestId };
      };
      const first = await replay();
      if (first) return first;
      const keep = (status: number, body: string) => [
        parts.db.insert(pspIdempotency).values({ account, key, fingerprint, status, body, requestId, created: parts.clock() }),
      ];
      try {
        return await run(keep);
      } catch (error) {
        // Another process ran the same key at the same time: the key's uniqueness undid this run; its answer is the answer.
        const theirs = error instanceof Refusal ? undefined : await replay();
        if (theirs) return theirs;
        throw error;
      }
    } finally {
      running.delete(slot);
    }
  }

  /** Runs a handler and writes all of what it decided, or nothing. */
  async function perform(
    route: Route,
    call: Parameters<Handler>[1],
    more: (status: number, body: string) => SQLWrapper[],
  ): Promise<Answer> {
    let events: NewEvent[] = [];
    const within = async (db: Database): Promise<Answer> => {
      const outcome = await settled(route.handle, { ...parts, db }, call);
      const done = jsonAnswer(outcome.status ?? 200, outcome.body);
      events = eventRows(parts, outcome.events ?? [], listens);
      const eventWrites = events.length > 0 ? [db.insert(pspEvents).values(events)] : [];
      await atOnce(db, [...(outcome.writes ?? []), ...eventWrites, ...more(done.status, done.text)]);
      return done;
    };
    const done = route.locks ? await parts.db.transaction(within) : await within(parts.db);
    if (onEvent) for (const event of events) onEvent(publicEvent(event), event.account);
    return done;
  }
}

type Run = (keep: (status: number, body: string) => SQLWrapper[]) => Promise<Answer>;

async function bodyOf(request: Request): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  const text = await request.text();
  if (type.includes('json') || text.length > 100_000) {
    throw new Refusal(400, {
      type: 'invalid_request_error',
      message: 'Invalid request (check that your POST content type is application/x-www-form-urlencoded and the body is not too large).',
    });
  }
  return text;
}

/** A refusal after execution began is an answer too, kept under its key; one about the parameters alone is not (it is thrown on). */
async function settled(handle: Handler, parts: Parts, call: Parameters<Handler>[1]) {
  try {
    return await handle(parts, call);
  } catch (error) {
    if (!(error instanceof Refusal) || error.beforeExecution) throw error;
    return { status: error.status, body: { error: { ...error.body } } };
  }
}

function routeFor(method: string, path: string, caller: Caller): { route: Route; id: string } {
  const fits = routes.flatMap((route) => {
    const match = route.method === method ? route.path.exec(path) : null;
    return match ? [{ route, id: match[1] ?? '' }] : [];
  });
  const found = fits.find(({ route }) => route.roles.includes(caller.role)) ?? fits[0];
  if (!found) throw unrecognized(method, path);
  return found;
}

const unrecognized = (method: string, path: string) =>
  new Refusal(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path.slice(0, 200)}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
  });
