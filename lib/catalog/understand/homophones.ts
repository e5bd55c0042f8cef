import { blurred, soundOf } from '../text/pinyin';
import type { Known } from './known';
import { lexiconOf, longestAt, type Slot, type Unit, unitsOf } from './lexicon';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters that join, count, ask or refuse: who types one of them means it, whatever sounds like it. */
const meant = new Set(
  '的地得了着过吗呢吧啊呀哦嘛么和与或及跟但也就都又很太可再最更挺好在是有要想能会把给送求找买卖说看从对到让请用穿戴以用来去零一二三四五六七八九十百千万两几多少半双件个条只套份盏把支张顶台块元钱岁天日月号码不没无别非除其之所等于时行点已相重我你他她它们您咱这那哪什谁怎上下里外前后大小中男女',
);

/** The vocabulary's words by their sound, made at the first Chinese sentence. */
let bySound: Map<string, string[]> | undefined;

/** The longest word that is looked for. */
const longest = 6;

/**
 * Sets Chinese words right that were typed with characters of the same sound: "跑布鞋" → "跑步鞋". Only a word of the vocabulary with two characters or more is put in, and at
 * least one must be right already; what the vocabulary, the shop or the runtime's dictionary know as a word stays, and so does what is cut out of such a word.
 */
export function heardRight(text: string, known: Known): string {
  // Rare characters of two code units are in no word of ours; without them a place is a character.
  return text.replace(/[\u4e00-\u9fff]{2,}/g, (run) => runRight(run, known));
}

function runRight(run: string, known: Known): string {
  const lexicon = lexiconOf('zh');
  const units = unitsOf(run);
  const words = new Map([...segmenter.segment(run)].map(({ index, segment }) => [index, segment.length]));
  const bounds = (at: number) => words.has(at) || at === run.length;
  const knownAt = (at: number) => (at < units.length ? (longestAt(lexicon, units, at)?.length ?? 0) : 0);
  let right = '';
  let free = true; // whether what stands before is understood or ends here
  for (let at = 0; at < units.length; ) {
    const whole = knownAt(at);
    let length = Math.min(longest, units.length - at);
    for (; length >= 2 && length > whole; length--) {
      const ends = bounds(at + length) || knownAt(at + length) > 1;
      if ((!free && !bounds(at)) || !ends || words.get(at) === length) continue;
      const word = alikeIn(run.slice(at, at + length), units.slice(at, at + length), known);
      if (!word) continue;
      right += word;
      break;
    }
    const found = length >= 2 && length > whole;
    const step = found ? length : Math.max(1, whole);
    if (!found) right += run.slice(at, at + step);
    free = found || whole > 1;
    at += step;
  }
  return right;
}

/** The word of the vocabulary that sounds like the typed one and shares the most characters with it. */
function alikeIn(typed: string, units: Unit[], known: Known): string | undefined {
  const sound = soundOf(typed);
  bySound ??= wordsBySound();
  const words = sound && bySound.get(keyOf(typed, sound));
  if (!words || known.isTerm(typed)) return undefined;
  const lexicon = lexiconOf('zh');
  // A lamp or a bag is meant as one.
  const stays = (at: number) => meant.has(typed[at]!) || longestAt(lexicon, [units[at]!], 0)?.meaning.slot === 'kind';
  let best: { word: string; wrong: number } | undefined;
  for (const word of words) {
    const off = [...word].map((_, at) => at).filter((at) => word[at] !== typed[at]);
    if (off.length < word.length && !off.some(stays) && (!best || off.length < best.wrong)) best = { word, wrong: off.length };
  }
  return best?.word;
}

/** Two characters easily sound alike by chance: of such words only what a thing is, does and looks like is kept, and every sound must be right. */
function wordsBySound(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [word, slot] of lexiconOf('zh').han) {
    const sound = soundOf(word);
    if (!sound || (word.length === 2 && !short.has(slot))) continue;
    const key = keyOf(word, sound);
    words.set(key, [...(words.get(key) ?? []), word]);
  }
  return words;
}

const short = new Set<Slot>(['kind', 'feature', 'color']);
const keyOf = (word: string, sound: string) => (word.length > 2 ? blurred(sound) : sound);
