import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { CheckoutSession } from '@/lib/acp/schema';
import { rowsOf } from '../store/sql';
import { byCredit, creditDesk } from '../testing/credit';
import { shopOfFile } from '../testing/file';
import { neverHeardOf } from '../testing/processor';
import { openShop, payment, totalOf } from '../testing/shop';

const { db, shop } = await shopOfFile();
const desk = creditDesk(db, shop);

/** Four mugs with delivery and tax. */
const gross = 5000 + 500 + 363;
const chargesOf = (id: string) => shop.pay.captured.filter(({ session }) => session === id).map(({ amount }) => amount);
const said = (session: CheckoutSession) => session.messages.map(({ content }) => content);

describe('a gift card', () => {
  it('pays a part, and the card the rest, exactly once', async () => {
    await desk.put('PI-PART-20', 2000);
    const { id } = await desk.ready();
    const { session } = await desk.add(id, 'pi part 20');
    expect(session.totals.slice(-2)).toEqual([
      { type: 'store_credit', display_text: 'Gift card ending in RT20', amount: 2000 },
      { type: 'total', display_text: 'Total', amount: gross - 2000 },
    ]);
    expect([session.status, await desk.balance('PI-PART-20')]).toEqual(['ready_for_payment', 2000]);
    const body = payment();
    const first = await desk.complete(id, body, { 'idempotency-key': 'part' });
    expect(first.body).toMatchObject({ status: 'completed', order: { totals: session.totals } });
    expect((await desk.complete(id, body, { 'idempotency-key': 'part' })).raw).toBe(first.raw);
    expect([chargesOf(id), await desk.balance('PI-PART-20')]).toEqual([[gross - 2000], 0]);
  });

  it('pays everything without any card', async () => {
    await desk.put('PI-WHOLE', 10_000);
    const { id } = await desk.ready();
    const { token, session } = await desk.add(id, 'PI-WHOLE');
    expect(totalOf(session)).toBe(0);
    expect((await desk.complete(id, byCredit(token))).body).toMatchObject({ status: 'completed' });
    expect([chargesOf(id), await desk.balance('PI-WHOLE')]).toEqual([[], 10_000 - gross]);
  });

  it('never leaves a rest that no card can be charged', async () => {
    await desk.put('PI-NEARLY', gross - 10);
    const { id } = await desk.ready();
    const { session } = await desk.add(id, 'PI-NEARLY');
    expect([totalOf(session, 'store_credit'), totalOf(session)]).toEqual([gross - 50, 50]);
    expect(said(session)).toContain('A card cannot be charged less than $0.50, so the rest stays on the gift card or credit.');
    expect((await desk.complete(id, payment())).body).toMatchObject({ status: 'completed' });
    expect([chargesOf(id), await desk.balance('PI-NEARLY')]).toEqual([[50], 40]);
  });

  it('follows the order as it grows and shrinks, and is taken out again', async () => {
    await desk.put('PI-FOLLOW', 7000);
    const { id } = await desk.ready();
    await desk.add(id, 'PI-FOLLOW');
    const grown = await shop.call('POST', `/checkout_sessions/${id}`, { line_items: [{ id: 'pi-mug-1', quantity: 6 }] });
    expect([totalOf(grown.body, 'store_credit'), totalOf(grown.body)]).toEqual([7000, 7500 + 500 + 544 - 7000]);
    const without = await desk.use(id, []);
    expect([totalOf(without.body, 'store_credit'), totalOf(without.body)]).toEqual([undefined, 7500 + 500 + 544]);
    expect(await desk.balance('PI-FOLLOW')).toBe(7000);
  });

  it.each([
    ['unknown', 'PI-NO-SUCH-CARD', 'This gift card code is not known here. Check its letters and digits.'],
    ['empty', 'PI-SPENT-0', 'Nothing is left on this gift card.'],
    ['expired', 'PI-OLD-2024', 'This gift card ran out on December 31, 2024.'],
    ['in another currency', 'PI-LISBON-50', 'This gift card is in EUR and cannot pay an order in USD.'],
    ['missing', '', 'The code of the gift card is missing.'],
  ])('that is %s is refused in words, and nothing has changed', async (_name, code, message) => {
    const before = await desk.ready();
    expect(await desk.delegate(before.id, { code })).toMatchObject({ status: 400, body: { code: 'invalid_card', message } });
    const now = (await shop.call('GET', `/checkout_sessions/${before.id}`)).body;
    expect([now.totals, now.status]).toEqual([before.totals, before.status]);
  });

  it('that is in the order already, belongs to another session or was made out to somebody else is refused', async () => {
    await desk.put('PI-TWICE', 100);
    const { id } = await desk.ready();
    const { token } = await desk.add(id, 'PI-TWICE');
    expect((await desk.delegate(id, { code: 'PI-TWICE' })).body).toMatchObject({
      message: 'Gift card ending in WICE is in this order already.',
    });
    for (const allowance of [{ merchant_id: 'profile_test_koi' }, { currency: 'jpy' }, { expires_at: '2020-01-01T00:00:00Z' }])
      expect((await desk.delegate(id, { code: 'PI-TWICE' }, 'gift_card', allowance)).status).toBe(400);
    const other = (await desk.use((await desk.ready()).id, [token])).body;
    expect([totalOf(other), said(other)]).toEqual([gross, [expect.stringContaining('has to be added again')]]);
    expect((await desk.complete(other.id, byCredit(token))).body).toMatchObject({ messages: [{ code: 'payment_declined' }, {}] });
    expect(await desk.balance('PI-TWICE')).toBe(100);
  });

  it('never pays more than its allowance, and nothing once that has run out', async () => {
    await desk.put('PI-ALLOWED', 3000);
    const { id } = await desk.ready();
    const token = (await desk.delegate(id, { code: 'PI-ALLOWED' }, 'gift_card', { max_amount: 1200 })).body.id;
    expect(totalOf((await desk.use(id, [token])).body)).toBe(gross - 1200);
    shop.pass(3_600_000);
    const late = await desk.complete(id, payment());
    expect([totalOf(late.body), late.body.order, await desk.balance('PI-ALLOWED')]).toEqual([gross, undefined, 3000]);
  });

  it('cannot be found by trying: after five wrong codes a session takes none, not even a right one', async () => {
    await desk.put('PI-GUESSED', 3000);
    const { id } = await desk.ready();
    for (let at = 0; at < 5; at++) expect((await desk.delegate(id, { code: `PI-GUESS-${at}` })).status).toBe(400);
    const locked = await desk.delegate(id, { code: 'PI-GUESSED' });
    expect([locked.status, locked.body.code, locked.headers.get('retry-after')]).toEqual([429, 'too_many_requests', '600']);
    expect((await desk.delegate((await desk.ready()).id, { code: 'PI-GUESSED' })).status).toBe(201);
  });

  it('gets its money back when the card is declined', async () => {
    await desk.put('PI-BACK', 1000);
    const { id } = await desk.ready();
    await desk.add(id, 'PI-BACK');
    const declined = await desk.complete(id, payment('tok_declined_with_credit'));
    expect([declined.body.status, totalOf(declined.body), await desk.balance('PI-BACK')]).toEqual([
      'ready_for_payment',
      gross - 1000,
      1000,
    ]);
    expect((await desk.complete(id, payment())).body.status).toBe('completed');
    expect([chargesOf(id), await desk.balance('PI-BACK')]).toEqual([[gross - 1000], 0]);
  });

  it('that was spent elsewhere meanwhile is said, and nothing is charged', async () => {
    await desk.put('PI-ELSEWHERE', 1000);
    const { id } = await desk.ready();
    await desk.add(id, 'PI-ELSEWHERE');
    await desk.put('PI-ELSEWHERE', 400);
    const stopped = (await desk.complete(id, payment())).body;
    expect([stopped.order, totalOf(stopped), chargesOf(id)]).toEqual([undefined, gross - 400, []]);
    expect(stopped.messages).toMatchObject([{ code: 'price_change' }]);
  });

  it('may be named on complete without being added before, when it covers everything', async () => {
    await desk.put('PI-DIRECT', 8000);
    await desk.put('PI-SMALL', 800);
    const { id } = await desk.ready();
    const small = (await desk.delegate(id, { code: 'PI-SMALL' })).body.id;
    const declined = (await desk.complete(id, byCredit(small))).body;
    expect([declined.order, said(declined)]).toEqual([
      undefined,
      ['Gift card ending in MALL can pay $8.00 of $58.63. Nothing was charged.'],
    ]);
    const token = (await desk.delegate(id, { code: 'PI-DIRECT' })).body.id;
    expect((await desk.complete(id, byCredit(token))).body.status).toBe('completed');
    expect([await desk.balance('PI-DIRECT'), await desk.balance('PI-SMALL'), chargesOf(id)]).toEqual([8000 - gross, 800, []]);
    expect((await desk.complete((await desk.ready()).id, byCredit('vt_made_up'))).body).toMatchObject({
      status: 'ready_for_payment',
      messages: [{ code: 'payment_declined' }],
    });
  });
});

