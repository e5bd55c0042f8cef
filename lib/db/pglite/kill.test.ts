import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { snapshotFile } from '../testing/snapshot';
import { startPglite } from './index';

test('a process that is killed has kept everything that it answered, and no half of a transaction', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-kill-'));
  try {
    const writer = spawn(
      process.execPath,
      ['--import', 'tsx', 'lib/db/testing/write-until-killed.ts', join(folder, 'pglite'), snapshotFile()],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    const enough = 150 + Math.floor(Math.random() * 100);
    const ended = new Promise<void>((resolve) => {
      writer.stdout.on('data', (piece) => {
        said += piece;
        if (said.split('\n').length > enough) writer.kill('SIGKILL');
      });
      writer.on('close', () => resolve());
    });
    await ended;
    const answered = Number(said.trim().split('\n').at(-1));
    expect(answered).toBeGreaterThanOrEqual(enough);

    const { db, close } = await startPglite({ dataDir: join(folder, 'pglite') });
    const result = await db.execute(
      sql`select count(*)::int as n, count(*) filter (where twin <> n)::int as torn, max(n) as last from written`,
    );
    const [found] = (result as unknown as { rows: { n: number; torn: number; last: number }[] }).rows;
    expect(found).toMatchObject({ n: found?.last, torn: 0 });
    expect(found?.last).toBeGreaterThanOrEqual(answered);
    await close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
