import { sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Uses } from '../rules/discounts';
import type { Shop } from '../shop';
import { rowsOf } from './sql';

/** Rules with a limit among the codes that were sent, with the code in upper case. */
export function limitedCodes(shop: Shop, codes: readonly string[]): { code: string; most: number }[] {
  const sent = new Set(codes.map((code) => code.toUpperCase()));
  return shop.profile.discounts.flatMap(({ code, usageLimit }) =>
    code !== undefined && usageLimit !== undefined && sent.has(code.toUpperCase()) ? [{ code: code.toUpperCase(), most: usageLimit }] : [],
  );
}

/** How often the limited ones among these codes were used; asks the database only when there are any. */
export async function readUses(db: Database, shop: Shop, codes: readonly string[]): Promise<Uses> {
  if (!limitedCodes(shop, codes).length) return new Map();
  const rows = await rowsOf<{ code: string; uses: number }>(
    db,
    sql`select code, uses from merchant_code_uses where merchant = ${shop.profile.slug}`,
  );
  return new Map(rows.map(({ code, uses }) => [code, uses]));
}
