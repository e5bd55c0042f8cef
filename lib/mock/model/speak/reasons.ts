import type { Context } from '../read/context';
import type { ToldProduct } from '../told';
import { fill, type Voice } from './voice';

const gap = (voice: Voice) => (voice.language === 'zh' ? '' : ' ');

/** "Why these?": the shopper's own words that the facts answer, and what the order depends on. */
export function speakOfWhy(keys: string[], { shown: products, search }: Context, voice: Voice): string {
  const { why } = voice.phrases;
  const one = products.find((product) => product.key === keys[0]);
  const quoted = (words: string) => fill(why.words, { words });
  const reason = one?.why[0];
  const fact = one?.merchant_text.facts[0];
  if (keys.length === 1 && one && reason && fact) return voice.say(why.one, { words: quoted(reason.words), fact });
  const said = [...new Set(products.flatMap((product) => product.why.map((reason) => reason.words)))].filter(Boolean).slice(0, 4);
  if (said.length === 0) return voice.say(why.none);
  return `${voice.say(why.intro, { words: voice.join(said.map(quoted)) })}${gap(voice)}${voice.say(search?.told.understood.sort ? why.sorted : why.rank)}`;
}

/** "What did you exclude?": at most three near misses with their reasons, and how many more there are. */
export function speakOfExcluded({ search }: Context, voice: Voice): string {
  const { excluded } = voice.phrases;
  if (!search) return voice.say(excluded.noSearch);
  const lines = search.told.left_out
    .slice(0, 3)
    .map(({ merchant_text: { title, reason } }) => fill(excluded.line, { title, reason: reason.replace(/[.。]$/, '') }));
  const more = Object.values(search.told.left_out_by_kind).reduce((sum, count) => sum + count, 0) - lines.length;
  if (lines.length && more > 0) lines.push(fill(excluded.more, { count: more }));
  return lines.length ? voice.say(excluded.some, { lines: lines.join(voice.phrases.joiner) }) : voice.say(excluded.none);
}

/** "Which one?": the first, since the order is by fit; the best rated besides, when it is another; or the one that the words single out. */
export function speakOfChoice(key: string | undefined, { shown: products }: Context, voice: Voice): string {
  const { choose, place } = voice.phrases;
  const singled = products.findIndex((product) => product.key === key) + 1;
  if (singled > 0) return voice.say(choose.that, { place: place(singled) });
  if (products.length === 0) return voice.say(choose.none);
  const ratingOf = (product: ToldProduct) => Number.parseFloat(product.rating) || 0;
  const top = products.reduce((best, one) => (ratingOf(one) > ratingOf(best) ? one : best));
  const at = products.indexOf(top) + 1;
  return voice.say(choose.top, { reason: at > 1 && ratingOf(top) > 0 ? voice.say(choose.rated, { place: place(at) }) : '' });
}
