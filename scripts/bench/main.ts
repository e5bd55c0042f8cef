import { measureBrowser } from './browser';
import { measureFeed } from './feed';
import { measureMerchant } from './merchant';
import { freshFolder, serve } from './served';
import { measureStreams } from './streams';
import { ms, printTable, type Row } from './table';

const port = Number(process.env.PORT ?? 4390);
const only = process.argv.slice(2);
const wanted = (name: string) => only.length === 0 || only.includes(name);
const rows: Row[] = [];

const { folder, remove } = freshFolder();
const first = await serve(port, folder);
rows.push({
  what: 'Empty data folder → first page',
  budget: '–',
  measured: ms(first.readyAfter),
  note: 'tables made, six merchants published',
});
await first.stop();
const shop = await serve(port, folder);
rows.push({ what: 'Restart → first page', budget: '≤ 3 s', measured: ms(shop.readyAfter) });
try {
  if (wanted('browser')) rows.push(...(await measureBrowser(shop.url)));
  if (wanted('streams')) rows.push(...(await measureStreams(shop.url)));
  if (wanted('merchant')) rows.push(...(await measureMerchant(shop.url)));
} finally {
  await shop.stop();
  remove();
}
if (wanted('feed')) rows.push(...(await measureFeed()));
printTable(rows);
