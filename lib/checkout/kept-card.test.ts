import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import type { CardWallet, PaymentTrouble } from '@/lib/payments/types';
import { newId } from '@/lib/wire/ids';
import { agentConsents } from './tables';
import { readyCheckout, type Scene, scene } from './testing/counter';

type Kept = Record<string, string[]>;

/** A provider that remembers which cards are whose, and declines to save those called pm_no_save…. */
function scriptedWallet(kept: Kept): Pick<CardWallet, 'list' | 'save' | 'remove' | 'mayUse'> {
  const of = (who: string) => kept[who] ?? [];
  return {
    list: async (who) => of(who).map((id) => ({ id, brand: 'visa', last4: '4242', expMonth: 1, expYear: 2040, isDefault: true })),
    save: async (who, id) => {
      const trouble: PaymentTrouble = { kind: 'declined', code: 'card_declined', declineCode: 'insufficient_funds', message: 'No.' };
      if (id.startsWith('pm_no_save')) return { ok: false, trouble };
      kept[who] = [...of(who), id];
      return { ok: true, card: { id, brand: 'visa', last4: '4242', expMonth: 1, expYear: 2040 } };
    },
    remove: async (who, id) => {
      const was = of(who).includes(id);
      kept[who] = of(who).filter((one) => one !== id);
      return was;
    },
    mayUse: async (who, id) => Object.entries(kept).every(([owner, ids]) => owner === who || !ids.includes(id)),
  };
}

let opened: OpenDatabase;
let at: Scene;
let kept: Kept;
let who: string;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());
beforeEach(() => {
  kept = {};
  who = newId('shopper');
  at = scene(opened.db, { wallet: scriptedWallet(kept) });
});

async function pay(paymentMethodId: string, keepCard?: boolean) {
  const { id } = await readyCheckout(at, who);
  return at.checkout.complete(who, id, { paymentMethodId, totalSeen: 18_500, keepCard });
}

describe('keeping a card', () => {
  test('a card is kept only when the shopper asked for it', async () => {
    expect((await pay('pm_one'))?.phase).toBe('completed');
    expect(kept[who] ?? []).toEqual([]);
    expect((await pay('pm_two', true))?.phase).toBe('completed');
    expect(kept[who]).toEqual(['pm_two']);
  });

  test('a declined payment keeps nothing', async () => {
    at.merchant.declined.add('pm_broke');
    expect((await pay('pm_broke', true))?.notice?.kind).toBe('declined');
    expect(kept[who]).toEqual([]);
  });

  test('a saved card that is declined once stays saved', async () => {
    kept[who] = ['pm_saved'];
    at.merchant.declined.add('pm_saved');
    expect((await pay('pm_saved', true))?.notice?.kind).toBe('declined');
    expect(kept[who]).toEqual(['pm_saved']);
  });

  test('a card that its bank does not let us keep is declined, with the reason, and no token is made', async () => {
    expect(await pay('pm_no_save', true)).toMatchObject({
      phase: 'open',
      ready: true,
      notice: { kind: 'declined', text: expect.stringContaining('enough money') },
    });
    expect(at.purse.issued).toEqual([]);
  });

  test('a provider that cannot keep it right now stops nobody from paying', async () => {
    const away: PaymentTrouble = { kind: 'unavailable', code: 'x', message: '' };
    at = scene(opened.db, { wallet: { ...scriptedWallet(kept), save: async () => ({ ok: false, trouble: away }) } });
    expect((await pay('pm_two', true))?.phase).toBe('completed');
  });

  test('a payment given up before it was sent forgets the card too', async () => {
    const { id } = await readyCheckout(at, who);
    at.purse.issuer.issue = () => new Promise(() => undefined); // the process dies here
    void at.checkout.complete(who, id, { paymentMethodId: 'pm_two', totalSeen: 18_500, keepCard: true });
    await expect.poll(() => kept[who]).toEqual(['pm_two']);
    at.later(60_000);
    expect((await at.reborn().get(who, id))?.phase).toBe('open');
    expect(kept[who]).toEqual([]);
  });
});

test("another shopper's saved card pays for nothing", async () => {
  kept.somebody = ['pm_theirs'];
  const stopped = await pay('pm_theirs');
  expect(stopped).toMatchObject({
    phase: 'open',
    ready: true,
    notice: { kind: 'declined', text: expect.stringContaining('another card') },
  });
  expect(at.purse.issued).toEqual([]);
  expect(await opened.db.select().from(agentConsents).where(eq(agentConsents.shopperId, who))).toEqual([]);
});
