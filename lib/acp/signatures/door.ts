import type { SigningKey } from './key';
import { signRequest } from './request';

/** A door whose POST, PUT and PATCH requests leave signed. A request without a body to sign (GET) passes as it is. */
export function signing(
  door: (request: Request) => Promise<Response>,
  key: SigningKey,
  now: () => Date,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return door(request);
    const text = await request.text();
    const { signature, timestamp } = signRequest(key, text === '' ? {} : JSON.parse(text), now());
    const headers = new Headers(request.headers);
    headers.set('Signature', signature);
    headers.set('Timestamp', timestamp);
    const { method, signal, redirect } = request;
    return door(new Request(request.url, { method, headers, body: text, signal, redirect }));
  };
}
