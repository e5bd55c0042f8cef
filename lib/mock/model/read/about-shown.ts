import { patterns } from '../phrases/patterns';
import { bareReference, decision, several } from '../phrases/pointing';
import { direct, factTopics, topics } from '../phrases/topics';
import { saidIn } from './choice';
import type { Context } from './context';
import { asksSize, isCount } from './goes-on';
import type { Intent } from './intent';
import { says } from './match';
import { kindsIn, sameKind } from './nouns';
import { type Reference, referenceIn } from './reference';

/** What is said of the results on the screen: why, what else, compare, buy, which, and questions. */
export function aboutShown(text: string, context: Context, search: NonNullable<Context['search']>): Intent | undefined {
  const kinds = kindsIn(text);
  const meant = referenceIn(text, context);
  if (says(text, patterns.excluded)) return { kind: 'excluded' };
  if (says(text, patterns.why)) return { kind: 'why', keys: meant.keys };
  const ofTheOne = context.focus !== undefined && (direct.colours.test(text) || direct.sizes.test(text));
  if (says(text, patterns.more) && !says(text, patterns.cheaper) && !ofTheOne) return { kind: 'more' };
  if (says(text, patterns.compare)) return { kind: 'compare', keys: meant.keys };
  if (asksWhich(text) && kinds.length === 0 && context.shown.length > 1)
    return { kind: 'compare', keys: meant.keys.length > 1 ? meant.keys : shownFirst(context), asks: true };
  const [lone] = context.shown;
  if (asksWhich(text) && kinds.length === 0 && lone) return { kind: 'question', key: lone.key };
  if (tooMany(text) && (context.focus || meant.keys.length || context.shown.length)) return { kind: 'too_many' };
  const [named] = meant.keys;
  if (named && meant.keys.length === 1 && says(text, bareReference)) return placed(named, text, context);
  // "The second one, size 10" has nothing left to ask.
  const placeAlone = text.replace(sizeSaid, '');
  if (named && meant.keys.length === 1 && placeAlone !== text && says(placeAlone, bareReference)) {
    const open = context.shown.find((product) => product.key === named)?.choose ?? ['Size', 'Color'];
    return { kind: 'buy', key: named, options: saidIn(text, open), quantity: undefined };
  }
  if (meant.missing && kinds.length === 0) return { kind: 'which_one', about: says(text, patterns.buy) ? 'buy' : 'question' };
  // "Three of them" with several on the screen says how many, of whichever it will be.
  if (isCount(text) && !context.focus && !context.asked && context.shown.length > 1) return { kind: 'refine', cheaper: false };
  const bought = buying(text, meant, context);
  if (bought) return bought;
  if (choosing(text) && (kinds.length === 0 || meant.keys.length > 0 || sameKind(kinds, search.query)))
    return { kind: 'choose', key: meant.keys[0] };
  return asking(text, meant, context, search);
}

const sizeSaid = /[ ,]+(in |en |du )?(a |an )?(size |taille |pointure |us |eu |uk )*(\d{1,2}([.,]5)?|x{0,3}[sml])( ?[码号])?(?=[ .!]*$)/;

/** "Which one has the best battery?": a fact of several, side by side. */
const most =
  /\b(most|least|best|better|longest|lightest|heaviest|warmest|biggest|smallest|lighter|longer|warmer)\b|[最更]|\b(plus|moins|meilleure?|mieux)\b/;
const asksWhich = (text: string) => says(text, patterns.choose) && most.test(text) && factTopics.some(({ asked }) => asked.test(text));
const shownFirst = ({ shown, compared }: Context) => (compared.length ? compared : shown.slice(0, 4).map(({ key }) => key));

/** "And the first?": what was just asked, of another. */
const andThat = /^(and|et|那)\b|^那|呢/;

/** "The second one": the answer to "which one?", a decision, or a wish to hear of it. */
function placed(key: string, text: string, { asked, shown, questioned }: Context): Intent {
  if (asked?.about === 'question') return { kind: 'question', key, words: asked.text };
  if (questioned && andThat.test(text)) return { kind: 'question', key, words: questioned };
  if (asked?.about !== 'buy' && !says(text, decision)) return { kind: 'question', key };
  const open = shown.find((product) => product.key === key)?.choose ?? [];
  return { kind: 'buy', key, options: saidIn(asked?.text ?? '', open), quantity: undefined };
}

/** Talk of shown things where nothing was shown yet. */
export function bareTalk(text: string): Intent | undefined {
  if (says(text, patterns.excluded)) return { kind: 'excluded' };
  if (kindsIn(text).length) return undefined;
  if (says(text, patterns.why) || says(text, patterns.more)) return { kind: 'unclear' };
  return says(text, patterns.buyNow) ? { kind: 'which_one', about: 'buy' } : undefined;
}

/** "I never buy leather" buys nothing, whatever else it names. */
const refusesToBuy =
  /\b(never|don'?t|do not|won'?t|not going to|hate)\b.{0,12}\b(buy|purchase|order|take|get|want|have)\b|(从不|从来不|绝不|不想?)(买|购买|下单)|\bn'(achete|achetons|en veux)\b.{0,4}\b(pas|jamais|plus)\b|\bne (veux|prends|commande)\b.{0,4}\b(pas|jamais|plus)\b/;

