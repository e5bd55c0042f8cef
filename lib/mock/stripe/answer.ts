import type { Refusal } from './refusal';

/** An answer before it becomes a Response: the text is what is kept under an Idempotency-Key. */
export type Answer = { status: number; text: string; replayOf?: string };

// Stripe's answers are indented; so are these, for people with curl.
export const jsonAnswer = (status: number, body: Record<string, unknown>): Answer => ({ status, text: JSON.stringify(body, null, 2) });
export const refused = (refusal: Refusal): Answer => jsonAnswer(refusal.status, { error: refusal.body });

/** The two paths that the frames' opaque origin posts to. Nothing else answers other origins. */
const browserPaths = new Set(['/v1/payment_methods', '/v1/stand_in/authentications']);

const cors = (path: string): Record<string, string> => (browserPaths.has(path) ? { 'Access-Control-Allow-Origin': '*' } : {});

export function respond(answer: Answer, requestId: string, path: string): Response {
  const headers = new Headers({
    'Content-Type': 'application/json',
    'Cache-Control': 'no-cache, no-store',
    'Request-Id': requestId,
    'Stripe-Version': '2026-09-30.preview',
    ...cors(path),
  });
  if (answer.replayOf) {
    headers.set('Idempotent-Replayed', 'true');
    headers.set('Original-Request', answer.replayOf);
  }
  if (answer.status >= 400) headers.set('Stripe-Should-Retry', String(answer.status === 409));
  return new Response(answer.text, { status: answer.status, headers });
}

export function corsPreflight(path: string): Response {
  if (!browserPaths.has(path)) return new Response(null, { status: 403 });
  return new Response(null, {
    status: 204,
    headers: {
      ...cors(path),
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'authorization, content-type',
      'Access-Control-Max-Age': '600',
    },
  });
}
