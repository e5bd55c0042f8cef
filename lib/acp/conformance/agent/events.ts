import { signEvent } from '../../webhooks';
import { violated } from '../finding';
import type { Agent } from './agent';
import type { Take } from './scenario';

type Changes = {
  status?: string;
  type?: string;
  secret?: string;
  ageSeconds?: number;
  header?: string | null;
  sessionId?: string;
  orderId?: string;
  extra?: Record<string, unknown>;
};

/** The order that the purchase of this take brought. */
export function orderOf({ stage }: Take): { id: string; sessionId: string; permalink_url: string } {
  const [charge] = stage.charges;
  const order = charge && stage.sessions.get(charge.sessionId)?.order;
  return order
    ? { id: order.id, sessionId: order.checkout_session_id, permalink_url: order.permalink_url }
    : violated('the purchase before the event did not go through');
}

/** Sends an order event as the merchant would, or not quite; returns the receiver's status. */
export async function sendEvent(take: Take, changes: Changes = {}): Promise<number> {
  const { id, sessionId, permalink_url } = orderOf(take);
  const { status = 'created', type = 'order_create', secret = take.webhookSecret, ageSeconds = 0, extra = {} } = changes;
  const data = {
    id: changes.orderId ?? id,
    type: 'order',
    checkout_session_id: changes.sessionId ?? sessionId,
    permalink_url,
    status,
    ...extra,
  };
  const rawBody = JSON.stringify({ type, data });
  const t = Math.floor(take.stage.world.now().getTime() / 1000) - ageSeconds;
  const header = changes.header === undefined ? signEvent(secret, rawBody, t) : changes.header;
  const headers = new Headers({ 'Content-Type': 'application/json', 'Request-Id': crypto.randomUUID() });
  if (header !== null) headers.set('Merchant-Signature', header);
  const receive: Agent['receive'] = take.agent.receive;
  if (!receive) return violated('the agent has no receiver');
  const answer = await receive(
    new Request('https://agent.example/agentic_checkout/webhooks/order_events', { method: 'POST', headers, body: rawBody }),
  );
  return answer.status;
}
