import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Catalog } from '@/lib/catalog/types';
import type { Database } from '@/lib/db';
import type { Clock, NewId } from '@/lib/wire/types';
import { clampQuantity, groupByMerchant } from './group';
import { agentCartLines } from './tables';
import type { Cart, CartLine, CartView } from './types';

const lines = agentCartLines;

/**
 * The shopper's basket over several merchants. It keeps keys and quantities only; what a line shows comes from the catalogue at the time of
 * looking, and what is paid comes from the merchant at checkout.
 */
export function createCart(parts: { db: Database; clock: Clock; newId: NewId; catalog: Pick<Catalog, 'product'> }): Cart {
  const { db } = parts;

  async function view(shopperId: string): Promise<CartView> {
    const rows = await db.select().from(lines).where(eq(lines.shopperId, shopperId)).orderBy(asc(lines.addedAt), asc(lines.id));
    const shown = await Promise.all(
      rows.map(async (row): Promise<CartLine[]> => {
        const card = await parts.catalog.product(row.key);
        return card ? [{ id: row.id, card, quantity: row.quantity }] : []; // the merchant's feed no longer has it
      }),
    );
    return groupByMerchant(shown.flat());
  }

  return {
    view,
    add: async (shopperId, key, quantity) => {
      const card = await parts.catalog.product(key);
      if (!card) return undefined;
      const added = clampQuantity(quantity, 1);
      await db
        .insert(lines)
        .values({ id: parts.newId('cl'), shopperId, merchant: card.merchant.slug, key: card.key, quantity: added, addedAt: parts.clock() })
        .onConflictDoUpdate({
          target: [lines.shopperId, lines.key],
          set: { quantity: sql`least(99, ${lines.quantity} + ${added})` },
        });
      return view(shopperId);
    },
    setQuantity: async (shopperId, lineId, quantity) => {
      const mine = and(eq(lines.shopperId, shopperId), eq(lines.id, lineId));
      const next = clampQuantity(quantity, 0);
      if (next === 0) await db.delete(lines).where(mine);
      else await db.update(lines).set({ quantity: next }).where(mine);
      return view(shopperId);
    },
    removeMerchant: async (shopperId, merchant) => {
      await db.delete(lines).where(and(eq(lines.shopperId, shopperId), eq(lines.merchant, merchant)));
      return view(shopperId);
    },
  };
}
