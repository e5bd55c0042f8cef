import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock, Log } from '@/lib/wire/types';
import { isConfirmed, isSameLimit, loosens } from './rule';
import { agentLimits } from './tables';
import type { Limit, Limits } from './types';

type LimitsParts = { db: Database; clock: Clock; log: Log };

/**
 * The limits a shopper sets. They live apart from the counter, because the counter is handed to the assistant and this must not be: no message, no
 * tool and no model reaches a limit.
 */
export function createLimits({ db, clock, log }: LimitsParts): Limits {
  return {
    list: (shopperId) => limitsOf(db, shopperId),
    change: (shopperId, wish) =>
      db.transaction(async (tx) => {
        // Held until the end, so that a purchase under way and a change do not pass each other.
        const current = (await heldLimits(tx, shopperId)).find((one) => isSameLimit(one, wish))?.amount;
        const { kind, currency, amount } = wish;
        if (current !== undefined && loosens(current, amount) && !isConfirmed(current, wish)) {
          return { confirm: { from: { amount: current, currency }, to: amount === null ? null : { amount, currency } } };
        }
        const name = { shopperId, kind, merchant: wish.merchant ?? '', currency };
        const { shopperId: who, kind: of, merchant: at, currency: money } = agentLimits;
        if (amount === null) {
          await tx.delete(agentLimits).where(and(eq(who, shopperId), eq(of, kind), eq(at, name.merchant), eq(money, currency)));
        } else {
          const value = { amount, updatedAt: clock() };
          const target = [who, of, at, money];
          await tx
            .insert(agentLimits)
            .values({ ...name, ...value })
            .onConflictDoUpdate({ target, set: value });
        }
        log('limits.changed', { kind, loosened: loosens(current, amount) });
        return { done: true };
      }),
  };
}

type Reader = Pick<Database, 'select'>;
type Row = typeof agentLimits.$inferSelect;

/** The shopper's limits, the widest kinds last. */
export async function limitsOf(db: Reader, shopperId: string): Promise<Limit[]> {
  return (await query(db, shopperId)).map(limitOf);
}

/** The same, held until the end of the transaction: two payments of one shopper are measured one after the other. */
export async function heldLimits(tx: Reader, shopperId: string): Promise<Limit[]> {
  return (await query(tx, shopperId).for('update')).map(limitOf);
}

function query(db: Reader, shopperId: string) {
  const { kind, merchant, currency } = agentLimits;
  return db.select().from(agentLimits).where(eq(agentLimits.shopperId, shopperId)).orderBy(asc(kind), asc(merchant), asc(currency));
}

const limitOf = ({ kind, merchant, currency, amount }: Row): Limit => ({ kind, ...(merchant && { merchant }), currency, amount });
