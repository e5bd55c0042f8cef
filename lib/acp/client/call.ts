import { readJson, readText, refusal } from './answer';
import { AcpCallError } from './trouble';

/** A merchant's ACP address and the way to it. */
export type AcpServer = {
  /** Before `/checkout_sessions`, without a slash at the end. */
  baseUrl: string;
  bearer: string;
  door: (request: Request) => Promise<Response>;
  /** Default 2026-04-17. */
  version?: string;
  /** How to pause between tries; tests pass one that does not. */
  wait?: (milliseconds: number) => Promise<void>;
};

export type AcpCall = {
  /** REQUIRED on every POST (digest §3); the same key on a repeat of the same call. */
  idempotencyKey: string;
  requestId?: string;
  /** BCP 47, for display_text and messages. */
  locale?: string;
  /** Over all tries; default 15 s. */
  timeoutMs?: number;
  /** How often a failed try is repeated with the same key; default 1. */
  retries?: number;
};

type Operation<T> = { name: string; method: 'GET' | 'POST'; path: string; body?: unknown; read: (body: unknown) => T | undefined };

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** One operation, repeated with the same key where a repeat is safe. Throws AcpCallError. */
export async function call<T>(server: AcpServer, operation: Operation<T>, options: Partial<AcpCall>): Promise<T> {
  const until = Date.now() + (options.timeoutMs ?? 15_000);
  for (let left = options.retries ?? 1; ; left--) {
    try {
      return await once(server, operation, options, until);
    } catch (error) {
      if (!(error instanceof AcpCallError) || left <= 0 || !worthRepeating(error)) throw error;
      const wait = (error.retryAfterSeconds ?? 0.2) * 1000;
      if (Date.now() + wait >= until) throw error;
      await (server.wait ?? pause)(wait);
    }
  }
}

/** What may go better the second time: a broken connection, 502–504, "still running", "too many". Safe, because the key is the same. */
function worthRepeating(error: AcpCallError): boolean {
  if (error.layer === 'network' || error.busy) return true;
  return error.status !== undefined && error.status >= 502 && error.status <= 504;
}

async function once<T>(server: AcpServer, operation: Operation<T>, options: Partial<AcpCall>, until: number): Promise<T> {
  const { name } = operation;
  const aborter = new AbortController();
  const late = new AcpCallError({ layer: 'timeout', operation: name }, 'no answer in time');
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        reject(late);
        aborter.abort(late);
      },
      Math.max(0, until - Date.now()),
    );
  });
  try {
    // Raced as well as aborted: not every door listens to the signal.
    const { response, text } = await Promise.race([exchange(server, operation, options, aborter.signal), expired]);
    const body = response.ok || text !== '' ? readErrorOrJson(name, response, text) : undefined;
    if (!response.ok) throw refusal(name, response, body);
    const answer = operation.read(body);
    if (answer === undefined)
      throw new AcpCallError({ layer: 'schema', operation: name, status: response.status }, 'not what was asked for', body);
    return answer;
  } catch (error) {
    if (error instanceof AcpCallError) throw error;
    throw new AcpCallError({ layer: 'network', operation: name }, 'the connection failed', error);
  } finally {
    clearTimeout(timer);
  }
}

/** A refusal may be HTML from a proxy: still a refusal, with its text as the cause. */
function readErrorOrJson(name: string, response: Response, text: string): unknown {
  if (response.ok) return readJson(name, response, text);
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, 500);
  }
}

async function exchange<T>(server: AcpServer, operation: Operation<T>, options: Partial<AcpCall>, signal: AbortSignal) {
  const headers = new Headers({
    Authorization: `Bearer ${server.bearer}`,
    'API-Version': server.version ?? '2026-04-17',
    Accept: 'application/json',
    'Accept-Language': options.locale ?? 'en-US',
    'User-Agent': 'Aisle/0.1 (agentic-commerce)',
    'Request-Id': options.requestId ?? crypto.randomUUID(),
  });
  if (operation.method === 'POST') {
    headers.set('Content-Type', 'application/json');
    headers.set('Idempotency-Key', options.idempotencyKey ?? crypto.randomUUID());
  }
  const body = operation.method === 'POST' ? JSON.stringify(operation.body ?? {}) : undefined;
  const response = await server.door(
    new Request(`${server.baseUrl}${operation.path}`, { method: operation.method, headers, body, signal, redirect: 'manual' }),
  );
  return { response, text: await readText(operation.name, response) };
}
