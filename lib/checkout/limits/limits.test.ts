import { globSync, readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { newId } from '@/lib/wire/ids';
import { agentConsents } from '../tables';
import { readyCheckout, type Scene, scene } from '../testing/counter';
import { createLimits } from '.';
import type { LimitName, Limits } from './types';

const purchase: LimitName = { kind: 'purchase', currency: 'usd' };
const day: LimitName = { kind: 'day', currency: 'usd' };
const north: LimitName = { kind: 'merchant', merchant: 'north', currency: 'usd' };
/** Two boots of 90.00 and 5.00 delivery. */
const total = 18_500;
const press = { paymentMethodId: 'pm_card_visa', totalSeen: total };

let opened: OpenDatabase;
let at: Scene;
let limits: Limits;
let who: string;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());
beforeEach(() => {
  at = scene(opened.db);
  at.merchant.shelf.boot = { price: 9000, stock: 1000 };
  limits = createLimits(at.parts);
  who = newId('shopper');
});

const consents = () => opened.db.select().from(agentConsents).where(eq(agentConsents.shopperId, who));
async function buy() {
  const { id } = await readyCheckout(at, who);
  return at.checkout.complete(who, id, press);
}

describe('a purchase over a limit', () => {
  test('stops before a consent or a token exists, delivery included, and nothing is sent to the merchant', async () => {
    await limits.change(who, { ...purchase, amount: total - 1 });
    const { id } = await readyCheckout(at, who);
    const stopped = await at.checkout.complete(who, id, press);
    expect(stopped).toMatchObject({ phase: 'open', ready: true, notice: { kind: 'over_limit' } });
    expect(stopped?.notice?.text).toContain('$185.00 is above the limit that you set: $184.99 for one purchase');
    expect(at.purse.issued).toEqual([]);
    expect(await consents()).toEqual([]);
    expect(at.merchant.calls.some((call) => call.operation === 'complete')).toBe(false);
    await limits.change(who, { ...purchase, amount: total, confirmed: { from: total - 1, to: total } });
    expect((await at.checkout.complete(who, id, press))?.phase).toBe('completed');
  });

  test('of a day is measured with what was bought in the last 24 hours, and not with what was declined', async () => {
    await limits.change(who, { ...day, amount: 2 * total });
    at.merchant.declined.add('pm_card_declined');
    const { id } = await readyCheckout(at, who);
    await at.checkout.complete(who, id, { ...press, paymentMethodId: 'pm_card_declined' });
    expect([(await buy())?.phase, (await buy())?.phase]).toEqual(['completed', 'completed']);
    const third = await buy();
    expect(third?.notice).toMatchObject({
      kind: 'over_limit',
      text: expect.stringContaining('spent $370.00 in the last 24 hours; this would make it $555.00'),
    });
    at.later(24 * 60 * 60 * 1000 + 1);
    expect((await buy())?.phase).toBe('completed');
  });

  test('at one merchant is measured there', async () => {
    await limits.change(who, { ...north, amount: total });
    expect((await buy())?.phase).toBe('completed');
    expect((await buy())?.notice?.text).toContain('at North in the last 24 hours');
    await limits.change(who, { ...north, amount: null, confirmed: { from: total, to: null } });
    await limits.change(who, { ...north, merchant: 'south', amount: 1 });
    expect((await buy())?.phase).toBe('completed');
  });

  test('is not let through because several are paid at the same moment', async () => {
    await limits.change(who, { ...day, amount: total });
    const checkouts = await Promise.all([1, 2, 3].map(() => readyCheckout(at, who)));
    const done = await Promise.all(checkouts.map(({ id }) => at.checkout.complete(who, id, press)));
    expect(done.map((view) => view?.phase).sort()).toEqual(['completed', 'open', 'open']);
    expect(at.purse.issued).toHaveLength(1);
  });

  test("does not look at another shopper's limits or purchases", async () => {
    await limits.change('somebody', { ...purchase, amount: 1 });
    await limits.change(who, { ...day, amount: total });
    const { id } = await readyCheckout(at, 'somebody else');
    expect((await at.checkout.complete('somebody else', id, press))?.phase).toBe('completed');
    expect((await buy())?.phase).toBe('completed');
  });
});

describe('changing a limit', () => {
  test('setting and lowering happen at once', async () => {
    expect(await limits.change(who, { ...purchase, amount: 5000 })).toEqual({ done: true });
    expect(await limits.change(who, { ...purchase, amount: 4000 })).toEqual({ done: true });
    expect(await limits.list(who)).toEqual([{ ...purchase, amount: 4000 }]);
  });

  test('raising asks first, with the old and the new value, and again when the old one is no more', async () => {
    await limits.change(who, { ...purchase, amount: 4000 });
    const asked = { confirm: { from: { amount: 4000, currency: 'usd' }, to: { amount: 9000, currency: 'usd' } } };
    expect(await limits.change(who, { ...purchase, amount: 9000 })).toEqual(asked);
    expect(await limits.change(who, { ...purchase, amount: 9000, confirmed: { from: 3000, to: 9000 } })).toEqual(asked);
    expect(await limits.list(who)).toEqual([{ ...purchase, amount: 4000 }]);
    expect(await limits.change(who, { ...purchase, amount: 9000, confirmed: { from: 4000, to: 9000 } })).toEqual({ done: true });
  });

  test('removing asks first too', async () => {
    await limits.change(who, { ...day, amount: 4000 });
    expect(await limits.change(who, { ...day, amount: null })).toEqual({ confirm: { from: { amount: 4000, currency: 'usd' }, to: null } });
    expect(await limits.change(who, { ...day, amount: null, confirmed: { from: 4000, to: null } })).toEqual({ done: true });
    expect(await limits.list(who)).toEqual([]);
  });
});

test('nothing the assistant is built from knows how to change a limit or a saved card', () => {
  const files = globSync('lib/agent/**/*.ts').filter((file) => !/\.test\.ts$|\/testing\//.test(file));
  expect(files.length).toBeGreaterThan(20);
  const reaching = files.filter((file) => /checkout\/limits|CardWallet|payments\/|actions\/|createLimits/.test(readFileSync(file, 'utf8')));
  expect(reaching).toEqual([]);
});
