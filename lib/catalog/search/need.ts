import { tokens } from '../text/tokens';
import type { Constraints } from '../types';
import {
  colors,
  compatibilities,
  conditions,
  type Entry,
  features,
  hobbies,
  interests,
  kinds,
  materials,
  notIt,
  occasions,
  outfits,
  people,
} from '../vocabulary';

/** One way of saying a thing: words that must all be there, and how good it is that they are. */
export type Alternative = { words: string[]; good: number /** Only in listings of this language. */; language?: 'fr' | 'zh' };

/** One thing that is looked for; any of its alternatives will do, the best one counts. */
export type Group = {
  role: 'kind' | 'color' | 'material' | 'feature' | 'theme' | 'word';
  value: string;
  weight: number;
  /** Names of other things that hold its name. */
  not?: string[];
  kinds?: string[];
  alternatives: Alternative[];
};

const table = (entries: Entry[]) => new Map(entries.map((entry) => [entry.value, entry]));
const byField = {
  color: table(colors),
  material: table(materials),
  feature: table([...features, ...compatibilities]),
  theme: table([...interests, ...people, ...occasions, ...conditions]),
  kind: table(kinds),
};

/** What to look for, group by group, from what was understood. Synonyms come from the vocabulary. */
export function needOf(constraints: Constraints): Group[] {
  const { said = {} } = constraints;
  const groups: Group[] = [];
  const asked = outfitKinds(constraints) ?? constraints.kinds ?? [];
  if (asked.length) {
    groups.push({
      role: 'kind',
      value: asked.join(' / '),
      weight: 1.3,
      kinds: asked,
      not: asked.length === 1 ? (notIt.get(asked[0]!) ?? []).map((name) => ` ${name} `) : [],
      alternatives: asked.flatMap((kind) => kindWords(kind, asked === constraints.kinds ? said[kind] : undefined)),
    });
  }
  if (constraints.colors?.length)
    groups.push({
      role: 'color',
      value: constraints.colors.join(' / '),
      weight: 1,
      alternatives: constraints.colors.flatMap((color) => wordsFor('color', color, 0.6, said[color])),
    });
  const materialGroups = (constraints.materials ?? []).map((material) => wordsFor('material', material, 0.7, said[material]));
  if (constraints.anyMaterial && materialGroups.length)
    groups.push({ role: 'material', value: constraints.materials!.join(' / '), weight: 0.8, alternatives: materialGroups.flat() });
  else
    for (const [at, alternatives] of materialGroups.entries())
      groups.push({ role: 'material', value: constraints.materials![at]!, weight: 0.8, alternatives });
  for (const feature of [...(constraints.features ?? []), ...(constraints.compatibility ?? [])])
    groups.push({ role: 'feature', value: feature, weight: 0.7, alternatives: wordsFor('feature', feature, 0.9, said[feature]) });
  for (const theme of [constraints.recipient, constraints.occasion])
    if (theme) groups.push({ role: 'theme', value: theme, weight: 0.8, alternatives: themeWords(theme) });
  for (const brand of constraints.brands ?? [])
    groups.push({ role: 'word', value: brand, weight: 1, alternatives: [{ words: tokens(brand), good: 1 }] });
  for (const word of constraints.words ?? [])
    groups.push({ role: 'word', value: word, weight: 1, alternatives: [{ words: tokens(word), good: 1 }] });
  return groups.map((group) => ({ ...group, alternatives: distinct(group.alternatives) })).filter((group) => group.alternatives.length > 0);
}

/** An outfit for an occasion is several kinds of things. */
export function outfitKinds(constraints: Constraints): string[] | undefined {
  const generic = !constraints.kinds || constraints.kinds.every((kind) => kind === 'outfit' || kind === 'clothes');
  return generic && constraints.occasion ? outfits[constraints.occasion] : undefined;
}

/** The shopper's own word first, then the other names of the thing, then what feeds call its parts. */
export function kindWords(kind: string, said?: string): Alternative[] {
  const entry = byField.kind.get(kind);
  if (!entry) return [said, kind].flatMap((word) => (word ? [{ words: tokens(word), good: 1 }] : []));
  const own = ownWords(entry, said);
  const value = tokens(entry.value);
  const wide = value.length === 1 && own.length > 1;
  const good = (words: string[]) => {
    if (!own.length) return 1;
    // "Kitchen sink": a sink is less surely meant, a bathroom sink is another thing.
    if (wide && words.at(-1) === own.at(-1)) return words.length === 1 ? 0.8 : 0.62;
    return same(words, value) ? 0.95 : 0.9;
  };
  const first = own.length ? [{ words: own, good: 1 }] : [];
  const english = entry.en.map(cut).map((words) => ({ words, good: good(words) }));
  return [...first, ...english, ...foreign(entry, 1), ...entry.feed.map((word) => ({ words: cut(word), good: 0.75 }))];
}

function wordsFor(field: 'color' | 'material' | 'feature' | 'theme', value: string, loose: number, said?: string): Alternative[] {
  const entry = byField[field].get(value);
  if (!entry) return [{ words: tokens(value), good: 1 }];
  const own = ownWords(entry, said);
  return [
    ...(own.length ? [{ words: own[0] === 'with' ? own.slice(1) : own, good: 1.1 }] : []),
    ...entry.en.map((word) => ({ words: cut(word), good: 1 })),
    ...entry.feed.map((word) => ({ words: cut(word), good: loose })),
    ...foreign(entry, 1),
  ];
}

/** What somebody loves is met by the things that please them before the mere words of it: a knife pleases a cook more than a tile for a kitchen does. */
function themeWords(theme: string): Alternative[] {
  const pleasing = hobbies.get(theme) ?? [];
  const things = pleasing.flatMap((kind, at) => kindWords(kind).map((one) => ({ ...one, good: one.good * (1 - at * 0.05) })));
  return [...things, ...wordsFor('theme', theme, 0.8).map((one) => (pleasing.length ? { ...one, good: one.good * 0.6 } : one))];
}

/** The shopper's own way of saying it, where it is English: "basket" said in French is no basket of an English shop. */
function ownWords(entry: Entry, said: string | undefined): string[] {
  const own = said ? tokens(said) : [];
  return entry.en.some((word) => same(cut(word), own)) ? own : [];
}

function same(one: string[], other: string[]): boolean {
  return one.join(' ') === other.join(' ');
}

/** The vocabulary's own words, cut once: each search asks for dozens of them. */
const cuts = new Map<string, string[]>();

function cut(word: string): string[] {
  const known = cuts.get(word) ?? tokens(word);
  cuts.set(word, known);
  return known;
}

/** What listings in French and Chinese call it. */
function foreign(entry: Entry, good: number): Alternative[] {
  return (['fr', 'zh'] as const).flatMap((language) => entry[language].map((word) => ({ words: cut(word), good, language })));
}

/** Each way once, at its best. */
function distinct(alternatives: Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const one of alternatives) {
    const name = [one.language ?? '', ...one.words].join(' ').trimStart();
    const known = best.get(name);
    if (name !== '' && (!known || known.good < one.good)) best.set(name, one);
  }
  return [...best.values()];
}
