import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '@/lib/db';
import { codeHash } from '../rules/credit';
import { rowsOf } from '../store/sql';
import { address } from './fixtures';
import { type openShop, origin } from './shop';

type Shop = Awaited<ReturnType<typeof openShop>>;
export const asksForCredit = { extensions: ['example.aisle.store_credit'] };

/** What tests of gift cards and store credit do at a shop of the fixtures, in a few words. */
export function creditDesk(db: Database, shop: Shop) {
  /** A session of mugs, ready to be paid: 12.50 each, 5.00 delivery, 7.25 % tax on the mugs. */
  const ready = async (more: object = {}, line_items: object[] = [{ id: 'pi-mug-1', quantity: 4 }]) => {
    const buyer = { email: 'ada@example.com' };
    const body = { line_items, currency: 'usd', capabilities: asksForCredit, fulfillment_details: { address }, buyer, ...more };
    return (await shop.call('POST', '/checkout_sessions', body)).body;
  };
  const backOffice = async (path: string, body: object = {}) => {
    const request = new Request(`${origin}/api/back-office/${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-pine' },
      body: JSON.stringify(body),
    });
    return (await shop.backOffice(request)).json();
  };
  /** A gift card in circulation. */
  const put = async (code: string, balance: number) => void (await backOffice(`gift_cards/${code}`, { balance }));
  const delegate = (
    session: string,
    fields?: Record<string, string>,
    kind = 'gift_card',
    allowance: object = {},
    headers?: Record<string, string>,
  ) =>
    shop.call(
      'POST',
      '/agentic_commerce/delegate_payment',
      {
        handler_id: kind,
        payment_method: { type: `seller_backed_${kind}`, ...(fields ? { fields } : {}) },
        allowance: {
          ...{
            reason: 'one_time',
            max_amount: 10_000_000,
            currency: 'usd',
            checkout_session_id: session,
            merchant_id: 'profile_test_pine',
          },
          expires_at: new Date(shop.now().getTime() + 3_600_000).toISOString(),
          ...allowance,
        },
        risk_signals: [],
        metadata: {},
      },
      headers,
    );
  const use = (session: string, tokens: string[]) => shop.call('POST', `/checkout_sessions/${session}`, { store_credit: { tokens } });
  /** The code becomes a token, the token a part of the session. */
  const add = async (session: string, code: string) => {
    const { status, body } = await delegate(session, { code });
    expect(status).toBe(201);
    return { token: body.id, session: (await use(session, [body.id])).body };
  };
  const balance = async (code: string) =>
    (await rowsOf<{ balance: number }>(db, sql`select balance from merchant_credits where code_hash = ${codeHash('pine', code)}`))[0]
      ?.balance;
  const complete = (session: string, body: object, headers?: Record<string, string>) =>
    shop.call('POST', `/checkout_sessions/${session}/complete`, body, headers);
  return { ready, backOffice, put, delegate, use, add, balance, complete };
}

/** A body for complete that pays by what the merchant itself holds. */
export const byCredit = (token: string, kind = 'gift_card') => ({
  payment_data: { handler_id: kind, instrument: { type: `seller_backed_${kind}`, credential: { type: 'spt', token } } },
});
