import { AcpError, CheckoutSessionCreateRequest } from '@/lib/acp/schema';
import { type Handler, parseRequest } from '@/lib/acp/server';
import { type Desk, shopFor } from '../desk';
import { preferredLanguage } from '../rules/language';
import { created } from '../rules/merge';
import { currencyNote } from '../rules/session';
import { compute } from './compute';
import { claimOf } from './guards';

/** `POST /checkout_sessions` (digest §6.1): 201 with the whole session; 400 when nothing of what was asked is sold here. */
export function createSession(desk: Desk): Handler {
  return async (exchange) => {
    const shop = shopFor(desk, exchange.identity);
    const request = parseRequest(CheckoutSessionCreateRequest, exchange.body);
    checkCurrency(request.currency);
    const asked = created(request);
    const locale = asked.locale ?? preferredLanguage(exchange.language);
    if (locale) asked.locale = locale;
    const { session, ...computed } = await compute(desk, shop, asked, { id: desk.newId('cs'), createdAt: desk.clock() });
    if (!session.line_items.length) {
      const message = `${shop.profile.name} does not sell this item.`;
      throw new AcpError(400, { type: 'invalid_request', code: 'invalid_item_id', message, param: '$.line_items[0].id' });
    }
    const other = request.currency.toLowerCase() !== shop.profile.currency;
    if (other) session.messages.push(currencyNote(shop.profile.currency));
    const save = { ...computed, session };
    return {
      answer: { status: 201, body: session },
      save: (sealed) =>
        desk.sessions.insert(exchange.identity, save, { claim: claimOf(exchange), sealed, owner: desk.owner, now: desk.clock() }),
    };
  };
}

function checkCurrency(currency: string): void {
  if (/^[A-Za-z]{3}$/.test(currency)) return;
  throw new AcpError(400, {
    type: 'invalid_request',
    code: 'invalid_currency',
    message: 'A currency has three letters.',
    param: '$.currency',
  });
}
