import type { FeedProduct } from '@/lib/acp/schema';
import type { Column } from '../flat/columns';
import { readItem } from '../flat/read';
import { readProduct } from '../kept';
import type { FileRow } from './rows';
import type { RowTrouble } from './trouble';

/** What a row turned out to be. `hidden`: an item that asks not to be found. `missing`: columns that it leaves empty and assistants require. */
export type Reading = { row: number; size: number } & (
  | { troubles: RowTrouble[] }
  | { hidden: true }
  | { product: FeedProduct; missing?: Column[] }
);

/** Reads the rows of `products.jsonl` (ACP products) or of an `items` file (flat rows of `merchant`). An id that stood in an earlier row is an error. */
export async function* readingsOf(of: 'products' | 'items', rows: AsyncIterable<FileRow>, merchant: string): AsyncGenerator<Reading> {
  // The ids are held, and nothing else of a row that has gone by.
  const seen = new Map<string, number>();
  for await (const one of rows) {
    const { row, size } = one;
    const read =
      'trouble' in one ? { troubles: [one.trouble] } : of === 'items' ? readRow(one.value, row, merchant) : readLine(one.value, row);
    if ('troubles' in read || 'hidden' in read) {
      yield { row, size, ...read };
      continue;
    }
    const field = of === 'items' ? 'item_id' : 'id';
    const id = (of === 'items' ? read.product.variants[0]?.id : undefined) ?? read.product.id;
    const before = seen.get(id);
    if (before !== undefined) yield { row, size, troubles: [{ row, field, message: `stands in row ${before} already` }] };
    else {
      seen.set(id, row);
      yield { row, size, ...read };
    }
  }
}

function readLine(value: unknown, row: number) {
  const read = readProduct(value);
  if ('product' in read) return read;
  const field = read.path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${step}`)).join('');
  return { troubles: [{ row, ...(field && { field }), message: read.trouble }] };
}

function readRow(value: unknown, row: number, merchant: string) {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { troubles: [{ row, message: 'The line is not a JSON object.' }] };
  const read = readItem(value as Record<string, unknown>, merchant);
  if ('troubles' in read) return { troubles: read.troubles.map((trouble) => ({ row, ...trouble })) };
  return 'hidden' in read ? { hidden: true as const } : read;
}
