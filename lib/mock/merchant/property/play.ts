import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '@/lib/db';
import { rowsOf } from '../store/sql';
import { creditDesk } from '../testing/credit';
import { openShop } from '../testing/shop';
import { type Deeds, deeds } from './deeds';
import { checkBooks, checkOrdersWereTold } from './ledger';
import { mortal } from './mortal';
import { giftCards, type Step, wares } from './steps';

export type Shop = Awaited<ReturnType<typeof openShop>>;

/** What a history is played in: the process that lives now, and what outlives it. */
export type Play = {
  db: Database;
  shop: Shop;
  /** How many pieces there have been of each ware. */
  supplied: Map<string, number>;
  /** Sessions by the version that was looked at last, and those that have come to their end. */
  seen: Map<string, number>;
  ended: Map<string, string>;
  sessions: string[];
  /** Requests whose answer must be the same for ever. */
  sent: { path: string; body: object; key: string; raw: string; status: number }[];
  /** Requests whose answer never came, because the process died. */
  unanswered: { path: string; body: object; key: string }[];
  /** Tokens of gift cards that were last put into a session. */
  credit: Map<string, string[]>;
  reach: (what: string) => void;
};

const prices: Record<string, number> = {
  'pi-mug-1': 1250,
  'pi-stove-1': 4100,
  'pi-shoe-black-us-10': 6900,
  'pi-card-1': 5000,
  'pi-tent-1': 19_900,
};

/** Plays a history in an empty shop against the merchants' door and looks at the books after every step. */
export async function play(
  db: Database,
  history: readonly Step[],
  setting: { stock: number; exclusive: boolean; reach?: (what: string) => void },
): Promise<void> {
  const { stock, exclusive, reach = () => undefined } = setting;
  await empty(db);
  let life = mortal(db);
  const now: Play = {
    ...{ db, shop: await openShop(life.db, { exclusive }), supplied: new Map(), seen: new Map(), ended: new Map() },
    ...{ sessions: [], sent: [], unanswered: [], credit: new Map(), reach },
  };
  const { pay, pass } = now.shop;
  await rowsOf(
    db,
    sql`update merchant_variants v set price = w.price, stock = case when v.policy = 'stock' then ${stock}::int else v.stock end
        from jsonb_to_recordset(${JSON.stringify(Object.entries(prices).map(([id, price]) => ({ id, price })))}::jsonb) as w(id text, price int) where v.id = w.id`,
  );
  await now.shop.restock(wares[0], 0); // what is remembered is read again
  for (const id of wares) if (id !== 'pi-tent-1') now.supplied.set(id, stock);
  for (const { code, balance } of giftCards) await creditDesk(db, now.shop).put(code, balance);
  const act: Deeds = deeds(now);

  /** The process does this and is killed on the way; another one opens on the same tables. */
  async function killed(step: Extract<Step, { kind: 'killed' }>): Promise<void> {
    const death = life.killAt(step.at, step.written);
    const survived = await Promise.race([act(step.doing).then(() => true), death.then(() => false)]);
    reach(survived ? 'killed between requests' : `killed in ${step.doing.kind} at ${step.at}${step.written ? ', written' : ''}`);
    life.kill();
    life = mortal(db);
    now.shop = await openShop(life.db, { exclusive, processorFor: () => pay.processor }, now.shop.world);
  }

  for (const step of history) {
    await (step.kind === 'killed' ? killed(step) : act(step));
    await checkBooks(db, now);
  }
  pay.silence(0);
  now.shop.receive(() => 200);
  pass(21 * 60_000); // whoever is still at the bank has gone, and whoever has died is known to be dead
  await now.shop.recover();
  while (now.unanswered.length) await act({ kind: 'retry', which: 0 });
  pass(21 * 60_000); // what came again may have asked the bank anew
  await now.shop.recover();
  await checkBooks(db, now);
  for (const id of now.sessions) {
    const { status } = (await now.shop.call('GET', `/checkout_sessions/${id}`)).body;
    expect(['complete_in_progress', 'authentication_required'], 'left without an end').not.toContain(status);
    reach(`ends ${status}`);
  }
  await checkOrdersWereTold(db, now);
}

const tables = [
  'sessions',
  'keys',
  'attempts',
  'orders',
  'outbox',
  'code_uses',
  'carts',
  'variants',
  'credits',
  'credit_tokens',
  'code_tries',
];

/** A history begins on the first day, so that what an earlier one left cannot explain a failure, and a failing one can be made smaller. */
async function empty(db: Database): Promise<void> {
  const gone = tables.map((name) => `t_${name} as (delete from merchant_${name})`).join(', ');
  await rowsOf(db, sql.raw(`with ${gone} select 1`));
}
