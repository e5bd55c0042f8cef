// Run by kill.test.ts in a process of its own: writes one row after the other and says each number once its commit was answered.
import { readFileSync, writeSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { startPglite } from '../pglite';

const [, , folder = '', snapshot = ''] = process.argv;
const { db } = await startPglite({ apart: true, dataDir: folder, loadDataDir: new Blob([readFileSync(snapshot)]) });
await db.execute(sql`create table written (n int primary key, twin int not null)`);
for (let n = 1; ; n++) {
  await db.transaction(async (tx) => {
    await tx.execute(sql`insert into written values (${n}, 0)`);
    await tx.execute(sql`update written set twin = ${n} where n = ${n}`);
  });
  writeSync(1, `${n}\n`);
}
