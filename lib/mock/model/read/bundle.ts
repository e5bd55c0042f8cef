import type { Language } from '../language';
import { addsOne, another, asksForSeveral, baskets, buysIt, everyday, listed, oneThing, onlyThat, plans } from '../phrases/bundles';
import { patterns } from '../phrases/patterns';
import { ordinals } from '../phrases/pointing';
import { type Thing, type ThingName, things } from '../phrases/things';
import { colourIn, saidIn, sizeIn } from './choice';
import type { Context } from './context';
import type { BundlePart, Intent } from './intent';
import { says } from './match';
import { kindsIn, sameKind } from './nouns';

const names = Object.keys(things) as ThingName[];
const thingOf = (name: ThingName): Thing => things[name];

/** A thing as the tool takes it, in the language of the conversation. */
export function partOf(name: ThingName, language: Language): BundlePart {
  const { label, query } = thingOf(name);
  return { label: label[language], query: (query ?? label)[language] };
}

/** The things that a folded text names, in its order; of two names for one place in it, the longer. */
export function thingsIn(text: string): ThingName[] {
  const found = names.flatMap((name) => {
    const match = thingOf(name).words.exec(text);
    return match ? [{ name, from: match.index, to: match.index + match[0].length }] : [];
  });
  const free = found.filter(
    (one) =>
      !found.some((other) => other !== one && other.from < one.to && one.from < other.to && other.to - other.from > one.to - one.from),
  );
  const once = free.filter((one, at) => free.findIndex((other) => other.from === one.from) === at);
  return once.toSorted((a, b) => a.from - b.from).map(({ name }) => name);
}

/** Several things asked for at once: an outfit, a kit, a basket, or a row of things; undefined for one thing, or none. */
export function bundleIn(text: string): ThingName[] | undefined {
  const { outfit, basket, kit } = asksForSeveral;
  if (basket.test(text)) return baskets.find(({ asked }) => asked.test(text))?.things;
  const dressing = outfit.test(text);
  if (dressing || kit.test(text)) {
    const plan = plans.find(({ asked }) => asked.test(text))?.things;
    if (plan) return plan;
    if (dressing) return everyday;
  }
  const named = thingsIn(text);
  return named.length >= 2 && named.length <= 6 && listed.test(text) && !oneThing.test(text) ? named : undefined;
}

/** What is said of the bundle on the screen: one part changed, one taken away or added, or all of it changed. */
export function aboutBundle(text: string, { bundle }: Context): Intent | undefined {
  if (!bundle || onlyThat.test(text)) return undefined;
  const part = placeIn(text, bundle) + 1;
  if (part > 0) {
    const chosen = ordinals.find(([words, place]) => place > 0 && place <= 3 && words.test(text))?.[1];
    if (says(text, patterns.cheaper)) return { kind: 'swap', part, words: text };
    if (says(text, patterns.away) && bundle.length > 2) return { kind: 'bundle', parts: bundle.filter((_, at) => at !== part - 1) };
    const instead = another.test(text) && inPlaceOf.test(text) ? thingsIn(text).at(-1) : undefined;
    if (instead && !sameThing(instead, bundle[part - 1]))
      return { kind: 'bundle', parts: bundle.filter((_, at) => at !== part - 1), added: instead };
    if (another.test(text)) return { kind: 'swap', part };
    const key = bundle[part - 1]?.key;
    if (says(text, patterns.why)) return key ? { kind: 'why', keys: [key] } : undefined;
    if (says(text, patterns.ask)) return key && !says(text, patterns.need) ? { kind: 'question', key } : undefined;
    if (buysIt.test(text) && key) return { kind: 'buy', key, options: saidIn(text, ['Size', 'Color']), quantity: undefined };
    if (says(text, patterns.buyNow)) return undefined;
    if (chosen) return { kind: 'swap', part, choose: chosen };
    const changed = says(text, patterns.change) || colourIn(text) !== undefined || sizeIn(text) !== undefined;
    return changed ? { kind: 'swap', part, words: text } : undefined;
  }
  // A gift for somebody is a need of its own, and so is a thing that no bundle holds.
  if (says(text, patterns.gift)) return undefined;
  const [added] = thingsIn(text);
  if (added && addsOne.test(text)) return bundle.length < 6 ? { kind: 'bundle', parts: bundle, added } : undefined;
  if (added || says(text, patterns.ask) || says(text, patterns.buyNow) || says(text, patterns.more)) return undefined;
  const changed =
    says(text, patterns.letGo) ||
    says(text, patterns.cheaper) ||
    says(text, patterns.change) ||
    budget.test(text) ||
    sizeIn(text) !== undefined;
  return changed && text.length <= 80 ? { kind: 'bundle_refine' } : undefined;
}

/** The place of the part that a text names: by its heading, or by another name of the thing; -1 for none. */
function placeIn(text: string, bundle: BundlePart[]): number {
  const named = thingsIn(text);
  const at = bundle.findIndex(({ label, query }) => {
    const heading = label.toLowerCase();
    if (text.includes(heading)) return true;
    const [thing] = thingsIn(query.toLowerCase());
    return thing !== undefined && named.some((one) => one === thing || thingOf(thing).words.test(wordsOf(one)));
  });
  if (at >= 0 || addsOne.test(text)) return at;
  // "The shoes" are the sandals, where nothing else of the bundle is worn on feet.
  const kinds = kindsIn(text);
  const alike = bundle.flatMap(({ label, query }, place) => (sameKind(kinds, `${label} ${query}`) ? [place] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

const sameThing = (name: ThingName, part: BundlePart | undefined) =>
  part !== undefined && thingsIn(part.query.toLowerCase()).includes(name);
const inPlaceOf = /\b(for|with|by|par|contre)\b|换成|改成/;
const budget = /\bbudget\b|预算/;
const wordsOf = (name: ThingName) => Object.values(thingOf(name).label).join(' ').toLowerCase();
