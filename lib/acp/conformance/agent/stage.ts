import { type Rehearsal, rehearsalMerchant } from '../rehearsal/merchant';
import type { Door } from '../send';

export type OperationName = 'create' | 'get' | 'update' | 'complete' | 'cancel';

/** One call as the merchant saw it. */
export type Call = {
  kind: 'call';
  operation: OperationName;
  path: string;
  /** Scheme, host and port that it was sent to. */
  origin: string;
  key: string | null;
  text: string;
  /** What the agent was answered; `lost`: nothing. */
  answered: number | 'lost';
  /** Whether the answer told how it ended: 2xx in readable JSON, or a final refusal. */
  clear: boolean;
  /** The total in the answer, when it was a readable session. */
  total?: number;
  currency?: string;
};
/** One time that the shopper was asked. */
export type Review = { kind: 'review'; amount: number; currency: string; agreed: boolean };
export type Moment = Call | Review;

export type Json = Record<string, unknown>;
/** How one call goes; `give` does what an honest merchant would have done, effect included. */
export type Behaviour = (give: () => Promise<Response>, request: Request) => Promise<Response>;

export type Stage = Rehearsal & {
  /** The same merchant without direction and without being written down. */
  honest: Door;
  /** Everything that happened, in order. */
  moments: Moment[];
  /** The next call of this operation goes so; called twice, the next two do. */
  next: (operation: OperationName, how: Behaviour) => void;
  /** Every session from now on is answered so. */
  twist: (change: (session: Json) => Json) => void;
};

/** An honest merchant under direction: misbehaves when told, and writes down what the agent did. */
export function stage(): Stage {
  const honest = rehearsalMerchant();
  const moments: Moment[] = [];
  const queue: { operation: OperationName; how: Behaviour }[] = [];
  let twisted: (session: Json) => Json = (session) => session;

  const door: Door = async (request) => {
    const text = request.method === 'GET' ? '' : await request.clone().text();
    const { pathname, origin } = new URL(request.url);
    const operation = operationOf(request.method, pathname);
    const call: Call = {
      kind: 'call',
      operation,
      path: pathname,
      origin,
      key: request.headers.get('idempotency-key'),
      text,
      answered: 'lost',
      clear: false,
    };
    moments.push(call);
    const place = queue.findIndex((one) => one.operation === operation);
    const [scripted] = place < 0 ? [] : queue.splice(place, 1);
    const give = async () => rewritten(await honest.door(request), (session) => twisted(session));
    const response = await (scripted ? scripted.how(give, request) : give());
    return noted(call, response);
  };
  return {
    ...honest,
    door,
    honest: honest.door,
    moments,
    next: (operation, how) => queue.push({ operation, how }),
    twist: (change) => {
      twisted = change;
    },
  };
}

function operationOf(method: string, pathname: string): OperationName {
  if (method === 'GET') return 'get';
  const [, id, verb] = pathname.slice(pathname.indexOf('/checkout_sessions') + 1).split('/');
  if (!id) return 'create';
  return verb === 'complete' || verb === 'cancel' ? verb : 'update';
}

/** Changes the session in an answer; leaves refusals alone. */
export async function rewritten(response: Response, change: (session: Json) => Json): Promise<Response> {
  const text = await response.text();
  const body = response.ok ? JSON.stringify(change(JSON.parse(text))) : text;
  return new Response(body, { status: response.status, headers: response.headers });
}

async function noted(call: Call, response: Response): Promise<Response> {
  const { status } = response;
  call.answered = status;
  const json: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  const body = (typeof json === 'object' && json !== null ? json : undefined) as
    | { code?: unknown; totals?: unknown; currency?: unknown }
    | undefined;
  const busy = status === 429 || (status === 409 && body?.code === 'idempotency_in_flight');
  call.clear = body !== undefined && status < 500 && !busy && (status >= 400 || Array.isArray(body.totals));
  const total = Array.isArray(body?.totals) ? body.totals.find((entry) => entry?.type === 'total')?.amount : undefined;
  if (response.ok && typeof total === 'number') Object.assign(call, { total, currency: body?.currency });
  return response;
}
