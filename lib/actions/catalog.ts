'use server';

import { z } from 'zod';
import type { ProductCard } from '@/lib/catalog/types';
import { shop } from '@/lib/wiring';

const Key = z.string().regex(/^[a-z0-9-]{1,60}\/[^\s]{1,200}$/);

/** A product with all its variants, as the feed has it now; null when no feed has the key. */
export async function loadProduct(key: string): Promise<ProductCard | null> {
  const asked = Key.safeParse(key);
  return asked.success ? ((await (await shop()).catalog.product(asked.data)) ?? null) : null;
}
