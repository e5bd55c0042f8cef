import { type SigningKey, signRequest } from '../signatures';
import type { Asked, Send } from './context';
import type { Answer, Exchange } from './exchange';
import { violated } from './finding';

/** The way to the other side: `fetch`, or a door in this process. */
export type Door = (request: Request) => Promise<Response>;

export type Line = {
  baseUrl: string;
  token: string;
  door: Door;
  version: string;
  timeoutMs: number;
  newKey: () => string;
  signingKey?: SigningKey;
  now: () => Date;
};

/** The kit's voice: sends what a rule asks for, with the usual headers around it, and writes every exchange down. */
export function speaker(line: Line, record: (exchange: Exchange) => void): Send {
  return async (method, path, asked = {}) => {
    const url = `${line.baseUrl}${path}`;
    const text = asked.text ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body));
    const headers = headersOf(line, method, asked, text);
    const answer = await answerOf(line, new Request(url, { method, headers, body: text, redirect: 'manual' }));
    record({ method, path, url, headers: Object.fromEntries(headers), text, answer });
    return answer;
  };
}

function headersOf(line: Line, method: string, asked: Asked, text: string | undefined): Headers {
  const writes = method !== 'GET';
  const usual: Record<string, string | null | undefined> = {
    authorization: asked.bearer === null ? null : `Bearer ${asked.bearer ?? line.token}`,
    'api-version': line.version,
    accept: 'application/json',
    'user-agent': 'ACP-Conformance-Kit/1',
    'content-type': writes ? 'application/json' : null,
    'idempotency-key': writes ? (asked.key === undefined ? line.newKey() : asked.key) : null,
    ...(writes ? signatureOf(line, text) : {}),
  };
  for (const [name, value] of Object.entries(asked.headers ?? {})) usual[name.toLowerCase()] = value;
  return new Headers(Object.entries(usual).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The same way for a client library: whatever it sends is written down too. A stream is not waited for. */
export function listening({ door, timeoutMs }: Pick<Line, 'door' | 'timeoutMs'>, record: (exchange: Exchange) => void): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const text = request.body === null ? undefined : await request.clone().text();
    if (request.method === 'GET') return door(request);
    const { method, url, headers } = request;
    const answer = await answerOf({ door, timeoutMs }, request);
    record({ method, url, path: new URL(url).pathname, headers: Object.fromEntries(headers), text, answer });
    return new Response(answer.status === 202 || answer.status === 204 ? null : answer.text, {
      status: answer.status,
      headers: answer.headers,
    });
  };
}

/** Nothing when no key was agreed on, or for a text that is no JSON: there is nothing to sign in it. */
function signatureOf({ signingKey, now }: Line, text: string | undefined): Record<string, string> {
  const body = text === undefined ? {} : parsed(text);
  return signingKey && body !== undefined ? signRequest(signingKey, body, now()) : {};
}

/** Throws Violation when nothing comes back: a merchant that does not answer fails the rule that asked. */
export async function answerOf({ door, timeoutMs }: Pick<Line, 'door' | 'timeoutMs'>, request: Request): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    const response = await Promise.race([door(request), late]);
    const text = await Promise.race([response.text(), late]);
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    return violated(`${request.method} ${request.url} was not answered: ${error instanceof Error ? error.message : String(error)}${cause}`);
  } finally {
    clearTimeout(timer);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