it('an assistant that speaks an older version is answered in the words of now: the older one had none', async () => {
  await desk.put('PI-OLDER', 500);
  const { id } = await desk.ready();
  const now = await desk.delegate(id, { code: 'PI-OLDER' });
  const older = await desk.delegate(id, { code: 'PI-OLDER' }, 'gift_card', {}, { 'api-version': '2025-09-29' });
  expect([older.status, Object.keys(older.body).sort()]).toEqual([201, Object.keys(now.body).sort()]);
});

describe('a gift card that is sold', () => {
  it('comes with the order, once for each piece, and its code has the balance', async () => {
    const { id } = await desk.ready({}, [{ id: 'pi-card-1', quantity: 2 }]);
    const { order } = (await desk.complete(id, payment())).body;
    const codes = (order?.fulfillments ?? []).map((one) => one.digital_delivery?.license_key ?? '');
    expect(new Set(codes).size).toBe(2);
    for (const code of codes) expect([code, await desk.balance(code)]).toEqual([expect.stringMatching(/^PI(-[0-9A-Z]{4}){3}$/), 5000]);
    expect(order?.fulfillments).toMatchObject([
      { type: 'digital', status: 'delivered', description: 'Gift card, $50.00', line_items: [{ quantity: 1 }] },
      { type: 'digital' },
    ]);
    expect(await rowsOf(db, sql`select 1 from merchant_credits where label like ${`%${codes[0]}%`}`)).toEqual([]);
    const next = await desk.ready();
    expect(totalOf((await desk.add(next.id, codes[0] ?? '')).session)).toBe(gross - 5000);
  });

  it('is not returned: its code is as good as money, so only the rest of the order can be refunded', async () => {
    const { id } = await desk.ready({}, [{ id: 'pi-card-1' }, { id: 'pi-mug-1', quantity: 4 }]);
    const { order } = (await desk.complete(id, payment())).body;
    expect(await desk.backOffice(`orders/${order?.id}/refund`, { amount: gross - 499 })).toMatchObject({ code: 'refund_exceeds_payment' });
    expect((await desk.backOffice(`orders/${order?.id}/refund`)).adjustments).toMatchObject([
      { type: 'refund', amount: gross - 500 }, // with the card in the order the van comes for nothing
    ]);
  });

  it('is not paid for with a gift card', async () => {
    await desk.put('PI-CHAIN', 20_000);
    const { id } = await desk.ready({}, [{ id: 'pi-card-1' }]);
    const { token, session } = await desk.add(id, 'PI-CHAIN');
    expect([totalOf(session), said(session)]).toEqual([5000, ['Gift cards cannot be paid for with gift cards or store credit.']]);
    expect((await desk.complete(id, byCredit(token))).body.order).toBeUndefined();
    expect(await desk.balance('PI-CHAIN')).toBe(20_000);
  });
});

