import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { readyCheckout, type Scene, scene, shopper } from './testing/counter';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const good = { paymentMethodId: 'pm_card_visa', totalSeen: 18_500 };
const lost = async (give: () => Promise<Response>): Promise<Response> => {
  await give();
  throw new Error('connection reset');
};
const never = () => new Promise<Response>(() => undefined);

function oneCharge(at: Scene, sessionId: string) {
  expect(at.merchant.charges).toEqual([{ token: expect.any(String), amount: 18_500, sessionId }]);
  expect(at.orders).toHaveLength(1);
  expect(at.purse.issued).toHaveLength(1);
}

describe('when the answer does not come', () => {
  test('lost after the charge: the merchant is asked, the receipt is shown, nothing is charged again', async () => {
    const at = scene(opened.db);
    const { id, session } = await readyCheckout(at);
    at.merchant.next('complete', lost);
    expect((await at.checkout.complete(shopper, id, good))?.phase).toBe('completed');
    oneCharge(at, session.id);
  });

  test('lost before the merchant saw it: the same request with the same key goes out again, once', async () => {
    const at = scene(opened.db);
    const { id, session } = await readyCheckout(at);
    at.merchant.next('complete', () => Promise.reject(new Error('refused')));
    expect((await at.checkout.complete(shopper, id, good))?.phase).toBe('completed');
    const sent = at.merchant.calls.filter((call) => call.operation === 'complete');
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
    oneCharge(at, session.id);
  });

  test.each([
    ['500', async () => new Response('{"type":"processing_error","code":"x","message":"x"}', { status: 500 })],
    ['HTML', async () => new Response('<html>oops</html>', { status: 200 })],
    ['another JSON', async () => new Response('{"ok":true}', { status: 200 })],
    ['503 after the charge', async (give: () => Promise<Response>) => give().then(() => new Response('', { status: 503 }))],
  ])('an answer that is %s ends in one order', async (_name, how) => {
    const at = scene(opened.db);
    const { id, session } = await readyCheckout(at);
    at.merchant.next('complete', how);
    expect((await at.checkout.complete(shopper, id, good))?.phase).toBe('completed');
    oneCharge(at, session.id);
  });

  test('no answer in time: it says that it keeps asking; when the merchant speaks again there is one order', async () => {
    const at = scene(opened.db);
    const { id, session } = await readyCheckout(at);
    at.merchant.next('complete', never);
    const waiting = await at.checkout.complete(shopper, id, good);
    expect(waiting).toMatchObject({ phase: 'paying', notice: { kind: 'unknown_outcome' } });
    at.merchant.next('get', () => Promise.reject(new Error('down')));
    expect((await at.checkout.get(shopper, id))?.phase).toBe('paying');
    expect((await at.checkout.get(shopper, id))?.phase).toBe('completed');
    oneCharge(at, session.id);
  });

  test('an unknown outcome that turns out to be a decline leaves the session payable', async () => {
    const at = scene(opened.db);
    at.merchant.declined.add('pm_card_declined');
    const { id } = await readyCheckout(at);
    at.merchant.next('complete', never);
    await at.checkout.complete(shopper, id, { ...good, paymentMethodId: 'pm_card_declined' });
    expect(await at.checkout.get(shopper, id)).toMatchObject({ phase: 'open', ready: true, notice: { kind: 'declined' } });
  });

  test('while the merchant works on it nothing is sent again, only asked', async () => {
    const at = scene(opened.db);
    const { id, session } = await readyCheckout(at);
    const working = { ...session, status: 'complete_in_progress' };
    at.merchant.next('complete', async (give) => {
      await give();
      return Response.json(working);
    });
    expect(await at.checkout.complete(shopper, id, good)).toMatchObject({
      phase: 'paying',
      notice: { text: expect.stringContaining('finishing') },
    });
    at.merchant.next('get', async () => Response.json(working));
    expect((await at.checkout.get(shopper, id))?.phase).toBe('paying');
    expect((await at.checkout.get(shopper, id))?.phase).toBe('completed');
    expect(at.merchant.calls.filter((call) => call.operation === 'complete')).toHaveLength(1);
    oneCharge(at, session.id);
  });

  test('an unknown status of a new kind keeps the screen working', async () => {
    const at = scene(opened.db);
    const { id, session } = await readyCheckout(at);
    at.merchant.next('update', async () => Response.json({ ...session, status: 'pondering', novelty: { deep: true } }));
    const view = await at.checkout.update(shopper, id, { optionIds: ['express'] });
    expect(view).toMatchObject({ phase: 'open', ready: false, standing: expect.stringContaining('North') });
  });
});

