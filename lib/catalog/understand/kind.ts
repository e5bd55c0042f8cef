import { tokens } from '../text/tokens';
import { kinds } from '../vocabulary';
import type { Known } from './known';
import type { Unit } from './lexicon';
import type { Phrase } from './phrases';
import type { Reading } from './reading';

/** The kinds that are asked for, and those that only describe them. */
export type Kinds = { asked: Phrase[]; describing: Phrase[] };

/** Where one part of a sentence ends and the next begins: what stands after is no longer what is asked for. */
const breaks = {
  en: /[,.;:!?\n()]|\b(?:with|for|under|below|in|on|that|which|to|from|who|but|of|over|about|against|like|at|by|compatible)\b/gi,
  fr: /[,.;:!?\n()]|\b(?:pour|avec|qui|sous|dans|que|chez|contre|compatible)\b/gi,
  zh: /[,.;:!?，。；：！？\n()（）]/g,
};

/**
 * The thing that is asked for among the kinds named: English and Chinese name it last, French first; "lamp for a desk" is a lamp.
 * Two kinds joined by "and" or "or" are both asked for. The others only describe it.
 */
export function kindsAsked(reading: Reading, phrases: Phrase[], unitEnds: (phrase: Phrase) => { from: number; to: number }): Kinds {
  const named = phrases.filter((phrase) => phrase.meaning.slot === 'kind' && !phrase.negated);
  if (named.length < 2) return { asked: named, describing: [] };
  const cuts = [
    0,
    ...[...reading.text.matchAll(breaks[reading.language])].map((found) => found.index + found[0].length),
    reading.text.length + 1,
  ];
  for (let at = 1; at < cuts.length; at++) {
    const inside = named.filter((phrase) => unitEnds(phrase).from >= cuts[at - 1]! && unitEnds(phrase).from < cuts[at]!);
    if (!inside.length) continue;
    const first = reading.language === 'fr' ? inside[0]! : inside.at(-1)!;
    const narrow = narrower(inside, first);
    if (narrow) return { asked: [narrow], describing: named.filter((phrase) => phrase !== narrow && phrase !== first) };
    const asked = inside.filter((phrase) => phrase === first || areJoined(reading, inside, phrase, first, unitEnds));
    return { asked, describing: named.filter((phrase) => !asked.includes(phrase)) };
  }
  return { asked: named, describing: [] };
}

/**
 * "Paper towel tray": the vocabulary knows the towel, but what is asked for is a tray, because the shop has things of that name. English puts it last.
 */
export function thingAfter(found: Kinds, rest: { unit: Unit; at: number }[], reading: Reading, known: Known): Kinds {
  const [only, second] = found.asked;
  if (!only || second || reading.language !== 'en') return found;
  const next = rest.find(({ at }) => at === only.at + only.length)?.unit;
  const beside =
    next && /^[\s-]*$/.test(reading.text.slice(reading.text.lastIndexOf(only.surface, next.from) + only.surface.length, next.from));
  if (!next || !beside || !known.isThing(next.text)) return found;
  return { asked: [], describing: [...found.describing, only] };
}

/** "Sectional couch": a sectional is a kind of couch, so it is a sectional that is asked for. */
function narrower(inside: Phrase[], asked: Phrase): Phrase | undefined {
  const entry = kinds.find((kind) => kind.value === asked.meaning.value);
  const beside = inside.find((phrase) => phrase.at + phrase.length === asked.at || asked.at + asked.length === phrase.at);
  const words = new Set(entry?.feed.flatMap((word) => tokens(word)));
  return beside && tokens(beside.meaning.value).every((word) => words.has(word)) ? beside : undefined;
}

function areJoined(
  reading: Reading,
  inside: Phrase[],
  one: Phrase,
  other: Phrase,
  ends: (phrase: Phrase) => { from: number; to: number },
): boolean {
  const [left, right] = one.at < other.at ? [one, other] : [other, one];
  const gap = reading.text.slice(ends(left).to, ends(right).from);
  if (/^\s*(?:and|or|&|\/|et|ou|和|或|或者|与|及|、|以及|还有)\s*(?:an?\s|the\s|des\s|une?\s)?\s*$/i.test(gap)) return true;
  // A chain: "shorts, hats and sandals" has its neighbours joined one after the other.
  const step = inside[inside.indexOf(left) + 1];
  return (
    step !== undefined && step !== right && areJoined(reading, inside, left, step, ends) && areJoined(reading, inside, step, right, ends)
  );
}