describe('a killed process', () => {
  it('between charge and order draws on the gift card once', async () => {
    await desk.put('PI-KILLED', 1500);
    const { id } = await desk.ready();
    await desk.add(id, 'PI-KILLED');
    const body = payment();
    const dying = await openShop(db, { processorFor: () => neverHeardOf(shop.pay.processor) });
    void dying.call('POST', `/checkout_sessions/${id}/complete`, body, { 'idempotency-key': 'killed' });
    while (chargesOf(id).length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await desk.balance('PI-KILLED')).toBe(0);
    const next = await openShop(db, { exclusive: true, processorFor: () => shop.pay.processor });
    expect(await next.recover()).toBe(1);
    const { body: session } = await next.call('GET', `/checkout_sessions/${id}`);
    expect([session.status, totalOf(session, 'store_credit'), chargesOf(id), await desk.balance('PI-KILLED')]).toEqual([
      ...['completed', 1500, [gross - 1500]],
      0,
    ]);
  });
});

describe('store credit', () => {
  const spent = async (buyer: object) => {
    const { id } = await desk.ready({ buyer });
    return (await desk.complete(id, payment())).body;
  };

  it('belongs to whoever has the id that the merchant gave, and an e-mail address finds nobody', async () => {
    const bought = await spent({ email: 'grace@example.com' });
    const customer_id = bought.buyer?.customer_id ?? '';
    expect(customer_id).toMatch(/^cus_/);
    const refunds = shop.pay.refunds.length;
    const refunded = await desk.backOffice(`orders/${bought.order?.id}/refund`, { amount: 3000, to: 'store_credit' });
    expect(refunded.adjustments).toMatchObject([{ type: 'credit', status: 'completed', amount: 3000, description: 'Store credit' }]);
    expect([refunded.totals.at(-1).type, shop.pay.refunds.length]).toEqual(['total', refunds]);

    const handlersFor = async (buyer: object, capabilities?: object) =>
      (await desk.ready({ buyer, ...(capabilities ? { capabilities } : {}) })).capabilities.payment?.handlers.map(({ id }) => id);
    expect(await handlersFor({ email: 'grace@example.com' })).toEqual(['card_tokenized', 'gift_card']);
    expect(await handlersFor({ email: 'grace@example.com', customer_id: 'cus_guessed' })).toEqual(['card_tokenized', 'gift_card']);
    expect(await handlersFor({ email: 'grace@example.com', customer_id })).toContain('store_credit');
    // An agent that cannot use a part sees only what covers all of it.
    expect(await handlersFor({ email: 'grace@example.com', customer_id }, {})).not.toContain('store_credit');

    const stranger = await desk.ready({ buyer: { email: 'grace@example.com' } });
    expect((await desk.delegate(stranger.id, undefined, 'store_credit')).status).toBe(400);
    const mine = await desk.ready({ buyer: { email: 'grace@example.com', customer_id } });
    const held = mine.capabilities.payment?.handlers.find(({ id }) => id === 'store_credit');
    expect(held?.config).toMatchObject({ display_metadata: { balance: 3000, balance_display: '$30.00', currency: 'usd' } });
    const token = (await desk.delegate(mine.id, undefined, 'store_credit')).body.id;
    expect(totalOf((await desk.use(mine.id, [token])).body)).toBe(gross - 3000);
    const again = (await desk.complete(mine.id, payment())).body;
    expect([again.buyer?.customer_id, chargesOf(mine.id)]).toEqual([customer_id, [gross - 3000]]);
    expect(await handlersFor({ email: 'grace@example.com', customer_id })).not.toContain('store_credit');
  });
});

