import { afterAll } from 'vitest';
import { testDatabase } from '@/lib/db/testing';
import type { CatalogNeeds } from '..';
import { testCatalog } from './catalog';

/** A catalogue on a database of its own, for all tests of the file that awaits it; closed after the last of them. */
export async function catalogOfFile(more: Partial<CatalogNeeds> = {}) {
  const opened = await testDatabase();
  afterAll(() => opened.close());
  return { opened, catalog: testCatalog(opened, more) };
}
