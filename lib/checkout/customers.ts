import { and, eq } from 'drizzle-orm';
import type { CheckoutSession } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import { agentMerchantCustomers } from './tables';

const customers = agentMerchantCustomers;
const longest = 256;

/** The id by which this merchant knows the shopper again; undefined when they have not met. It is told to this merchant and to nobody else. */
export async function customerIdOf(db: Database, shopperId: string, merchant: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: customers.customerId })
    .from(customers)
    .where(and(eq(customers.shopperId, shopperId), eq(customers.merchant, merchant)));
  return row?.id;
}

/** Keeps the id that a merchant gave with an order. */
export async function keepCustomerId(
  db: Database,
  { shopperId, merchant }: { shopperId: string; merchant: string },
  session: CheckoutSession,
  at: Date,
): Promise<void> {
  const customerId = session.buyer?.customer_id;
  if (!customerId || customerId.length > longest) return;
  const known = { customerId, updatedAt: at };
  await db
    .insert(customers)
    .values({ shopperId, merchant, ...known })
    .onConflictDoUpdate({ target: [customers.shopperId, customers.merchant], set: known });
}

export async function forgetCustomerIds(db: Database, shopperId: string): Promise<void> {
  await db.delete(customers).where(eq(customers.shopperId, shopperId));
}
