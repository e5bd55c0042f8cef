import { eq } from 'drizzle-orm';
import type { Address } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import type { Asked } from './asked';
import { agentShopperDetails } from './tables';
import type { Remembered } from './types';

const details = agentShopperDetails;

/** Email, name and address used last. */
export async function rememberedOf(db: Database, shopperId: string): Promise<Remembered> {
  const [row] = await db.select().from(details).where(eq(details.shopperId, shopperId));
  return { ...(row?.buyer && { buyer: row.buyer }), ...(row?.address && { address: row.address }) };
}

/** Keeps what is whole: an email address, and an address that a parcel would reach. */
export async function remember(db: Database, shopperId: string, asked: Asked, at: Date): Promise<void> {
  const buyer = asked.buyer?.email ? asked.buyer : undefined;
  const address = wholeAddress(asked);
  if (!buyer && !address) return;
  const known = { ...(buyer && { buyer }), ...(address && { address }), updatedAt: at };
  await db
    .insert(details)
    .values({ shopperId, ...known })
    .onConflictDoUpdate({ target: details.shopperId, set: known });
}

function wholeAddress({ address, buyer }: Asked): Address | undefined {
  if (!address?.line_one || !address.city || !address.country || !address.postal_code) return undefined;
  const { line_one, city, country, postal_code } = address;
  return { ...address, name: address.name ?? buyer?.full_name ?? '', line_one, city, country, postal_code, state: address.state ?? '' };
}