describe('killed at any step, the next look ends in the same state', () => {
  const hang = () => new Promise<never>(() => undefined);

  test('killed between consent and token: nothing was charged, Pay can be pressed again', async () => {
    const at = scene(opened.db);
    const { id } = await readyCheckout(at);
    const issue = at.purse.issuer.issue;
    at.purse.issuer.issue = hang;
    void at.checkout.complete(shopper, id, good);
    await until(async () => (await at.checkout.get(shopper, id))?.phase === 'paying');
    at.purse.issuer.issue = issue;
    const reborn = at.reborn();
    expect((await reborn.get(shopper, id))?.phase).toBe('paying'); // another process could still be about to send it
    at.later(21_000);
    expect(await reborn.get(shopper, id)).toMatchObject({
      phase: 'open',
      ready: true,
      notice: { text: expect.stringContaining('Nothing was charged') },
    });
    expect((await reborn.complete(shopper, id, good))?.phase).toBe('completed');
    expect(at.merchant.charges).toHaveLength(1);
  });

  test('a payment given up by one process is not sent by the other when it wakes up', async () => {
    const at = scene(opened.db);
    const { id } = await readyCheckout(at);
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((done) => {
      wake = done;
    });
    const issue = at.purse.issuer.issue;
    at.purse.issuer.issue = (request) => asleep.then(() => issue(request));
    const sleeping = at.checkout.complete(shopper, id, good);
    await until(async () => (await at.checkout.get(shopper, id))?.phase === 'paying');
    at.later(21_000);
    expect((await at.reborn().get(shopper, id))?.phase).toBe('open');
    wake();
    expect((await sleeping)?.phase).toBe('open');
    expect(at.merchant.calls.some((call) => call.operation === 'complete')).toBe(false);
    expect(at.purse.revoked).toHaveLength(1);
  });

  test('killed after complete was sent, before or after the charge: one order', async () => {
    for (const charged of [true, false]) {
      const at = scene(opened.db, { timeouts: { complete: 600_000 } }); // the killed process never hears of it again
      const { id, session } = await readyCheckout(at);
      let reached = false;
      at.merchant.next('complete', async (give) => {
        if (charged) await give();
        reached = true;
        return hang();
      });
      void at.checkout.complete(shopper, id, good);
      await until(async () => reached);
      expect((await at.reborn().get(shopper, id))?.phase).toBe('completed');
      oneCharge(at, session.id);
    }
  });

  test('killed while the order was being written: it is written once', async () => {
    const at = scene(opened.db);
    const { id, session } = await readyCheckout(at);
    const { placed } = at.parts.orders;
    at.parts.orders.placed = async (order) => placed(order).then(hang);
    void at.checkout.complete(shopper, id, good);
    await until(async () => at.orders.length === 1);
    at.parts.orders.placed = placed;
    expect(await at.reborn().get(shopper, id)).toMatchObject({ phase: 'completed', orderId: `order_of_${session.id}` });
    oneCharge(at, session.id);
  });
});

async function until(there: () => Promise<boolean>): Promise<void> {
  for (let left = 2000; left > 0; left--) {
    if (await there()) return;
    await new Promise((done) => setImmediate(done));
  }
  throw new Error('it never happened');
}
