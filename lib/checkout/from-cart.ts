import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Asked } from './asked';
import type { CheckoutParts } from './parts';
import type { CheckoutRow } from './rows';
import { agentCheckouts } from './tables';

type Opening = { shopperId: string; merchant: string; items: Asked['items'] };

/**
 * One cart is bought once, from however many tabs and after however many reloads: `again` is the checkout that is under way for exactly these goods, or being
 * paid for whatever goods; `overtaken` are open ones of an older cart, which must not be paid beside it.
 */
export async function underWay(
  { db }: CheckoutParts,
  { shopperId, merchant, items }: Opening,
): Promise<{ again?: CheckoutRow; overtaken: CheckoutRow[] }> {
  const { phase, createdAt } = agentCheckouts;
  const of = and(eq(agentCheckouts.shopperId, shopperId), eq(agentCheckouts.merchant, merchant), inArray(phase, ['open', 'paying']));
  const all = (await db.select().from(agentCheckouts).where(of).orderBy(desc(createdAt))).filter(({ asked }) => asked.fromCart);
  const again = all.find((row) => row.phase === 'paying') ?? all.find(({ asked }) => meaning(asked.items) === meaning(items));
  return { again, overtaken: all.filter((row) => row !== again && row.phase === 'open') };
}

function meaning(items: Asked['items']): string {
  const sums = new Map<string, number>();
  for (const { id, quantity } of items) sums.set(id, (sums.get(id) ?? 0) + quantity);
  return JSON.stringify([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}
