import { isDeepStrictEqual } from 'node:util';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { Order } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import { withEvent } from './newer';
import { agentOrderEvents, agentOrders } from './tables';
import type { OrderRow } from './view';

const events = agentOrderEvents;
export type EventRow = typeof agentOrderEvents.$inferSelect;

export async function rowOfSession(db: Database, merchant: string, sessionId: string): Promise<OrderRow | undefined> {
  const [row] = await db
    .select()
    .from(agentOrders)
    .where(and(eq(agentOrders.merchant, merchant), eq(agentOrders.sessionId, sessionId)));
  return row;
}

/** Another shopper's order is undefined. */
export async function rowOf(db: Database, shopperId: string, id: string): Promise<OrderRow | undefined> {
  const [row] = await db
    .select()
    .from(agentOrders)
    .where(and(eq(agentOrders.id, id), eq(agentOrders.shopperId, shopperId)));
  return row;
}

/** Newest first. */
export async function rowsOf(db: Database, shopperId: string): Promise<OrderRow[]> {
  return db
    .select()
    .from(agentOrders)
    .where(eq(agentOrders.shopperId, shopperId))
    .orderBy(desc(agentOrders.placedAt), desc(agentOrders.id))
    .limit(200);
}

/** False when the same body was stored before. */
export async function keepEvent(db: Database, event: EventRow): Promise<boolean> {
  const kept = await db.insert(events).values(event).onConflictDoNothing().returning({ hash: events.bodyHash });
  return kept.length === 1;
}

/**
 * Applies all events of a session that still wait, in the order they came. Called after an event was stored and after an order was placed:
 * whichever comes second finds both. Undefined when there is no order yet or nothing waited.
 */
export async function applyWaiting(db: Database, merchant: string, sessionId: string, at: Date): Promise<OrderRow | undefined> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(agentOrders)
      .where(and(eq(agentOrders.merchant, merchant), eq(agentOrders.sessionId, sessionId)))
      .for('update');
    if (!row) return undefined;
    const mine = and(eq(events.merchant, merchant), eq(events.sessionId, sessionId), eq(events.applied, false));
    const waiting = await tx.select().from(events).where(mine).orderBy(asc(events.receivedAt));
    if (waiting.length === 0) return undefined;
    const order = waiting
      .filter((event) => isSameOrder(row.order, event.order))
      .reduce((so: Order, event) => withEvent(so, event.order), row.order);
    await tx.update(events).set({ applied: true }).where(mine);
    const [changed] = await tx
      .update(agentOrders)
      .set({ order, merchantOrderId: order.id, updatedAt: at })
      .where(eq(agentOrders.id, row.id))
      .returning();
    return changed;
  });
}

/** An order that came in an answer, taken like an event; undefined when it says nothing new. */
export async function applyAnswer(db: Database, id: string, incoming: Order, at: Date): Promise<OrderRow | undefined> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(agentOrders).where(eq(agentOrders.id, id)).for('update');
    if (!row || !isSameOrder(row.order, incoming)) return undefined;
    const order = withEvent(row.order, incoming);
    if (isDeepStrictEqual(order, row.order)) return undefined;
    const [changed] = await tx.update(agentOrders).set({ order, updatedAt: at }).where(eq(agentOrders.id, id)).returning();
    return changed;
  });
}

/** One session has one order; an answer without an order id (see checkout's finish) takes the id of its first event. */
export function isSameOrder(known: Order, incoming: Order): boolean {
  return known.id === incoming.id || known.id === known.checkout_session_id;
}
