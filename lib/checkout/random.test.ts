import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { sequences } from '@/lib/wire/testing/sequences';
import { agentConsents } from './tables';
import { readyCheckout, type Scene, scene, shopper } from './testing/counter';

const sequence = sequences(40);

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

type Step =
  | { do: 'pay'; card: 'pm_card_visa' | 'pm_card_declined' | 'pm_no_card'; fault?: Fault; twice: boolean }
  | { do: 'look' | 'restart' | 'dearer' | 'expire' | 'edit' | 'wait' | 'sweep' }
  | { do: 'unreachable'; operation: 'get' | 'update' | 'create' };
type Fault = 'lost before' | 'lost after' | 'server error' | 'error after' | 'silent' | 'silent after' | 'nonsense';

const faults: Record<Fault, (give: () => Promise<Response>) => Promise<Response>> = {
  'lost before': () => Promise.reject(new Error('refused')),
  'lost after': (give) => give().then(() => Promise.reject(new Error('reset'))),
  'server error': async () => new Response('', { status: 500 }),
  'error after': (give) => give().then(() => new Response('', { status: 503 })),
  silent: () => new Promise(() => undefined),
  'silent after': (give) => give().then(() => new Promise(() => undefined)),
  nonsense: async () => new Response('<html>'),
};

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('pay' as const),
    card: fc.constantFrom('pm_card_visa' as const, 'pm_card_declined' as const, 'pm_no_card' as const),
    fault: fc.option(fc.constantFrom(...(Object.keys(faults) as Fault[])), { nil: undefined }),
    twice: fc.boolean(),
  }),
  fc.record({
    do: fc.constantFrom(
      'look' as const,
      'restart' as const,
      'dearer' as const,
      'expire' as const,
      'edit' as const,
      'wait' as const,
      'sweep' as const,
    ),
  }),
  fc.record({ do: fc.constant('unreachable' as const), operation: fc.constantFrom('get' as const, 'update' as const, 'create' as const) }),
);

/** What holds after every step, whatever happened (SAFETY: at most one charge, none without a consent to that very amount, no order without a charge). */
async function holds(at: Scene, id: string): Promise<void> {
  const consents = await opened.db.select().from(agentConsents).where(eq(agentConsents.checkoutId, id));
  expect(at.merchant.charges.length).toBeLessThanOrEqual(1);
  for (const charge of at.merchant.charges) {
    expect(consents.some((one) => one.amount === charge.amount && one.sessionId === charge.sessionId && one.sentAt !== null)).toBe(true);
  }
  expect(at.orders.length).toBeLessThanOrEqual(at.merchant.charges.length);
  expect(at.purse.issued.every((token) => consents.some((one) => one.id === token.key && one.amount === token.amount))).toBe(true);
}

test('whatever is pressed and whatever fails, nobody pays twice and every charge ends as an order', {
  timeout: 60_000 + sequence.runs * 2_000,
}, async () => {
  let walks = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
      const at = scene(opened.db, { timeouts: { read: 25, write: 25, complete: 25 } });
      at.merchant.declined.add('pm_card_declined');
      const who = `${shopper}_${walks++}`;
      const { id } = await readyCheckout(at, who);
      let counter = at.checkout;
      for (const next of steps) {
        // A look settles by itself; the sweep is to find what nobody has looked at.
        const seen = next.do === 'sweep' ? undefined : await counter.get(who, id);
        if (next.do === 'restart') counter = at.reborn();
        else if (next.do === 'dearer') at.merchant.shelf.boot = { price: (at.merchant.shelf.boot?.price ?? 0) + 100, stock: 1000 };
        else if (next.do === 'wait') at.later(61_000);
        else if (next.do === 'sweep') {
          at.later(46_000);
          const [one, two] = await Promise.all([counter.sweep(), at.reborn().sweep()]);
          sequence.reach(`sweep: ${one + two > 0 ? 'settled' : 'nothing to do'}`);
        } else if (next.do === 'edit') await counter.update(who, id, { optionIds: ['express'] });
        else if (next.do === 'expire' && seen?.session.status !== 'completed' && at.merchant.charges.length === 0)
          at.merchant.change(seen?.session.id ?? '', { status: 'expired' });
        else if (next.do === 'unreachable') at.merchant.next(next.operation, faults['lost before']);
        else if (next.do === 'pay') {
          if (next.fault) at.merchant.next('complete', faults[next.fault]);
          const press = () => counter.complete(who, id, { paymentMethodId: next.card, totalSeen: seen?.total.amount ?? 1 });
          const [view] = await Promise.all(next.twice ? [press(), press()] : [press()]);
          sequence.reach(`pay${next.fault ? `, ${next.fault}` : ''}: ${[view?.phase, view?.notice?.kind].filter(Boolean).join(', ')}`);
        }
        await holds(at, id);
      }
      // In the end the merchant answers again: every purchase comes to rest, and a charge has its order.
      for (let looks = 0; looks < 40 && (await counter.get(who, id))?.phase === 'paying'; looks++) at.later(5_000);
      const last = await counter.get(who, id);
      expect(last?.phase).not.toBe('paying');
      expect(last?.phase === 'completed').toBe(at.merchant.charges.length === 1);
      expect(at.orders).toHaveLength(at.merchant.charges.length);
      await holds(at, id);
      sequence.reach(`ends ${last?.phase}`);
      sequence.done();
    }),
    { numRuns: sequence.runs, seed: sequence.seed },
  );
  expect(sequence.close()['ends completed']).toBeGreaterThan(0);
});
