import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Served = { url: string /** until the first page was there */; readyAfter: number; stop: () => Promise<void> };

/** The built shop on a port of its own over `folder`, ready when its first page has been read. */
export async function serve(port: number, folder: string): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, QUIET: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://localhost:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the shop ended with ${child.exitCode}`);
    const page = await fetch(url).catch(() => undefined);
    if (page?.ok) {
      await page.text();
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url,
    readyAfter: performance.now() - began,
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

export function freshFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-bench-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
