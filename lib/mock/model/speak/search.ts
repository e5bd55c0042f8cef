import type { Ways } from '../phrases';
import type { ToldSearch } from '../told';
import { limitsOf } from './limits';
import { speakOfRemembered } from './remembered';
import { joined, type Voice } from './voice';

/** How the search came about: the words change what is said first. `before`: the search that was refined. */
export type Asked = { before: ToldSearch | undefined; refined: boolean; cheaper: boolean; skip: number; gift: boolean; words: string };

/** One or two sentences beside the cards: how many fit, what was left out in one clause, and what could be said next. */
export function speakOfSearch(told: ToldSearch, asked: Asked, voice: Voice): string {
  const { found, nothing } = voice.phrases;
  const n = told.products.length;
  if (asked.refined && changedNothing(told, asked.before)) return voice.say(nothing.unused, { words: asked.words });
  if (n === 0 && asked.skip > 0) return voice.say(found.noMore);
  if (n === 0) return understoodNothing(told) ? voice.say(nothing.unknown, { words: asked.words }) : speakOfNothing(told, voice);
  if (asked.skip > 0) return voice.say(n === 1 ? found.againOne : found.again, { n });

  const values = { n, found: told.found, limits: limitsOf(told.understood, voice) };
  const lead = voice.say(opener(told, asked, voice), values);
  const left = leftOut(told, voice);
  const opening = left ? joined(voice, lead, left) : lead;
  return `${opening}${voice.language === 'zh' ? '' : ' '}${speakOfRemembered(newlyKept(told, asked.before), voice) ?? next(told, asked, voice)}`.trim();
}

/** What was named once need not be named at each step of the same search. */
function newlyKept({ remembered }: ToldSearch, before: ToldSearch | undefined): ToldSearch['remembered'] {
  const named = (before?.remembered ?? []).map(({ kind, value }) => `${kind} ${value}`);
  return remembered.filter(({ kind, value }) => !named.includes(`${kind} ${value}`));
}

/** How the count is said: one of a kind, all there is, or the first of many by what the shopper asked to go first. */
function opener(told: ToldSearch, asked: Asked, { phrases: { found } }: Voice): Ways {
  if (told.found === 1) return found.one;
  if (asked.cheaper) return found.cheaper;
  if (asked.refined) return found.refined;
  if (told.found <= told.products.length) return found.all;
  const { sort } = told.understood;
  return sort === 'best-rated' ? found.bestRated : sort === 'fastest' ? found.fastest : sort === 'cheapest' ? found.cheaper : found.more;
}

const understoodNothing = (told: ToldSearch) =>
  Object.keys(told.understood).every((field) => ['language', 'words', 'said'].includes(field));

/** The refinement was words that nothing knows: the list is what it was, and saying "that leaves 12" would pretend. */
function changedNothing(told: ToldSearch, before: ToldSearch | undefined): boolean {
  if (!before || told.found !== before.found) return false;
  const plain = ({ words: _w, said: _s, language: _l, ...rest }: ToldSearch['understood']) =>
    JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return (
    plain(told.understood) === plain(before.understood) && JSON.stringify(told.understood.words) !== JSON.stringify(before.understood.words)
  );
}

function speakOfNothing(told: ToldSearch, voice: Voice): string {
  const { nothing, fields } = voice.phrases;
  const said = Object.keys(told.understood).filter((field) => !['language', 'words', 'said'].includes(field));
  // With no limit there is none to take away: the thing itself is not there.
  if (said.length === 1 && said[0] === 'kinds' && !told.relax) return voice.say(nothing.kind);
  const lead = voice.say(nothing.plain, { limits: limitsOf(told.understood, voice) });
  const field = told.relax ? fields[told.relax.field] : undefined;
  const k = told.relax?.would_show.length ?? 0;
  const way = field && k > 0 ? voice.say(nothing.relax, { field, k }) : voice.say(nothing.noRelax);
  return `${lead}${voice.language === 'zh' ? '' : ' '}${way}`;
}

/** The largest group of near misses, in one clause. */
function leftOut(told: ToldSearch, voice: Voice): string | undefined {
  const groups = { budget: 0, stock: 0, other: 0 };
  for (const [kind, k] of Object.entries(told.left_out_by_kind)) groups[groupOf(kind)] += k;
  const [group, k] = (Object.entries(groups) as [keyof typeof groups, number][]).reduce((top, one) => (one[1] > top[1] ? one : top));
  return k > 0 ? voice.say(voice.phrases.leftOut[group], { k }) : undefined;
}

function groupOf(kind: string): 'budget' | 'stock' | 'other' {
  if (/price|budget|cost|over/i.test(kind)) return 'budget';
  return /stock|sold|avail|size/i.test(kind) ? 'stock' : 'other';
}

function next(told: ToldSearch, asked: Asked, voice: Voice): string {
  const { phrases, say } = voice;
  const sized = told.products.filter((product) => product.choose.some((name) => /size|taille|尺|サイズ/i.test(name))).length;
  if (told.products.length === 1) return say(phrases.next.one);
  if (asked.gift && !('recipient' in told.understood)) return say(phrases.next.gift);
  if (sized * 2 > told.products.length && !('sizes' in told.understood) && !told.already_asked.includes('size'))
    return say(asked.gift ? phrases.next.theirSize : phrases.next.size);
  if (!('price_max' in told.understood) && !asked.refined) return say(phrases.next.budget);
  return say([...phrases.next.compare, ...phrases.next.why] as unknown as typeof phrases.next.why);
}
