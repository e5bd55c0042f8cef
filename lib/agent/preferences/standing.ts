import type { Catalog, Constraints } from '@/lib/catalog/types';
import { visible } from '../fence';
import type { ShopMessage } from '../types';
import { isSameMatter, wishesIn } from './read';
import type { Preference } from './types';

/** "I never buy leather", "I'm a size 10": said of the shopper, and not of the one thing that was looked for. English, français, 中文. */
const ofMyself =
  /\bi('m| am)?\b.{0,12}\b(never|always|avoid|hate|can'?t (stand|wear)|allergic|do(n'?t| not) (ever )?(buy|wear|use|like|want))\b|\b(i'm|i am|i wear|i take)( usually)?( an?)? (size|us|eu|uk)\b|\bmy (shoe )?size is\b|\bas a rule\b|\bje (n'ach[eè]te|ne (porte|veux|prends|mets)|fais du|porte du|chausse|suis allergique|d[eé]teste|l'[eé]vite|[eé]vite)|\bma (taille|pointure)\b|从不|从来不|绝不|我不(穿|买|用)|过敏|讨厌|我(一般|平时|通常)?穿.{0,3}\d|我的?(鞋)?码/i;
/** Taking it back for good. */
const afterAll = {
  material: /\b(is|are) (fine|ok|okay)\b|\bany material\b|convien\w+ aussi|peu importe la mati[eè]re|也可以|材质不限/i,
  size: /\bany size\b|peu importe la taille|尺码不限/i,
};
/** Of what was said of shoes and clothes without naming either: a letter is a size of clothes, a number one of shoes. */
const wornIn = (text: string) => (/\b(x{0,3}[sl]|m)\b/i.test(text) && !/\d/.test(text) ? ['shirts'] : ['shoes']);
/** A conversation is read no further back than this many such messages. */
const most = 8;

/**
 * What the shopper said of themselves earlier in this conversation, in the shape of a preference: it holds from then on, whatever model answers, and is
 * kept for another day only where they say yes to the question. The newest word on a matter counts.
 */
export async function standingIn(
  { catalog, locale, now }: { catalog: Pick<Catalog, 'search'>; locale: string | undefined; now: Date },
  history: ShopMessage[],
): Promise<Preference[]> {
  const said = history.filter(({ role }) => role === 'user').slice(0, -1);
  let standing: Preference[] = [];
  for (const message of said.filter((one) => [ofMyself, ...Object.values(afterAll)].some((way) => way.test(wordsOf(one)))).slice(-most)) {
    const text = visible(wordsOf(message));
    if (afterAll.material.test(text)) standing = standing.filter(({ kind }) => kind !== 'avoided_material');
    if (afterAll.size.test(text)) standing = standing.filter(({ kind }) => kind !== 'size');
    if (!ofMyself.test(text)) continue;
    // A number alone is understood as a size where it is clear what is worn.
    const before: Constraints = { query: '', language: 'en', kinds: wornIn(text) };
    const own = await catalog.search({ query: text, before, locale, limit: 1 }).catch(() => undefined);
    const wishes = own ? wishesIn(text, own.constraints, before.kinds) : [];
    const fresh = wishes.map(
      (wish): Preference => ({ ...wish, id: `here ${wish.kind} ${wish.value}`, since: now.toISOString(), here: true }),
    );
    standing = [...standing.filter((one) => !fresh.some((other) => isSameMatter(one, other))), ...fresh];
  }
  return standing;
}

/** What is kept, and what was said here, which goes before it. */
export const withStanding = (kept: Preference[], standing: Preference[]): Preference[] => [
  ...standing,
  ...kept.filter((one) => !standing.some((other) => isSameMatter(one, other))),
];

const wordsOf = ({ parts }: ShopMessage) => parts.map((part) => (part.type === 'text' ? part.text.replace(/’/g, "'") : '')).join('');
