import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two processes on one PGlite folder diverge without a word (STACK: measured), so the second is refused here. */
export class DataFolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(`The data folder ${folder} is in use by another Aisle (process ${pid}). Stop it first, or start this one with another DATA_DIR.`);
    this.name = 'DataFolderInUse';
  }
}

type Holder = { pid: number; started: string; nonce: string };

/** When the process started, in kernel ticks, so that a recycled pid is not taken for the old holder. Empty where /proc does not exist. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = startedAt(holder.pid);
  return now === '' || holder.started === '' || now === holder.started;
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/**
 * Takes the folder for this process; throws DataFolderInUse while another living process has it. A dead holder's lock is taken over.
 * Returns the release.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'aisle.lock');
  const mine: Holder = { pid: process.pid, started: startedAt(process.pid), nonce: randomUUID() };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      if (holderOf(file)?.nonce !== mine.nonce) continue;
      return () => {
        if (holderOf(file)?.nonce === mine.nonce) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(file);
      if (holder && isAlive(holder)) throw new DataFolderInUse(folder, holder.pid);
      const aside = `${file}.${mine.nonce}`;
      try {
        renameSync(file, aside); // only one of two late comers wins this
        rmSync(aside, { force: true });
      } catch {
        // the other one won; look again
      }
    }
  }
  throw new DataFolderInUse(folder, holderOf(file)?.pid ?? 0);
}
