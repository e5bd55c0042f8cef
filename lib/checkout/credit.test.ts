import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { creditDesk } from '@/lib/mock/merchant/testing/credit';
import { shopOfFile } from '@/lib/mock/merchant/testing/file';
import { origin } from '@/lib/mock/merchant/testing/shop';
import { newId } from '@/lib/wire/ids';
import { createCheckout } from './checkout';
import { createShopperDetails } from './details';
import { createLedger } from './ledger';
import { createLimits } from './limits';
import { agentConsents } from './tables';
import { address, buyer, face, scene } from './testing/counter';
import type { CheckoutView } from './types';

const { db, shop } = await shopOfFile();
const desk = creditDesk(db, shop);

/** The counter before a bundled merchant: what it says is what a real one would say. */
function counter() {
  const merchant = {
    face: { ...face, slug: 'pine' },
    baseUrl: `${origin}/api/acp`,
    bearer: 'demo-pine',
    webhookSecrets: [],
    door: shop.door,
  };
  const at = scene(db, { merchants: () => merchant, timeouts: { read: 5_000, write: 5_000, complete: 5_000 } });
  const common = { db, clock: at.parts.clock, log: () => undefined };
  const who = newId('shopper');
  const logged: string[] = [];
  at.parts.log = (event, facts) => logged.push(`${event} ${JSON.stringify(facts)}`);
  const begin = async (shopperId = who, items = [{ id: 'pi-mug-1', quantity: 4 }]) => {
    const started = await at.checkout.start({ shopperId, merchant: 'pine', items });
    if ('trouble' in started) throw new Error(started.trouble.text);
    return mustBe(await at.checkout.update(shopperId, started.id, { buyer, address }));
  };
  const add = async (view: CheckoutView, code: string) =>
    (await at.checkout.addCredit(who, view.id, { handlerId: 'gift_card', fields: { code } })) ?? { view };
  const consentOf = async (view: CheckoutView) =>
    (await db.select().from(agentConsents).where(eq(agentConsents.checkoutId, view.id))).at(-1);
  return { ...at, who, logged, begin, add, consentOf, limits: createLimits(common), details: createShopperDetails(common), common };
}
const mustBe = (view: CheckoutView | undefined): CheckoutView => {
  if (!view) throw new Error('no view');
  return view;
};
const total = (view: CheckoutView) => [view.total.amount, view.credit.amount.amount];
/** Four mugs to Portland: no sales tax in Oregon. */
const gross = 5500;

