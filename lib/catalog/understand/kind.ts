import { tokens } from '../text/tokens';
import { accessories, kinds } from '../vocabulary';
import type { Known } from './known';
import type { Unit } from './lexicon';
import type { Phrase } from './phrases';
import type { Reading } from './reading';

/** The kinds that are asked for, and those that only describe them. */
export type Kinds = { asked: Phrase[]; describing: Phrase[] };

/** Where one part of a sentence ends and the next begins: what stands after is no longer what is asked for. */
const breaks = {
  en: /[,.;:!?\n()]|\b(?:with|for|under|below|in|on|that|which|to|from|who|but|of|over|about|against|like|at|by|between|beside|near|behind|including|compatible)\b/gi,
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
 * "Paper towel tray": the vocabulary knows the towel, but what is asked for is a tray, because the shop has things of that name, or because a tray, strap or stand is
 * for a thing and none itself. English and Chinese put it last, French first.
 */
export function thingAfter(found: Kinds, rest: { unit: Unit; at: number }[], units: Unit[], reading: Reading, known: Known): Kinds {
  const [only, second] = found.asked;
  if (!only || second) return found;
  const { text, language } = reading;
  const [first, last] = [units[only.at]!, units[only.at + only.length - 1]!];
  const next = units[only.at + only.length];
  const unknown = (unit: Unit | undefined) => rest.some((one) => one.unit === unit || one.unit.from === unit?.from);
  const ahead = units[only.at - 1];
  const head =
    language === 'en'
      ? rest.findLast(({ at, unit }) => at < only.at && !/^(?:for|an?|the|my|our|your|his|her)$/.test(unit.text))?.unit
      : undefined;
  // "A mount for my tv", "laces for shoes".
  if (
    head &&
    ahead &&
    accessories.en.has(head.text) &&
    /^\s+for(?:\s+(?:an?|the|my|our|your|his|her))?\s+$/i.test(text.slice(head.to, first.from))
  )
    return { asked: [], describing: [...found.describing, only] };
  if (
    language === 'en' &&
    /\b(?:something|anything|stuff|decor\w*|accessor\w+) for (?:an?|the|my|our|your|his|her)?\s*$/i.test(text.slice(0, first.from))
  )
    return { asked: [], describing: [...found.describing, only] };
  const near = next && /^[\s-]*$/.test(text.slice(last.to, next.from)) && unknown(next);
  const other =
    language === 'fr'
      ? isFor(units.slice(0, only.at), text.slice(0, first.from))
      : language === 'zh'
        ? accessories.zh.some((head) => new RegExp(`^${head}(?!装|[件子])`).test(text.slice(last.to)))
        : near && (accessories.en.has(next.text) || known.isThing(next.text));
  return other ? { asked: [], describing: [...found.describing, only] } : found;
}

/** « Lacets de », « support pour »: what comes next is what it is for. */
function isFor(before: Unit[], text: string): boolean {
  if (!/(?:\p{L}|\sde(?:s| la| mon| mes| ma)?|\sd'|\spour(?: mon| ma| mes| le| la| les)?|\sà)\s*$/iu.test(text)) return false;
  const noun = before.findLast(({ text: word }) => !/^(?:de|d|des|la|le|les|mon|ma|mes|pour|a)$/.test(word));
  return noun !== undefined && accessories.fr.has(noun.text);
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
