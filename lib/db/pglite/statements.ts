import type { Column } from './answer';

export type Kept = { name: string; columns: Column[] };

/** How many prepared statements the server keeps; the shop has some two hundred. */
const most = 400;
/** Longer texts are written once: lists of rows of ever other lengths. */
const longest = 10_000;

/** Which texts the server has prepared, under which name. The least recently used one makes place. */
export function createStatements() {
  const kept = new Map<string, Kept>();
  let made = 0;

  return {
    find(text: string): Kept | undefined {
      const found = kept.get(text);
      if (!found) return undefined;
      kept.delete(text);
      kept.set(text, found);
      return found;
    },
    /** The name for a statement that has to be prepared, and the one that it drives out. */
    plan(text: string): { name: string; forget?: string } {
      if (text.length > longest) return { name: '' };
      const [oldest] = kept;
      if (kept.size < most || !oldest) return { name: `s${++made}` };
      kept.delete(oldest[0]);
      return { name: `s${++made}`, forget: oldest[1].name };
    },
    keep(text: string, name: string, columns: Column[]): void {
      if (name) kept.set(text, { name, columns });
    },
  };
}