function buying(text: string, meant: Reference, { focus, shown }: Context): Intent | undefined {
  if (refusesToBuy.test(text)) return undefined;
  const plainly = says(text, patterns.buyNow);
  if (!plainly && !(says(text, patterns.buy) && meant.keys.length > 0 && !asksAbout(text))) return undefined;
  const key = meant.keys[0] ?? (meant.missing ? undefined : (focus ?? (shown.length === 1 ? shown[0]?.key : undefined)));
  // "I want to buy running shoes" names a need, not a card.
  if (!key) return kindsIn(text).length > 0 && !meant.vague ? undefined : { kind: 'which_one', about: 'buy' };
  const open = shown.find((product) => product.key === key)?.choose ?? ['Size', 'Color'];
  return { kind: 'buy', key, options: saidIn(text, open), quantity: quantityIn(text) };
}

const numbers: [RegExp, number][] = [
  [/\b(two|deux)\b(?! people)|[两二](个|双|件|只|瓶|盒)/, 2],
  [/\b(three|trois)\b|三(个|双|件|只|瓶|盒)/, 3],
  [/\b(four|quatre)\b|四(个|双|件|只|瓶|盒)/, 4],
];

/** A hundred of one thing, or more: no checkout takes them. */
const tooMany = (text: string) =>
  /\b([1-9]\d{2,5}) ?(of (the|them|it|those|these)|pieces|pairs|units|exemplaires|paires)\b|\b(buy|order|get|want|need|achete\w*|commander?|veux|prends) ([1-9]\d{2,5})\b(?! ?[$€£]|[- ](dollars?|euros?|ml|g|l)\b)|[1-9]\d{2,5} ?(个|双|件|只|瓶|盒|台)/.test(
    text,
  );

/** How many are wanted, where it is said: "2 of them", "两双". */
function quantityIn(text: string): number | undefined {
  const digits = /\b(\d{1,2}) ?(of (the|them|it|those|these)|pieces|pairs|x\b)|\bx ?(\d{1,2})\b|(\d{1,2})(个|双|件|只|瓶|盒)/.exec(text);
  const count = Number(digits?.[1] ?? digits?.[4] ?? digits?.[5] ?? 0);
  return count > 0 ? count : numbers.find(([words]) => words.test(text.replace(/第[一二两三四五六七八]/g, '')))?.[1];
}

/** "Which one is best?" asks for advice; "which of these are waterproof?" asks to narrow them. */
const advice = /\b(best|better|recommend|prefer|suggest|meilleur|mieux|conseil|recommand)|最好|更好|推荐|合适/;
const choosing = (text: string) => says(text, patterns.choose) && (advice.test(text) || !topics.some(({ asked }) => asked.test(text)));

const goesInto =
  /\b(fits?|goes?) (in|into|inside|under|on)\b|(放|装)(得|不)?(进|下|入)|\b(rentre|tient|entre)(nt)?(-t-il|-t-elle)? (dans|en|sous)\b/;
const mayI = /^(can|could|may) (i|we|you)\b|^(puis-je|je peux|peux-tu|pouvez-vous)\b|(可以|能).{0,3}(买|要|下单)/;
const asksAbout = (text: string) => says(text, patterns.ask) && !mayI.test(text);
const asksOne = (text: string) => topics.some(({ asked }) => asked.test(text)) || Object.values(direct).some((asked) => asked.test(text));

function asking(text: string, meant: Reference, { focus, shown }: Context, search: NonNullable<Context['search']>): Intent | undefined {
  const ofOne = meant.keys.length === 1 && factTopics.some(({ asked }) => asked.test(text)) && !says(text, patterns.change);
  if (!says(text, patterns.ask) && !goesInto.test(text) && !ofOne && !(meant.keys.length > 0 && says(text, patterns.like)))
    return undefined;
  // "Does it fit in a carry-on?" asks of a thing, and for no carry-on.
  const kinds = goesInto.test(text) ? [] : kindsIn(text);
  const first = meant.keys[0];
  const together = says(text, several);
  if (first && !(together && first === focus)) return { kind: 'question', key: first };
  if (meant.missing) return { kind: 'which_one', about: 'question' };
  if (together) return undefined;
  const about = kinds.length === 0 || (sameKind(kinds, search.query) && /\b(the|these|those|this|les|ces|cette)\b|这/.test(text));
  if (!about || says(text, patterns.cheaper)) return undefined;
  if (focus && (!says(text, patterns.change) || asksOne(text))) return { kind: 'question', key: focus };
  const only = shown.length === 1 ? shown[0] : undefined;
  if (only && meant.keys.length === 0 && !says(text, patterns.need)) return { kind: 'question', key: only.key };
  // "Do they come in a 9.5?" of several is answered by those that do.
  if (kinds.length === 0 && shown.length > 1 && asksSize(text)) return { kind: 'refine', cheaper: false };
  const ofFacts = factTopics.some(({ asked }) => asked.test(text)) && !says(text, patterns.need) && !says(text, patterns.change);
  if (kinds.length === 0 && !meant.vague && ofFacts && shown.length > 1 && text.length <= 50)
    return { kind: 'compare', keys: shown.slice(0, 4).map(({ key }) => key), asks: true };
  const oneOfThem = kinds.length === 0 && !says(text, patterns.need) && Object.values(direct).some((asked) => asked.test(text));
  return meant.vague || oneOfThem ? { kind: 'which_one', about: 'question' } : undefined;
}
