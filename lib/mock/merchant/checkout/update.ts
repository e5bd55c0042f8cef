import { AcpError, CheckoutSessionUpdateRequest } from '@/lib/acp/schema';
import { type Handler, parseRequest } from '@/lib/acp/server';
import { type Desk, shopFor } from '../desk';
import { updated } from '../rules/merge';
import { compute } from './compute';
import { claimOf } from './guards';
import { openSessionOf } from './release';

/** `POST /checkout_sessions/{id}` (digest §6.2): 200 with the whole session computed anew; 409 when it is no longer open. */
export function updateSession(desk: Desk): Handler {
  return async (exchange) => {
    const shop = shopFor(desk, exchange.identity);
    const request = parseRequest(CheckoutSessionUpdateRequest, exchange.body);
    const stored = await openSessionOf(desk, exchange);
    const asked = updated(stored.asked, request);
    const computed = await compute(desk, shop, asked, { id: stored.id, createdAt: stored.createdAt, before: stored.session });
    if (!computed.session.line_items.length) {
      const message = `${shop.profile.name} does not sell this item.`;
      throw new AcpError(400, { type: 'invalid_request', code: 'invalid_item_id', message, param: '$.line_items[0].id' });
    }
    return {
      answer: { status: 200, body: computed.session },
      save: (sealed) => desk.sessions.update(stored, computed, { claim: claimOf(exchange), sealed, owner: desk.owner, now: desk.clock() }),
    };
  };
}
