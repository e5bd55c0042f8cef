import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolderInUse, lockFolder } from './lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const heldBy = (holder: object) => writeFileSync(join(folder, 'aisle.lock'), JSON.stringify(holder));

test('a folder that a living process holds is refused in a clear sentence', () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(DataFolderInUse);
  expect(() => lockFolder(folder)).toThrow(`is in use by another Aisle (process ${process.pid})`);
  release();
  lockFolder(folder)();
});

test('the lock of a process that is gone is taken over', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  heldBy({ pid: gone, started: '1', nonce: 'theirs' });
  lockFolder(folder)();
});

test('a process that got the number of the old holder is not taken for it', () => {
  heldBy({ pid: process.pid, started: 'long ago', nonce: 'theirs' });
  lockFolder(folder)();
});

test('a lock that was cut in the middle of being written does not keep the shop shut for ever', () => {
  writeFileSync(join(folder, 'aisle.lock'), '{"pid":');
  lockFolder(folder)();
});
