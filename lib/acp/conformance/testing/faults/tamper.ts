import type { MerchantKitOptions } from '../..';
import type { Door } from '../../send';

export type Json = Record<string, unknown>;
/** A fault stands between the kit and a right merchant. `finds`: the rules that must name it. */
export type Fault = {
  finds: string[];
  wrap?: (door: Door) => Door;
  /** For faults outside the API: pages, discovery, order events. */
  change?: (options: MerchantKitOptions) => MerchantKitOptions;
};

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
export const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Changes what is asked. */
export const asking =
  (change: (ask: { request: Request; headers: Headers; body: Json | undefined }) => void): ((door: Door) => Door) =>
  (door) =>
  async (request) => {
    const text = await request.text();
    const body = parsed(text);
    const headers = new Headers(request.headers);
    change({ request, headers, body });
    return door(
      new Request(request.url, { method: request.method, headers, body: text === '' ? undefined : body ? JSON.stringify(body) : text }),
    );
  };

/** Changes what is answered. */
export const answering =
  (
    change: (answer: {
      request: Request;
      asked: Json | undefined;
      status: number;
      headers: Headers;
      body: Json;
    }) => { status?: number; body?: unknown; html?: string } | undefined,
  ): ((door: Door) => Door) =>
  (door) =>
  async (request) => {
    const asked = parsed(await request.clone().text());
    const response = await door(request);
    const text = await response.text();
    const body = parsed(text);
    if (!body) return new Response(text, response);
    const headers = new Headers(response.headers);
    const { status = response.status, body: now = body, html } = change({ request, asked, status: response.status, headers, body }) ?? {};
    if (html) headers.set('content-type', 'text/html');
    return new Response(html ?? JSON.stringify(now), { status, headers });
  };

/** Changes every session that is answered. */
export const sessions = (change: (session: Json, asked: Json | undefined, request: Request) => void) =>
  answering(({ body, asked, request, status }) => {
    if (status < 300 && isObject(body.capabilities)) change(body, asked, request);
    return undefined;
  });

export const allTotals = (session: Json) =>
  [session, ...objects(session.line_items), ...objects(session.fulfillment_options)].flatMap(({ totals }) => objects(totals));

function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
