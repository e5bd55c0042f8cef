import { describe, expect, it } from 'vitest';
import { checkoutDesk } from '../testing/checkout';
import { shopOfFile } from '../testing/file';
import { address } from '../testing/fixtures';
import { totalOf } from '../testing/shop';

const { db, shop } = await shopOfFile();

const mug = 'pi-mug-1';
const { create, ready, update } = checkoutDesk(db, shop);

describe('create', () => {
  it('takes a quantity in every shape, and sums the same thing into one line', async () => {
    const quantities = async (line_items: unknown) =>
      (await create({ line_items })).body.line_items?.map((line) => [line.id, line.item.id, line.quantity]);
    expect(await quantities([{ id: mug }])).toEqual([['li_pi-mug-1', mug, 1]]);
    expect(await quantities([{ id: mug, quantity: 2 }])).toEqual([['li_pi-mug-1', mug, 2]]);
    expect(await quantities([{ id: mug }, { id: 'pi-stove-1' }, { id: mug }])).toEqual([
      ['li_pi-mug-1', mug, 2],
      ['li_pi-stove-1', 'pi-stove-1', 1],
    ]);
    expect(await quantities([{ id: 'line_1', item: { id: mug }, quantity: 3, totals: [] }])).toEqual([['li_pi-mug-1', mug, 3]]);
  });

  it('refuses quantities that no session can hold', async () => {
    for (const quantity of [0, -1, 1.5, 2 ** 53, 1e300]) {
      const { status, body } = await create({ line_items: [{ id: mug, quantity }] });
      expect([status, body.code, body.param]).toEqual([400, 'invalid_quantity', '$.line_items[0].quantity']);
    }
    expect((await create({ line_items: [{ id: mug, quantity: '2' }] })).body).toMatchObject({
      code: 'invalid_type',
      param: '$.line_items[0].quantity',
    });
  });

  it('refuses what is no e-mail address, wherever one is told', async () => {
    for (const email of ['nope', 'a@b', '@example.com', 'ada@example.com, eve@example.com', `${'a'.repeat(250)}@b.co`, '']) {
      const refused = await create({ buyer: { email } });
      expect([refused.status, (refused.body as { type?: string }).type, refused.body.code, refused.body.param]).toEqual([
        400,
        'invalid_request',
        'invalid_email',
        '$.buyer.email',
      ]);
    }
    const { id } = await ready({ buyer: { email: 'ada+shop@sub.example.co.uk' } });
    expect((await update(id, { fulfillment_details: { email: 'nope' } })).body).toMatchObject({ param: '$.fulfillment_details.email' });
    expect((await shop.call('GET', `/checkout_sessions/${id}`)).body.buyer?.email).toBe('ada+shop@sub.example.co.uk');
    expect((await shop.call('POST', '/carts', { line_items: [{ id: mug }], buyer: { email: 'nope' } })).body).toMatchObject({
      code: 'invalid_email',
    });
  });

  it('shows too many as a message, with the quantity as asked', async () => {
    // Seven of at most six, and below the total from which this merchant wants more than a click.
    const { status, body } = await create({ line_items: [{ id: mug, quantity: 7 }], fulfillment_details: { address } });
    expect([status, body.status, body.line_items[0]?.quantity]).toEqual([201, 'not_ready_for_payment', 7]);
    expect(body.messages).toMatchObject([{ code: 'quantity_exceeded', param: '$.line_items[0].quantity', resolution: 'recoverable' }]);
  });

  it('ignores the price that an agent names', async () => {
    const { body } = await create({ line_items: [{ id: mug, unit_amount: 1, name: 'Cheap' }], totals: [{ type: 'total', amount: 1 }] });
    expect([totalOf(body), body.line_items[0]?.unit_amount, body.line_items[0]?.name]).toEqual([1250, 1250, 'Mug']);
  });

  it('answers 400 when nothing asked for is sold here, and a message when some is', async () => {
    const none = await create({ line_items: [{ id: 'ol-vase-1' }] });
    expect([none.status, none.body.code, none.body.param]).toEqual([400, 'invalid_item_id', '$.line_items[0].id']);
    const some = await create({ line_items: [{ id: mug }, { id: 'nope' }], fulfillment_details: { address } });
    expect([some.status, some.body.status]).toEqual([201, 'not_ready_for_payment']);
    expect(some.body.messages).toMatchObject([{ code: 'not_found', param: '$.line_items[1].item.id' }]);
  });

  it('says which required field is missing', async () => {
    for (const field of ['line_items', 'currency', 'capabilities']) {
      const { status, body } = await create({ [field]: undefined });
      expect([status, body.code, body.param]).toEqual([400, 'missing_required_field', `$.${field}`]);
    }
    expect((await create({ line_items: [] })).status).toBe(400);
    expect((await create({ currency: 'dollars' })).body).toMatchObject({ code: 'invalid_currency', param: '$.currency' });
  });

  it('answers in its own currency and says so', async () => {
    const { body } = await create({ line_items: [{ id: 'ko-cup-1' }], currency: 'USD' }, { authorization: 'Bearer demo-koi' });
    expect([body.currency, totalOf(body)]).toEqual(['jpy', 4200]);
    expect(body.messages).toContainEqual(expect.objectContaining({ type: 'info', content: 'Prices are in JPY.' }));
  });

  it('answers the intersection of capabilities, and offers a handler with all that a token needs', async () => {
    const capabilities = {
      interventions: { supported: ['3ds', 'telepathy'], max_redirects: 2 },
      extensions: ['discount', 'com.example.moon'],
      payment_methods: ['card'],
    };
    const { body } = await create({ capabilities });
    expect(body.capabilities.interventions).toEqual({ supported: ['3ds'], required: [], enforcement: 'conditional' });
    expect(body.capabilities.extensions?.map(({ name }) => name)).toEqual(['discount']);
    expect(body.capabilities.payment?.handlers[0]).toMatchObject({
      psp: 'stripe',
      config: { merchant_id: 'profile_test_pine', psp: 'stripe' },
    });
  });

  it('echoes nothing that is for the merchant alone, nor what nobody knows', async () => {
    const { body, raw } = await create({
      affiliate_attribution: { provider: 'impact.com', token: 'atp_secret' },
      order_notes: 'Leave it at the door',
      buyer: { email: 'ada@example.com', moon: 1, account_type: 'wizard' },
      fulfillment_details: { address: { ...address, planet: 'earth' } },
      metadata: { order: 7 },
    });
    expect(raw).not.toMatch(/atp_secret|Leave it|moon|wizard|planet/);
    expect(body).toMatchObject({ buyer: { email: 'ada@example.com' }, metadata: { order: 7 }, protocol: { version: '2026-04-17' } });
  });

  it('is another merchant for another bearer', async () => {
    const { body } = await create();
    expect((await shop.call('GET', `/checkout_sessions/${body.id}`, undefined, { authorization: 'Bearer demo-olive' })).status).toBe(404);
    expect((await shop.call('GET', `/checkout_sessions/${body.id}`, undefined, { authorization: 'Bearer demo-nobody' })).status).toBe(401);
    expect(
      (await shop.call('POST', `/checkout_sessions/${body.id}/cancel`, undefined, { authorization: 'Bearer demo-olive' })).status,
    ).toBe(404);
  });
});

