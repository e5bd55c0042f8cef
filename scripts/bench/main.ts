import { measureBrowser } from './browser';
import { measureFeed } from './feed';
import { measureMerchant } from './merchant';
import { measureSearch } from './search';
import { freshFolder, type Served, serve } from './served';
import { measureStreams } from './streams';
import { ms, printTable, type Row, underWatch } from './table';
import { measureThread } from './thread';

const port = Number(process.env.PORT ?? 4390);
const only = process.argv.slice(2);
const wanted = (name: string) => only.length === 0 || only.includes(name);
const rows: Row[] = [
  {
    what: '`npm run demo` on a fresh clone → first page',
    budget: '≤ 90 s',
    measured: 'not here',
    note: 'installing depends on the network and on what npm has kept: measure on a fresh clone',
  },
];
const measure = async (name: string, work: () => Promise<Row[]>) => {
  if (wanted(name)) rows.push(...(await underWatch(work)));
};

const { folder, remove } = freshFolder();
let shop: Served | undefined;
rows.push(
  ...(await underWatch(async () => {
    const first = await serve(port, folder);
    await first.stop();
    shop = await serve(port, folder);
    return [
      { what: 'Empty data folder → first page', budget: '–', measured: ms(first.readyAfter), note: 'tables made, six merchants published' },
      { what: 'Restart → first page', budget: '≤ 3 s', measured: ms(shop.readyAfter), met: shop.readyAfter <= 3000 },
    ];
  })),
);
try {
  const url = shop?.url ?? '';
  await measure('browser', () => measureBrowser(url));
  await measure('thread', () => measureThread(url));
  await measure('streams', () => measureStreams(url));
  await measure('merchant', () => measureMerchant(url));
} finally {
  await shop?.stop();
  remove();
}
await measure('search', measureSearch);
await measure('feed', measureFeed);
printTable(rows);