describe('money that goes back', () => {
  const partly = async (code: string, onCard: number) => {
    await desk.put(code, gross - onCard);
    const { id } = await desk.ready();
    await desk.add(id, code);
    return { session: id, order: (await desk.complete(id, payment())).body.order?.id ?? '' };
  };
  const refund = (order: string, body: object) => desk.backOffice(`orders/${order}/refund`, body);

  it('goes to the card first, up to what it paid, then on the gift card, and never further', async () => {
    const { order } = await partly('PI-RETURNED', 1000);
    const first = await refund(order, { amount: 600 });
    expect(first.adjustments).toMatchObject([{ type: 'refund', status: 'completed', amount: 600 }]);
    expect(await desk.balance('PI-RETURNED')).toBe(0);
    const second = await refund(order, { amount: 900 });
    expect(second.adjustments.slice(1)).toMatchObject([
      { type: 'refund', status: 'completed', amount: 400 },
      { type: 'credit', status: 'completed', amount: 500, description: 'Back on: Gift card ending in RNED' },
    ]);
    expect(second.totals.at(-1)).toMatchObject({ type: 'amount_refunded', amount: 1000 });
    expect(await desk.balance('PI-RETURNED')).toBe(500);
    expect(await refund(order, { amount: gross - 1499 })).toMatchObject({ code: 'refund_exceeds_payment' });
    await Promise.all(Array.from({ length: 8 }, () => refund(order, { amount: gross - 1500 })));
    expect(await desk.balance('PI-RETURNED')).toBe(gross - 1000);
  });

  it('goes back on the gift card alone when no card had paid, also when the order is canceled', async () => {
    await desk.put('PI-CANCELED', 9000);
    const { id } = await desk.ready();
    const { token } = await desk.add(id, 'PI-CANCELED');
    const { order } = (await desk.complete(id, byCredit(token))).body;
    const canceled = await desk.backOffice(`orders/${order?.id}/cancel`);
    expect(canceled).toMatchObject({ status: 'canceled', adjustments: [{ type: 'credit', amount: gross }] });
    expect(await desk.balance('PI-CANCELED')).toBe(9000);
    await shop.outbox.deliverDue();
    expect(shop.events.filter(({ data }) => data.id === order?.id).map(({ type }) => type)).toContain('order_update');
  });
});