describe('update', () => {
  it('merges what is sent, replaces lines and codes, and clears with null', async () => {
    const { id } = await ready({ buyer: { email: 'ada@example.com' } });
    const one = (await update(id, { discounts: { codes: ['save10'] }, line_items: [{ id: mug, quantity: 4 }] })).body;
    expect([totalOf(one, 'items_discount'), one.buyer?.email, one.fulfillment_details?.address?.city]).toEqual([
      500,
      'ada@example.com',
      'San Francisco',
    ]);
    const two = (await update(id, { discounts: { codes: [] }, buyer: null })).body;
    expect([totalOf(two, 'items_discount'), two.buyer]).toEqual([undefined, undefined]);
    const three = (await update(id, { fulfillment_details: { address: { postal_code: '94607' } } })).body;
    expect(three.fulfillment_details?.address).toMatchObject({ line_one: '1234 Chat Road', postal_code: '94607' });
    const four = (await update(id, { fulfillment_details: null })).body;
    expect([four.status, four.fulfillment_details]).toEqual(['not_ready_for_payment', undefined]);
  });

  it('changes the total with the delivery, in either shape of choice', async () => {
    const { id } = await ready();
    const flat = (
      await update(id, { selected_fulfillment_options: [{ type: 'shipping', option_id: 'express', item_ids: ['li_pi-mug-1'] }] })
    ).body;
    expect([totalOf(flat, 'fulfillment'), totalOf(flat)]).toEqual([1500, 2841]);
    const nested = (
      await update(id, { selected_fulfillment_options: [{ type: 'shipping', shipping: { option_id: 'standard', item_ids: [mug] } }] })
    ).body;
    expect([totalOf(nested, 'fulfillment'), nested.selected_fulfillment_options?.[0]?.item_ids]).toEqual([500, ['li_pi-mug-1']]);
    expect((await update(id, { selected_fulfillment_options: [{ type: 'shipping' }] })).status).toBe(400);
  });

  it('says that a price has changed', async () => {
    const { id } = await ready();
    await shop.stock(mug, { price: 1300 });
    const { body } = await update(id, {});
    expect(body.messages).toMatchObject([
      { type: 'warning', code: 'price_change', content: 'The price of Mug went from $12.50 to $13.00.' },
    ]);
    expect((await update(id, {})).body.messages).toEqual([]);
    await shop.stock(mug, { price: 1250 });
  });

  it('keeps the groups that an agent makes, in line item ids', async () => {
    const { id } = await ready({ line_items: [{ id: mug }, { id: 'pi-stove-1' }] });
    const { body } = await update(id, {
      fulfillment_groups: [{ id: 'g1', item_ids: ['pi-stove-1'], destination_type: 'pickup', extra: 1 }],
    });
    expect(body.fulfillment_groups).toEqual([{ id: 'g1', item_ids: ['li_pi-stove-1'], destination_type: 'pickup' }]);
    expect(body.selected_fulfillment_options?.map(({ type, item_ids }) => [type, item_ids])).toEqual([
      ['shipping', ['li_pi-mug-1']],
      ['pickup', ['li_pi-stove-1']],
    ]);
  });

  it('refuses notes of more than 5000 characters and malformed bodies, and changes nothing', async () => {
    const { id } = await ready();
    const before = (await shop.call('GET', `/checkout_sessions/${id}`)).raw;
    expect((await update(id, { order_notes: 'x'.repeat(5001) })).status).toBe(400);
    expect((await update(id, { buyer: 'Ada' })).body).toMatchObject({ code: 'invalid_type', param: '$.buyer' });
    expect((await shop.call('POST', `/checkout_sessions/${id}`, '{"buyer":')).status).toBe(400);
    expect((await shop.call('GET', `/checkout_sessions/${id}`)).raw).toBe(before);
  });

  it('replays the first answer after the session has moved on', async () => {
    const { id } = await ready();
    const key = { 'idempotency-key': 'moved-on' };
    const first = await shop.call('POST', `/checkout_sessions/${id}`, { line_items: [{ id: mug, quantity: 2 }] }, key);
    await update(id, { line_items: [{ id: mug, quantity: 3 }] });
    const again = await shop.call('POST', `/checkout_sessions/${id}`, { line_items: [{ quantity: 2.0, id: mug }] }, key);
    expect([again.raw, again.headers.get('idempotent-replayed')]).toEqual([first.raw, 'true']);
    expect((await shop.call('GET', `/checkout_sessions/${id}`)).body.line_items[0]?.quantity).toBe(3);
    expect((await shop.call('POST', `/checkout_sessions/${id}`, { line_items: [{ id: mug, quantity: 9 }] }, key)).status).toBe(422);
  });
});

describe('discovery', () => {
  it('tells where the merchants are, and lets everybody keep it for an hour', async () => {
    const answer = await shop.wellKnown(new Request('http://shop.test/.well-known/acp.json'));
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(await answer.json()).toMatchObject({
      protocol: { name: 'acp', version: '2026-04-17' },
      api_base_url: 'http://shop.test/api/acp',
    });
  });
});
