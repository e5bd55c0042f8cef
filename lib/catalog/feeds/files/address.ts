/** A file of a feed as its address names it. `products.jsonl` holds ACP products, `items.*` the flat rows, one per variant. */
export type FeedFile = { name: string; of: 'metadata' | 'products' | 'items'; as: 'json' | 'jsonl' | 'csv' | 'tsv'; gzip: boolean };

/** "items.csv.gz" → what is in it; undefined when a feed has no such file. */
export function fileNamed(name: string): FeedFile | undefined {
  const [, stem, as, gz] = /^(metadata|products|items)\.(json|jsonl|csv|tsv)(\.gz)?$/.exec(name) ?? [];
  if (stem === 'metadata' && as === 'json' && !gz) return { name, of: stem, as, gzip: false };
  if (stem === 'products' && as === 'jsonl') return { name, of: stem, as, gzip: Boolean(gz) };
  if (stem === 'items' && (as === 'jsonl' || as === 'csv' || as === 'tsv')) return { name, of: stem, as, gzip: Boolean(gz) };
  return undefined;
}

const anything = ['', 'application/octet-stream', 'application/gzip', 'application/x-gzip', 'text/plain'];
const lines = [...anything, 'application/jsonl', 'application/x-ndjson', 'application/ndjson', 'application/jsonlines', 'application/json'];
const taken: Record<FeedFile['as'], string[]> = {
  json: lines,
  jsonl: lines,
  csv: [...anything, 'text/csv', 'application/csv'],
  tsv: [...anything, 'text/tab-separated-values', 'text/tsv', 'text/csv'],
};

/** Whether a Content-Type may carry the file; none may, because the address names the format already. */
export function typeFits(file: FeedFile, contentType: string | null): boolean {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return taken[file.as].includes(type);
}

/** The Content-Type that an exported file is sent with. */
export function typeOf(file: FeedFile): string {
  if (file.gzip) return 'application/gzip';
  const types = { json: 'application/json', jsonl: 'application/jsonl', csv: 'text/csv; header=present', tsv: 'text/tab-separated-values' };
  return file.as === 'json' ? types.json : `${types[file.as]}; charset=utf-8`;
}
