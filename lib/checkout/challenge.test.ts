import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { newId } from '@/lib/wire/ids';
import { agentConsents, agentPaymentTokens } from './tables';
import { readyCheckout, type Scene, scene } from './testing/counter';

let opened: OpenDatabase;
let at: Scene;
let who: string;
let forgotten: string[];
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

/** A shop where the cards `pm_asks…` have a bank that wants every payment confirmed. */
beforeEach(() => {
  who = newId('shopper');
  forgotten = [];
  const card = { id: 'pm', brand: 'visa', last4: '3220', expMonth: 1, expYear: 2040 };
  const save = async () => ({ ok: true as const, card });
  const remove = async (_: string, id: string) => forgotten.push(id) > 0;
  at = scene(opened.db, { wallet: { list: async () => [], save, remove, mayUse: async () => true } });
  const { purse, merchant } = at;
  const issuer: typeof purse.issuer = {
    ...purse.issuer,
    issue: async (request) => {
      const issued = await purse.issuer.issue(request);
      if (issued.ok && request.paymentMethodId.startsWith('pm_asks')) merchant.banks.set(issued.token.id, 'asks');
      return issued;
    },
  };
  const challenge = async (token: string) => (merchant.banks.get(token) === 'asks' ? { hashedValue: `hash of ${token}` } : undefined);
  at.parts.issuerFor = () => ({ ...issuer, challenge });
});

async function asked(keepCard = false) {
  const { id } = await readyCheckout(at, who);
  const view = await at.checkout.complete(who, id, { paymentMethodId: 'pm_asks', totalSeen: 18_500, keepCard });
  const token = [...at.merchant.banks.keys()][0] ?? '';
  expect(view).toMatchObject({ phase: 'paying', challenge: { hashedValue: `hash of ${token}` } });
  expect(view?.notice).toBeUndefined();
  return { id, token, shopperSays: (word: 'yes' | 'no') => at.merchant.banks.set(token, word) };
}
const completes = () => at.merchant.calls.filter((call) => call.operation === 'complete');
const said = () => completes().map((call) => call.body.authentication_result?.outcome);

