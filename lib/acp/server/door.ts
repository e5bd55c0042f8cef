import { AcpError } from '../schema';
import { identify } from './authorize';
import { readBody } from './body';
import { compose } from './compose';
import type { Edition, Exchange, Handler, Next, OperationName, Sealed, Wrapper } from './exchange';
import { claimOf, type IdempotencyStore, idempotency } from './idempotency';
import { routeOf } from './routes';
import { responseOf, sealAnswer, sealBody, sealError } from './seal';
import { mustBeSigned, type SignaturePolicy } from './signed';
import { negotiate } from './version';

export type AcpServer = {
  /** Operations that are not offered are left out and answer 404. */
  handlers: Partial<Record<OperationName, Handler>>;
  identityOf: (token: string) => string | undefined;
  /** Supported API versions, oldest first. */
  versions: readonly string[];
  store: IdempotencyStore;
  /** Older versions, spoken by translation. */
  editions?: readonly Edition[];
  /** Signatures of requests; absent: nobody's are asked for. */
  signatures?: SignaturePolicy;
  /** Whether this caller has asked too often: the whole seconds to wait. */
  admit?: (identity: string) => number | undefined;
  /** Told of bugs; the caller gets a 500 that says nothing. */
  onBug: (error: unknown, operation?: OperationName) => void;
};

/**
 * A merchant's ACP endpoint: `(Request) => Promise<Response>`, whatever base path it is mounted under. Order of the checks: path, bearer, rate,
 * version, body, signature, idempotency, handler, outbound schema check. Errors are mapped to answers here and nowhere else.
 */
export function acpDoor(server: AcpServer): (request: Request) => Promise<Response> {
  const run = compose([idempotency(server.store), translated(server.editions ?? [])], innermost(server.handlers));
  return async (request) => {
    const requestId = request.headers.get('request-id');
    const sealed = await answer(request, server, run);
    return responseOf(requestId ? { ...sealed, headers: { ...sealed.headers, 'request-id': requestId } } : sealed);
  };
}

async function answer(request: Request, server: AcpServer, run: Next): Promise<Sealed> {
  const { editions = [] } = server;
  let operation: OperationName | undefined;
  let edition: Edition | undefined;
  try {
    const route = routeOf(request.method, new URL(request.url).pathname);
    operation = route.operation.name;
    const identity = identify(request.headers.get('authorization'), server.identityOf);
    const wait = server.admit?.(identity);
    if (wait !== undefined) throw tooMany(wait);
    const supported = [...editions.map((one) => one.version), ...server.versions];
    const version = negotiate(
      request.headers.get('api-version'),
      supported,
      editions.flatMap((one) => one.aliases),
    );
    edition = editionOf(editions, version);
    const body = request.method === 'GET' ? {} : await readBody(request);
    if (server.signatures && request.method !== 'GET') mustBeSigned(server.signatures, request, identity, body);
    const language = request.headers.get('accept-language') ?? undefined;
    const exchange: Exchange = {
      request,
      operation: route.operation,
      id: route.id,
      identity,
      version,
      body,
      ...(language ? { language } : {}),
    };
    const claim =
      request.method === 'GET' ? undefined : claimOf(exchange, route.path, edition?.keyOptional ? crypto.randomUUID() : undefined);
    return echoKey(request, (await run(claim ? { ...exchange, claim } : exchange)).sealed);
  } catch (error) {
    if (error instanceof AcpError) return echoKey(request, edition ? edition.refusal(sealError(error)) : sealError(error));
    server.onBug(error, operation);
    return sealBody(500, {
      type: 'processing_error',
      code: 'internal_error',
      message: 'Something went wrong on our side. Nothing was kept under this key.',
    });
  }
}

/** 429 with Retry-After (digest §5.1: there is no `type` of its own). Not kept under a key: the same request may come again. */
export const tooMany = (seconds: number, message = 'Too many requests. Come again a little later.'): AcpError =>
  new AcpError(429, { type: 'invalid_request', code: 'rate_limited', message }, { 'retry-after': String(seconds) });

const editionOf = (editions: readonly Edition[], version: string): Edition | undefined =>
  editions.find((one) => one.version === version || one.aliases.includes(version));

/** Inside idempotency, so that an answer is kept in the words in which it was given. */
function translated(editions: readonly Edition[]): Wrapper {
  return async (exchange, next) => {
    const edition = editionOf(editions, exchange.version);
    if (!edition) return next(exchange);
    const { name } = exchange.operation;
    const checked = await next({ ...exchange, body: edition.request(name, exchange.body, exchange.identity) });
    return { ...checked, sealed: edition.answer(name, checked.sealed) };
  };
}

/** Digest §3: POST answers echo the key, refusals too. */
function echoKey(request: Request, sealed: Sealed): Sealed {
  const key = request.headers.get('idempotency-key');
  return key ? { ...sealed, headers: { ...sealed.headers, 'idempotency-key': key } } : sealed;
}

function innermost(handlers: AcpServer['handlers']): Next {
  return async (exchange) => {
    const handler = handlers[exchange.operation.name];
    if (!handler) throw new AcpError(404, { type: 'invalid_request', code: 'not_found', message: 'There is nothing at this address.' });
    const { answer: decided, save } = await handler(exchange);
    const sealed = sealAnswer(decided, exchange.operation);
    return save ? { sealed, save } : { sealed };
  };
}
