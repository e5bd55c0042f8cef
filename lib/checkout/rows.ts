import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { agentCheckouts, agentConsents, agentPaymentTokens } from './tables';

export type CheckoutRow = typeof agentCheckouts.$inferSelect;
export type ConsentRow = typeof agentConsents.$inferSelect;
export type TokenRow = typeof agentPaymentTokens.$inferSelect;
type Change = Partial<Omit<CheckoutRow, 'id' | 'version'>>;

const checkouts = agentCheckouts;

/** Undefined for an unknown checkout and for another shopper's alike. */
export async function findRow(db: Database, shopperId: string, id: string): Promise<CheckoutRow | undefined> {
  const [row] = await db
    .select()
    .from(checkouts)
    .where(and(eq(checkouts.id, id), eq(checkouts.shopperId, shopperId)));
  return row;
}

/**
 * Changes the row if it is still the one that was read: same version. Undefined when someone else was faster; then nothing was changed.
 * This compare-and-set is what lets two tabs and a dying process end in one order, without a transaction over the network.
 */
export async function changeRow(db: Database, row: CheckoutRow, change: Change, at: Date): Promise<CheckoutRow | undefined> {
  const [changed] = await db
    .update(checkouts)
    .set({ ...change, updatedAt: at, version: sql`${checkouts.version} + 1` })
    .where(and(eq(checkouts.id, row.id), eq(checkouts.version, row.version)))
    .returning();
  return changed;
}

export async function findConsent(db: Database, id: string): Promise<ConsentRow | undefined> {
  const [row] = await db.select().from(agentConsents).where(eq(agentConsents.id, id));
  return row;
}

export async function tokenOfConsent(db: Database, consentId: string): Promise<TokenRow | undefined> {
  const [row] = await db.select().from(agentPaymentTokens).where(eq(agentPaymentTokens.consentId, consentId));
  return row;
}

/** Tokens of a checkout that could still be used, newest first. */
export async function openTokens(db: Database, checkoutId: string): Promise<TokenRow[]> {
  const tokens = agentPaymentTokens;
  return db
    .select()
    .from(tokens)
    .where(and(eq(tokens.checkoutId, checkoutId), eq(tokens.state, 'issued')))
    .orderBy(desc(tokens.createdAt));
}
