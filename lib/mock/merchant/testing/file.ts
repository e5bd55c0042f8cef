import { afterAll } from 'vitest';
import { testDatabase } from '@/lib/db/testing';
import type { MerchantParts } from '..';
import { openShop } from './shop';

/** A shop of the fixtures on a database of its own, for all tests of the file that awaits it; closed after the last of them. */
export async function shopOfFile(changes: Partial<MerchantParts> = {}) {
  const { db, close } = await testDatabase();
  afterAll(close);
  return { db, shop: await openShop(db, changes) };
}
