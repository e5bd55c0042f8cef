// Run by kill.test.ts and full-disk.test.ts in a process of its own: writes one row after the other and says each number once its commit was answered.
// `load`: how many incompressible texts of 32 letters each row carries.
import { readFileSync, writeSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { startPglite } from '../pglite';

const [, , folder = '', snapshot = '', load = '0'] = process.argv;
const { db } = await startPglite({ apart: true, dataDir: folder, loadDataDir: new Blob([readFileSync(snapshot)]) });
await db.execute(sql`create table written (n int primary key, twin int not null, load text)`);
for (let n = 1; ; n++) {
  await db.transaction(async (tx) => {
    await tx.execute(
      sql`insert into written select ${n}, 0, string_agg(md5(random()::text), '') from generate_series(1, ${Number(load)}::int)`,
    );
    await tx.execute(sql`update written set twin = ${n} where n = ${n}`);
  });
  writeSync(1, `${n}\n`);
}