describe('a payment that the bank wants confirmed', () => {
  test('is completed with the same token once the shopper confirmed it, under a key of its own', async () => {
    const { id, token, shopperSays } = await asked();
    expect([at.merchant.charges, at.orders]).toEqual([[], []]);
    shopperSays('yes');
    expect(await at.checkout.answerChallenge(who, id, 'authenticated')).toMatchObject({ phase: 'completed' });
    expect(at.merchant.charges).toEqual([{ token, amount: 18_500, sessionId: expect.any(String) }]);
    expect(at.orders).toHaveLength(1);
    const [first, second] = completes();
    expect(second?.body.payment_data).toEqual(first?.body.payment_data);
    expect([said(), second?.key]).toEqual([[undefined, 'authenticated'], `${first?.key}_bank`]);
    expect(at.purse.issued).toHaveLength(1);
  });

  for (const outcome of ['denied', 'abandoned', 'canceled', 'processing_error'] as const) {
    test(`${outcome}: back at the review, nothing charged, the card not kept, and the next press has a token of its own`, async () => {
      const { id, token, shopperSays } = await asked(true);
      if (outcome === 'denied') shopperSays('no');
      const back = await at.checkout.answerChallenge(who, id, outcome);
      expect(back).toMatchObject({ phase: 'open', ready: true, notice: { kind: outcome === 'denied' ? 'declined' : 'invalid' } });
      expect(back?.notice?.text).toContain('Nothing was charged');
      expect(back?.challenge).toBeUndefined();
      expect([at.merchant.charges, said(), forgotten, at.purse.revoked]).toEqual([[], [undefined, outcome], ['pm_asks'], [token]]);
      const [consent] = await opened.db.select().from(agentConsents).where(eq(agentConsents.checkoutId, id));
      expect(consent?.outcome).toBe('declined');
      expect(await at.checkout.complete(who, id, { paymentMethodId: 'pm_good', totalSeen: 18_500 })).toMatchObject({ phase: 'completed' });
      expect(at.merchant.charges.map((charge) => charge.token === token)).toEqual([false]);
    });
  }

  test('is asked about again after a reload, by another process too, and stays the same payment', async () => {
    const { id, token, shopperSays } = await asked();
    const reborn = at.reborn();
    for (const counter of [at.checkout, reborn, at.checkout])
      expect(await counter.get(who, id)).toMatchObject({ phase: 'paying', challenge: { hashedValue: `hash of ${token}` } });
    const pressed = await reborn.complete(who, id, { paymentMethodId: 'pm_other', totalSeen: 18_500 });
    expect(pressed).toMatchObject({ phase: 'paying', challenge: { hashedValue: `hash of ${token}` } });
    expect([completes().length, at.purse.issued.length]).toEqual([1, 1]);
    shopperSays('yes');
    expect(await reborn.answerChallenge(who, id, 'authenticated')).toMatchObject({ phase: 'completed' });
    expect(at.merchant.charges).toHaveLength(1);
  });

  test('by a merchant whose kind of token cannot be asked about: the merchant hears it, and the shopper why, with nothing charged', async () => {
    const { issuerFor } = at.parts;
    at.parts.issuerFor = (handler) => ({ ...issuerFor(handler), challenge: undefined }) as ReturnType<typeof issuerFor>;
    const { id } = await readyCheckout(at, who);
    const back = await at.checkout.complete(who, id, { paymentMethodId: 'pm_asks', totalSeen: 18_500 });
    expect(back).toMatchObject({ phase: 'open', ready: true, notice: { kind: 'declined' } });
    expect(back?.notice?.text).toMatch(/no way to ask you here.*Nothing was charged.*whose bank does not ask/);
    expect([at.merchant.charges, said()]).toEqual([[], [undefined, 'not_supported']]);
    expect(await at.checkout.complete(who, id, { paymentMethodId: 'pm_good', totalSeen: 18_500 })).toMatchObject({ phase: 'completed' });
  });

  test('that nobody answers while its token lives is given up, with nothing charged', async () => {
    const { id } = await asked();
    at.later(600_001);
    expect(await at.checkout.get(who, id)).toMatchObject({ phase: 'open', ready: true, notice: { kind: 'invalid' } });
    expect([at.merchant.charges, said()]).toEqual([[], [undefined, 'abandoned']]);
    const [token] = await opened.db.select().from(agentPaymentTokens).where(eq(agentPaymentTokens.checkoutId, id));
    expect(token?.state).toBe('revoked');
  });

  test('confirmed on a page that was then closed is found at the next look, without a claim of ours', async () => {
    const { id, shopperSays } = await asked();
    shopperSays('yes');
    expect(await at.checkout.get(who, id)).toMatchObject({ phase: 'completed' });
    expect([at.merchant.charges.length, said()]).toEqual([1, [undefined, 'processing_error']]);
  });

  test('is not claimed to be confirmed while the provider still waits, whatever the page says', async () => {
    const { id } = await asked();
    expect(await at.checkout.answerChallenge(who, id, 'authenticated')).toMatchObject({ phase: 'open' });
    expect([at.merchant.charges, said()]).toEqual([[], [undefined, 'abandoned']]);
  });

  test('answered twice, in two tabs and by a look at once, makes one order', async () => {
    const { id, shopperSays } = await asked();
    shopperSays('yes');
    const { checkout } = at;
    const answers = [1, 2].map(() => checkout.answerChallenge(who, id, 'authenticated'));
    await Promise.all([...answers, checkout.get(who, id), at.reborn().get(who, id)]);
    expect(await checkout.get(who, id)).toMatchObject({ phase: 'completed' });
    expect(await checkout.answerChallenge(who, id, 'denied')).toMatchObject({ phase: 'completed' });
    expect([at.merchant.charges.length, at.orders.length]).toEqual([1, 1]);
  });

  for (const [word, outcome, phase, charges] of [
    ['yes', 'authenticated', 'completed', 1],
    ['no', 'denied', 'open', 0],
  ] as const) {
    test(`whose answer "${outcome}" was lost on the way is settled by asking the merchant`, async () => {
      const { id, shopperSays } = await asked();
      shopperSays(word);
      at.merchant.next('complete', async (give) => {
        await give();
        throw new TypeError('connection lost');
      });
      await at.checkout.answerChallenge(who, id, outcome);
      expect(await at.checkout.get(who, id)).toMatchObject({ phase });
      expect([at.merchant.charges.length, completes().length]).toEqual([charges, 2]);
    });
  }

  test("is nobody else's to answer, and without a question an answer changes nothing", async () => {
    const { id } = await asked();
    expect(await at.checkout.answerChallenge('shopper_other', id, 'denied')).toBeUndefined();
    const calm = await readyCheckout(at, who);
    expect(await at.checkout.answerChallenge(who, calm.id, 'denied')).toMatchObject({ phase: 'open' });
    expect(completes()).toHaveLength(1);
  });
});