describe('a gift card', () => {
  test('pays a part: the token is for the rest, and the consent says exactly how it was divided', async () => {
    await desk.put('PI-AGENT-PART', 2000);
    const at = counter();
    const { view } = await at.add(await at.begin(), 'pi-agent-part');
    expect([total(view), view.credit.added]).toMatchObject([
      [gross - 2000, 2000],
      [{ label: 'Gift card ending in PART', kind: 'gift_card' }],
    ]);
    const paid = mustBe(
      await at.checkout.complete(at.who, view.id, { paymentMethodId: 'pm_1', totalSeen: gross - 2000, creditSeen: 2000 }),
    );
    expect([paid.phase, at.purse.issued.map(({ amount }) => amount)]).toEqual(['completed', [gross - 2000]]);
    expect(await at.consentOf(view)).toMatchObject({
      ...{ amount: gross - 2000, creditAmount: 2000, outcome: 'completed' },
      credits: [{ label: 'Gift card ending in PART', amount: 2000 }],
    });
    expect(await desk.balance('PI-AGENT-PART')).toBe(0);
    const [entry] = await createLedger({ ...at.common, merchantName: () => 'Pine' }).list(at.who);
    expect(entry?.steps[0]?.text).toBe('You agreed to pay Pine $55.00: $35.00 by card, $20.00 from Gift card ending in PART.');
  });

  test('pays everything: no card is asked for, no token is made', async () => {
    await desk.put('PI-AGENT-WHOLE', 6000);
    const at = counter();
    const { view } = await at.add(await at.begin(), 'PI-AGENT-WHOLE');
    expect([total(view), view.ready]).toEqual([[0, gross], true]);
    const paid = mustBe(await at.checkout.complete(at.who, view.id, { totalSeen: 0, creditSeen: gross }));
    expect([paid.phase, at.purse.issued, await desk.balance('PI-AGENT-WHOLE')]).toEqual(['completed', [], 500]);
    expect(await at.consentOf(view)).toMatchObject({ amount: 0, creditAmount: gross, handlerId: 'gift_card' });
  });

  test('that paid everything is drawn on once, also when the answer is lost and the process dies', async () => {
    await desk.put('PI-AGENT-LOST', 6000);
    const at = counter();
    const { view } = await at.add(await at.begin(), 'PI-AGENT-LOST');
    const connection = at.parts.merchants('pine');
    if (!connection) throw new Error('no merchant');
    let lost = 0;
    const lossy = createCheckout({
      ...at.parts,
      merchants: () => ({
        ...connection,
        door: async (request) => {
          const answer = await shop.door(request.clone());
          if (!request.url.endsWith('/complete') && lost === 0) return answer;
          lost += 1;
          throw new TypeError('the connection broke');
        },
      }),
    });
    const unsure = mustBe(await lossy.complete(at.who, view.id, { totalSeen: 0, creditSeen: gross }));
    expect([unsure.phase, unsure.notice?.kind, lost > 0]).toEqual(['paying', 'unknown_outcome', true]);
    expect((await at.reborn().get(at.who, view.id))?.phase).toBe('completed');
    expect(await desk.balance('PI-AGENT-LOST')).toBe(500);
  });

  test('with a wrong code is refused in the merchant’s words; nothing has changed, and the code stands nowhere', async () => {
    const at = counter();
    const before = await at.begin();
    const { view, problem } = await at.add(before, 'PI-CANARY-CODE-77');
    expect([problem, total(view), view.credit.added]).toEqual([
      'This gift card code is not known here. Check its letters and digits.',
      [gross, 0],
      [],
    ]);
    await desk.put('PI-CANARY-CODE-88', 300);
    await at.add(view, 'PI-CANARY-CODE-88');
    const [found] = (
      (await db.execute(
        sql`select (select count(*)::int from agent_checkouts where asked::text || session::text like '%CANARY%')
              + (select count(*)::int from merchant_sessions where asked || session like '%CANARY%')
              + (select count(*)::int from merchant_keys where coalesce(body, '') like '%CANARY%') as n`,
      )) as unknown as { rows: { n: number }[] }
    ).rows;
    expect([found?.n, at.logged.join() + shop.logged.join()]).toEqual([0, expect.not.stringContaining('CANARY')]);
  });

  test('that pays less than the shopper saw is asked about again before anything is paid', async () => {
    await desk.put('PI-AGENT-LESS', 6000);
    const at = counter();
    const { view } = await at.add(await at.begin(), 'PI-AGENT-LESS');
    const unseen = mustBe(await at.checkout.complete(at.who, view.id, { totalSeen: 0 }));
    expect([unseen.phase, unseen.notice?.kind]).toEqual(['open', 'price_changed']);
    await desk.put('PI-AGENT-LESS', 1000);
    const stopped = mustBe(await at.checkout.complete(at.who, view.id, { totalSeen: 0, creditSeen: gross }));
    expect([stopped.phase, total(stopped), stopped.notice?.kind]).toEqual(['open', [gross - 1000, 1000], 'price_changed']);
    const bare = mustBe(await at.checkout.complete(at.who, view.id, { totalSeen: gross - 1000, creditSeen: 1000 }));
    expect(bare.notice?.text).toContain('A card is needed');
    expect(at.purse.issued).toEqual([]);
  });

  test('counts as money: the shopper’s limits are for the whole purchase', async () => {
    await desk.put('PI-AGENT-LIMIT', 5000);
    const at = counter();
    await at.limits.change(at.who, { kind: 'purchase', currency: 'usd', amount: 5000 });
    const { view } = await at.add(await at.begin(), 'PI-AGENT-LIMIT');
    const stopped = mustBe(await at.checkout.complete(at.who, view.id, { paymentMethodId: 'pm_1', totalSeen: 500, creditSeen: 5000 }));
    expect([stopped.phase, stopped.notice?.kind, at.purse.issued]).toEqual(['open', 'over_limit', []]);
    expect(await desk.balance('PI-AGENT-LIMIT')).toBe(5000);
  });

  test('is taken out again, and is not carried into another session', async () => {
    await desk.put('PI-AGENT-OUT', 700);
    const at = counter();
    const { view } = await at.add(await at.begin(), 'PI-AGENT-OUT');
    const without = mustBe(await at.checkout.removeCredit(at.who, view.id, view.credit.added[0]?.id ?? ''));
    expect([total(without), without.credit.added]).toEqual([[gross, 0], []]);
    expect(
      await at.checkout.addCredit('somebody else', view.id, { handlerId: 'gift_card', fields: { code: 'PI-AGENT-OUT' } }),
    ).toBeUndefined();
  });
});

describe('store credit', () => {
  test('is offered to the shopper who has it, to nobody who only knows the address, and not after everything was erased', async () => {
    const at = counter();
    const first = await at.begin();
    const bought = mustBe(await at.checkout.complete(at.who, first.id, { paymentMethodId: 'pm_1', totalSeen: gross }));
    await desk.backOffice(`orders/${bought.session.order?.id}/refund`, { amount: 1500, to: 'store_credit' });
    const mine = await at.begin();
    expect(mine.credit.offers).toMatchObject([{ kind: 'gift_card' }, { kind: 'store_credit', label: 'Store credit', balance: '$15.00' }]);
    expect((await at.begin('a stranger with the same address')).credit.offers.map(({ kind }) => kind)).toEqual(['gift_card']);
    const { view } = (await at.checkout.addCredit(at.who, mine.id, { handlerId: 'store_credit' })) ?? { view: mine };
    expect([total(view), view.credit.offers.map(({ kind }) => kind)]).toEqual([[gross - 1500, 1500], ['gift_card']]);
    expect((await at.checkout.remembered(at.who)).buyer).toEqual(buyer);
    await at.details.erase(at.who);
    expect((await at.begin()).credit.offers.map(({ kind }) => kind)).toEqual(['gift_card']);
  });
});

test('a step that only the merchant’s own site can do is said, with the way there, and nothing is paid', async () => {
  await shop.stock('pi-stove-1', { price: 520_000, stock: 300 });
  const at = counter();
  const view = await at.begin(at.who, [{ id: 'pi-stove-1', quantity: 1 }]);
  expect([view.ready, view.handOverUrl]).toEqual([false, `${origin}/merchants/pine?checkout_session=${view.session.id}`]);
  expect(view.messages.map(({ text }) => text)).toEqual([
    "Orders from $5,000.00 are confirmed with a fingerprint or face, and this can only be done on Pine's own site.",
  ]);
  const pressed = mustBe(await at.checkout.complete(at.who, view.id, { paymentMethodId: 'pm_1', totalSeen: view.total.amount }));
  expect([pressed.phase, at.purse.issued]).toEqual(['open', []]);
});
