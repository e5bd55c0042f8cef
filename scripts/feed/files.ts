import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A file by the name that the Feed API has for what is in it. Throws a sentence when the name's ending is no format of ours. */
export async function remoteName(file: string): Promise<string> {
  const [, as, gz = ''] = /\.(csv|tsv|jsonl)(\.gz)?$/.exec(file) ?? [];
  if (!as) throw new Error(`${file}: the name must end in .csv, .tsv or .jsonl, or in one of them and .gz.`);
  const acp = as === 'jsonl' && (await hasVariants(file, gz !== ''));
  return `${acp ? 'products' : 'items'}.${as}${gz}`;
}

/** Whether the rows are ACP products: flat ones have no `variants`. Reads the first row only. */
async function hasVariants(file: string, packed: boolean): Promise<boolean> {
  const source = createReadStream(file);
  const text = packed ? source.pipe(createGunzip()) : source;
  try {
    for await (const line of createInterface({ input: text })) {
      if (line.trim() !== '') return Array.isArray((JSON.parse(line.replace(/^\ufeff/, '')) as { variants?: unknown } | null)?.variants);
    }
  } catch {
    // The shop says what is wrong with it.
  } finally {
    source.destroy();
  }
  return false;
}
