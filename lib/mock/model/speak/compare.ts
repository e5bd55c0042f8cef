import { folded } from '../language';
import { factName } from '../phrases/facts';
import { factTopics } from '../phrases/topics';
import type { ToldWhole } from '../told';
import { quoted, type Voice } from './voice';

/** Two to four products: what they differ in, by name only, or, where one asked which is better in something, what each merchant says of that. */
export function speakOfComparison(products: ToldWhole[], voice: Voice, asked?: string): string {
  const { compare, labels, place } = voice.phrases;
  if (products.length < 2) return voice.say(compare.needTwo);
  const about = asked === undefined ? undefined : besideEachOther(products, folded(asked), voice);
  if (about) return about;
  const factOf = (product: ToldWhole, name: string) => product.merchant_text.facts.find((fact) => fact.name === name)?.value;
  const differ = (values: (string | undefined)[]) => new Set(values).size > 1;
  const names = [...new Set(products.flatMap((product) => product.merchant_text.facts.map((fact) => fact.name)))].filter(
    (name) => !/^(rating|price|sku|gtin)/i.test(name) && differ(products.map((product) => factOf(product, name))),
  );
  const unknown = (name: string) => products.filter((product) => factOf(product, name) === undefined).length;
  const differing = [
    ...(differ(products.map(({ price }) => price)) ? [labels.price] : []),
    ...(differ(products.map(({ rating }) => (rating ? String(rating.value) : undefined))) ? [labels.rating] : []),
    ...names.toSorted((a, b) => unknown(a) - unknown(b)).map((name) => factName(name, voice.language)),
  ].slice(0, 4);
  if (differing.length === 0) return voice.say(compare.same);
  const cheapest = lowest(products.map(({ price }) => Number(price.replace(/[^\d.]/g, '')) || Number.POSITIVE_INFINITY));
  const best = lowest(products.map(({ rating }) => -(rating?.value ?? 0)));
  const said = voice.say(compare.lead, { names: voice.join(differing) });
  const gap = voice.language === 'zh' ? '' : ' ';
  if (cheapest === undefined || best === undefined || cheapest === best) return said;
  return `${said}${gap}${voice.say(compare.trade, { cheap: place(cheapest + 1), rated: place(best + 1) })}`;
}

/** "Which has the best battery?": what the merchants state of it, one after the other; that none does; undefined for a question about no fact. */
function besideEachOther(products: ToldWhole[], text: string, voice: Voice): string | undefined {
  const { compare, place, colon } = voice.phrases;
  const topic = factTopics.find(({ asked }) => asked.test(text));
  if (!topic) return undefined;
  const facts = products.map(({ merchant_text }) => merchant_text.facts.find(({ name }) => topic.fact.test(name)));
  const known = facts.find((fact) => fact !== undefined);
  if (!known) return voice.say(compare.silent);
  const lines = facts.flatMap((fact, at) => (fact ? `${place(at + 1)}${colon}${quoted(fact.value, voice)}` : []));
  const name = factName(known.name, voice.language);
  return voice.say(lines.length < products.length ? compare.factOfSome : compare.fact, { name, lines: lines.join(voice.phrases.joiner) });
}

/** The place of the one lowest value; undefined where several share it. */
function lowest(values: number[]): number | undefined {
  const least = Math.min(...values);
  return values.filter((value) => value === least).length === 1 ? values.indexOf(least) : undefined;
}
