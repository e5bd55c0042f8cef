import { parseArgs } from 'node:util';

export const usage = `npm run feed -- import FILE --token T [options]     a product file takes the place of what the feed had
npm run feed -- export FILE --token T [options]     the feed as a file
npm run feed -- list --token T                      the merchant's feeds

  FILE                 items.csv, items.tsv or items.jsonl: flat rows, one per variant; or a .jsonl of ACP products; each may end in .gz.
                       A folder: metadata.json and products.jsonl
  --token T            the merchant's bearer, e.g. demo-fellmark
  --feed ID            which feed; default the merchant's only one (import makes one when there is none)
  --base-url URL       what /feeds is put behind; default http://localhost:3000/api
  --country US         of a feed that is made
  --skip-wrong-rows    take the good rows and list the others, instead of refusing the file
  --products           export a .jsonl as ACP products instead of flat rows

Exit code: 0 done, 1 the shop refused, 2 the command could not run.`;

const options = {
  token: { type: 'string' },
  feed: { type: 'string' },
  'base-url': { type: 'string' },
  country: { type: 'string' },
  'skip-wrong-rows': { type: 'boolean', default: false },
  products: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked for on the command line; undefined: only the usage. Throws a sentence for a wrong one. */
export function readArguments(words: string[], port = '3000') {
  const { values, positionals } = parseArgs({ args: words, options, strict: true, allowPositionals: true });
  if (values.help || !words.length) return undefined;
  const [verb, file, more] = positionals;
  if (verb !== 'import' && verb !== 'export' && verb !== 'list') throw new Error('Say import, export or list first.');
  if ((verb === 'list') !== (file === undefined) || more !== undefined)
    throw new Error(verb === 'list' ? 'list takes no file.' : 'One file or folder is needed.');
  if (!values.token) throw new Error('--token is needed.');
  const base = (values['base-url'] ?? `http://localhost:${port}/api`).replace(/\/$/, '');
  if (!URL.canParse(base)) throw new Error(`--base-url must be an absolute address, not ${base}`);
  const { token, feed, country, products } = values;
  return { verb, file: file ?? '', token, feed, country, products, base, skipWrongRows: values['skip-wrong-rows'] };
}

export type Asked = NonNullable<ReturnType<typeof readArguments>>;
