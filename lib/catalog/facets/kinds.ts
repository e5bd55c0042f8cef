import { pathOf } from '../listing/head';
import type { Doc } from '../search/document';
import type { Shelf } from '../search/shelf';
import type { Constraints } from '../types';
import { lexiconOf, longestAt, unitsOf } from '../understand/lexicon';

/** The kind that a category's or a thing's name ends with: "Road running shoes" → running shoes. */
function kindNamed(name: string): string | undefined {
  const units = unitsOf(name);
  for (let at = 0; at < units.length; at++) {
    const found = longestAt(lexiconOf('en'), units, at);
    if (found?.meaning.slot === 'kind' && at + found.length === units.length) return found.meaning.value;
  }
  return undefined;
}

/**
 * Kinds beside and above the one asked for, as the merchants file their things: where the found ones lie, what else lies under the same heading; a heading wider
 * where that is little.
 */
export function kindsNear(docs: Doc[], { kinds = [] }: Constraints, shelf: Shelf): string[] {
  const paths = docs.slice(0, 60).flatMap(({ listing }) => listing.categories.slice(0, 1).map(pathOf));
  const times = new Map<string, number>();
  const add = (kind: string | undefined, weight: number) => kind && times.set(kind, (times.get(kind) ?? 0) + weight);
  for (const depth of [1, 2]) {
    const headings = new Set(paths.filter((path) => path.length > depth).map((path) => path.slice(0, -depth).join(' > ')));
    if (depth === 2 && times.size > 3) break;
    const filed = new Map<string, string | undefined>();
    for (const doc of shelf.docs) {
      const path = pathOf(doc?.listing.categories[0] ?? '');
      if (!path.some((_, at) => headings.has(path.slice(0, at + 1).join(' > ')))) continue;
      for (const part of path.slice(-2)) {
        if (!filed.has(part)) filed.set(part, kindNamed(part));
        add(filed.get(part), 1);
      }
    }
  }
  for (const kind of kinds) {
    // "Running shoes" are shoes.
    const head = unitsOf(kind).at(-1)?.text;
    add(head && kindNamed(head), 0.5);
    times.delete(kind);
  }
  return [...kinds, ...[...times].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([kind]) => kind)];
}
