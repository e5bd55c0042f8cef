import type { Forbidden, Policy } from '../read/intent';
import type { Talk } from './talk';

/** Several ways to say one thing; {braces} are filled in. */
export type Ways = readonly [string, ...string[]];

/** Everything that the bundled model can say, in one language. */
export type Phrases = {
  /** IETF tag for numbers and lists. */
  locale: string;
  /** Between two halves of a sentence. */
  joiner: string;
  colon: string;
  /** A merchant's own words in the middle of a sentence. */
  quote: string;
  /** What a sentence ends with. */
  stop: string;
  /** "second": a place in the list. */
  place: (n: number) => string;
  labels: { price: string; rating: string };
  /** Names of options, by the merchants' English one in lower case. */
  options: { [name: string]: string };
  found: {
    one: Ways;
    all: Ways;
    more: Ways;
    refined: Ways;
    cheaper: Ways;
    again: Ways;
    noMore: Ways;
    againOne: Ways;
    bestRated: Ways;
    fastest: Ways;
  };
  /** Limits, to be joined and put into {limits}; `within` wraps the joined list. */
  limits: {
    max: string;
    min: string;
    between: string;
    colour: string;
    size: string;
    days: string;
    without: string;
    used: string;
    wrap: string;
  };
  leftOut: { budget: Ways; stock: Ways; other: Ways };
  next: { size: Ways; theirSize: Ways; budget: Ways; gift: Ways; compare: Ways; why: Ways; one: Ways };
  nothing: { unused: Ways; plain: Ways; kind: Ways; relax: Ways; noRelax: Ways; unknown: Ways };
  remembered: {
    kept: Ways;
    what: { [kind: string]: string };
    when: { today: string; yesterday: string; weekday: string; date: string };
    asks: Ways;
    noted: Ways;
    page: Ways;
  };
  bundle: {
    several: Ways;
    one: Ways;
    missing: Ways;
    within: Ways;
    over: Ways;
    next: Ways;
    nextBudget: Ways;
    whose: Ways;
    swapped: Ways;
    kept: Ways;
    addAll: Ways;
  };
  /** Names of limits, by the field of the constraints. */
  fields: { [field: string]: string };
  why: { intro: Ways; words: string; rank: Ways; sorted: Ways; one: Ways; none: Ways };
  excluded: { some: Ways; none: Ways; noSearch: Ways; line: string; more: string };
  choose: { that: Ways; top: Ways; rated: Ways; none: Ways };
  compare: { lead: Ways; trade: Ways; same: Ways; needTwo: Ways; fact: Ways; factOfSome: Ways; silent: Ways };
  total: { bundle: Ways; checkout: Ways; each: Ways; unknown: Ways };
  question: {
    summary: Ways;
    states: Ways;
    describes: Ways;
    silent: Ways;
    sizes: Ways;
    has: Ways;
    hasNot: Ways;
    stock: Ways;
    delivery: Ways;
    noDelivery: Ways;
    price: Ways;
    rating: Ways;
    noRating: Ways;
    gone: Ways;
  };
  whichOne: { buy: Ways; question: Ways };
  buy: { notThere: Ways; opened: Ways; open: Ways; tooMany: Ways; trouble: Ways };
  addToCart: Ways;
  checkout: { open: Ways; paying: Ways; completed: Ways; closed: Ways; none: Ways };
  order: { one: Ways; many: Ways; none: Ways; notFound: Ways; arrives: string; status: { [status: string]: string } };
  policy: Record<Policy, Ways>;
  /** Beside quotations of merchants' policies. */
  inTheirWords: { one: Ways; several: Ways };
  forbidden: Record<Forbidden, Ways>;
  talk: Record<Talk | 'yes' | 'code' | 'long' | 'language', Ways>;
  greeting: Ways;
  thanks: Ways;
  neverMind: Ways;
  help: Ways;
  offTopic: Ways;
  unclear: Ways;
  trouble: Ways;
};
