import { createHash } from 'node:crypto';
import { AcpError, OrderEvent } from '@/lib/acp/schema';
import { verifyEvent } from '@/lib/acp/webhooks';
import type { MerchantConnection } from '@/lib/checkout/types';
import { readBytes } from '@/lib/wire/bytes';
import type { Door } from '@/lib/wire/door';
import type { OrdersParts } from './orders';
import { applyWaiting, isSameOrder, keepEvent, rowOfSession } from './store';
import type { OrderRow } from './view';

const mostBytes = 1_000_000;
const refuse = (status: number, code: string, message: string) => new AcpError(status, { type: 'invalid_request', code, message });

/**
 * `POST /agentic_checkout/webhooks/order_events` (digest §12): 200 `{ received: true }` for every event that was taken, the first time or again;
 * 401 without a right and fresh signature; 400 for no order; 404 for an order that this merchant was not asked for. Nothing is stored before
 * the signature has passed.
 */
export function receiver(parts: OrdersParts & { changed: (row: OrderRow) => void }): Door {
  return async (request) => {
    try {
      const requestId = await take(parts, request);
      return Response.json({ received: true, ...(requestId && { request_id: requestId }) });
    } catch (error) {
      if (error instanceof AcpError) return error.response();
      throw error;
    }
  };
}

async function take(parts: OrdersParts & { changed: (row: OrderRow) => void }, request: Request): Promise<string | null> {
  if (request.method !== 'POST') throw refuse(405, 'method_not_allowed', 'Send order events with POST.');
  const body = await readBytes(request, mostBytes);
  if (!body) throw refuse(413, 'too_large', 'An order event is at most 1 MB.');
  const signers = signersOf(parts, request.headers.get('Merchant-Signature'), body);
  const event = read(body);
  const sessionId = event.data.checkout_session_id;
  const merchant = await ownerOf(parts, signers, sessionId);
  const known = await rowOfSession(parts.db, merchant, sessionId);
  if (known && !isSameOrder(known.order, event.data)) throw refuse(409, 'conflict', 'This checkout session has another order.');
  const now = parts.clock();
  const requestId = request.headers.get('Request-Id')?.slice(0, 255) ?? null;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const kept = {
    merchant,
    bodyHash,
    type: event.type.slice(0, 100),
    sessionId,
    order: event.data,
    requestId,
    applied: false,
    receivedAt: now,
  };
  await keepEvent(parts.db, kept);
  // Also for an event that was there before: the process may have died between keeping and applying it.
  const row = await applyWaiting(parts.db, merchant, sessionId, now);
  parts.log('orders.event', { merchant, type: kept.type, applied: row !== undefined });
  if (row) parts.changed(row);
  return requestId;
}

/** The merchants whose secret signed these bytes; usually one. Every secret is tried, so that time tells nothing. */
function signersOf(parts: OrdersParts, header: string | null, body: Uint8Array): MerchantConnection[] {
  const now = Math.floor(parts.clock().getTime() / 1000);
  const verdicts = parts.merchants().map((merchant) => ({
    merchant,
    verdict: verifyEvent({ header, rawBody: body, secrets: merchant.webhookSecrets, now }),
  }));
  const signers = verdicts.filter(({ verdict }) => verdict.ok).map(({ merchant }) => merchant);
  if (signers.length === 0) throw refuse(401, 'invalid_signature', 'Merchant-Signature is missing, malformed, stale or wrong.');
  return signers;
}

function read(body: Uint8Array): OrderEvent {
  try {
    return OrderEvent.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch {
    throw refuse(400, 'invalid_type', 'The body is not { type, data } with an order in data.');
  }
}

/** The signer that was asked for this session; a merchant cannot speak about the orders of another. */
async function ownerOf(parts: OrdersParts, signers: MerchantConnection[], sessionId: string): Promise<string> {
  for (const { face } of signers) {
    if ((await rowOfSession(parts.db, face.slug, sessionId)) || (await parts.expects(face.slug, sessionId))) return face.slug;
  }
  throw refuse(404, 'not_found', 'No order of this merchant belongs to this checkout session.');
}
