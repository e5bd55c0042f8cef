import { eq } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock } from '@/lib/wire/types';
import { forgetCustomerIds } from './customers';
import { rememberedOf } from './remember';
import { agentShopperDetails } from './tables';
import type { ShopperDetails } from './types';

/** What is remembered of a shopper, to show, change and erase. Purchases keep the address they were sent to. */
export function createShopperDetails({ db, clock }: { db: Database; clock: Clock }): ShopperDetails {
  const details = agentShopperDetails;
  return {
    of: (shopperId) => rememberedOf(db, shopperId),
    change: async (shopperId, { buyer, address }) => {
      const known = { buyer: buyer ?? null, address: address ?? null, updatedAt: clock() };
      await db
        .insert(details)
        .values({ shopperId, ...known })
        .onConflictDoUpdate({ target: details.shopperId, set: known });
    },
    erase: async (shopperId) => {
      await db.delete(details).where(eq(details.shopperId, shopperId));
      await forgetCustomerIds(db, shopperId);
    },
  };
}
