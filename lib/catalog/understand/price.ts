import type { Money } from '@/lib/money';
import type { Constraints } from '../types';
import { currencyOf, moneyOf, numberIn } from './amount';
import { lift, type Reading } from './reading';

const digits = String.raw`(\d{1,3}(?:[ ,.\u00a0]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?(?:[kK千](?![a-zA-Z\d]))?)(?![\d]|[.,]\d)`;
const number = String.raw`(?<![\dxX×-])(?<!\d[.,])${digits}`;
const before = String.raw`(us\$|\$|€|£|¥|￥|usd|eur|gbp|jpy|cny|rmb)?\s*`;
const after = String.raw`(?:\s*(us\$|\$|€|£|¥|￥|(?:usd|eur|gbp|jpy|cny|rmb|dollars?|bucks?|euros?|balles|pounds?|quid|yen|yuans?)\b|美元|美金|美刀|刀|欧元|欧(?!洲|式|美)|日元|日圆|円|英镑|镑|人民币|块钱?|元))?`;
const money = `${before}${number}${after}`;
/** The second of two amounts, which a dash may stand before. */
const second = `${before}${digits}${after}`;
/** What shows that a bare number is no price. "Under 30 in wide" measures, "under 100 in black" and "under 200 in total" do not. */
const noUnit = String.raw`(?!\s*(?:%|°|days?\b|hours?\b|h\b|weeks?\b|min\b|minutes?\b|kg\b|g\b|lbs?\b|oz\b|cm\b|mm\b|m\b|in\b(?=\s*(?:$|[,.;:!?)x×-]|(?:wide|tall|high|long|deep|thick|diagonal|by|monitor|screen|display|tv|tablet|laptop)\b))|inch|inches|"|''|ft\b|feet|l\b|ml\b|w\b|gb\b|tb\b|hz\b|watts?\b|people|persons?|jours?\b|heures?\b|semaines?\b|personnes?|litres?|liters?|years?\b|ans\b|miles?\b|km\b|天|日|小时|周|公斤|克|厘米|毫米|米|寸|英寸|升|毫升|人|码|号|岁|点|双|件))`;

const atMost = String.raw`(?:under|below|less th[ae]n|up to|at most|no more th[ae]n|not more th[ae]n|not over|not above|not exceeding|does(?:n't| not) exceed|max(?:imum)?\.?(?:\s+(?:of|price|budget))?|within|cheaper th[ae]n|for less th[ae]n|budget\s*(?:is|of|:)?|<=?|≤|moins de|moins cher que|en dessous de|au-dessous de|sous|jusqu['’]à|jusqu['’]a|pas plus de|ne d[ée]pass\w* pas|sans d[ée]passer|inf[ée]rieure? [àa]|不超过|不能超过|别超过|不要超过|低于|少于|不到|不高于|最多|小于|至多|控制在|预算(?:是|在|为|可以到|最多)?)`;
const atLeast = String.raw`(?:over|above|more than|at least|from|min(?:imum)?(?:\s+of)?|starting at|>=?|≥|plus de|au moins|[àa] partir de|minimum|sup[ée]rieure? [àa]|超过|高于|至少|不低于|大于|起码)`;
const around = String.raw`(?:around|about|roughly|approximately|approx\.?|circa|~|environ|autour de|aux alentours de|à peu près|a peu près|dans les|大约|大概|差不多)`;
const ceiling = String.raw`(?:以内|以下|之内|之下|内|封顶|max(?:imum)?\b|or less|or under|and under|ou moins|au maximum|tops?\b)`;
const floor = String.raw`(?:以上|起|or more|and up|and over|ou plus|minimum)`;
const roughly = String.raw`(?:左右|上下|or so|environ|-?ish\b)`;
/** Words after a bare number that can only speak of money. */
const plainly = String.raw`(?:以内|以下|之内|之下|封顶|max(?:imum)?\b|or less\b|tops\b|ou moins\b|au maximum)`;
/** "25 each" is what one may cost. */
const apiece = String.raw`(?:each|apiece|a ?piece|per piece|per person|chacune?|la pièce|l'unité|pièce|par personne|每[个件双份只条]|一[个件双份只])(?![\p{L}])`;

/** Reads the price said, in any of the three languages, and takes it out of what is left to read. A bare number takes the currency in use. */
export function readPrice(reading: Reading, usual: string): Constraints['price'] {
  const { language } = reading;
  const value = (found: RegExpExecArray, at: number, other?: string): Money | undefined => {
    const currency = currencyOf(found[at] ?? found[at + 2], language) ?? currencyOf(other, language) ?? usual;
    const major = numberIn(found[at + 1] ?? '');
    return major === undefined ? undefined : moneyOf(major, currency);
  };
  const range = lift(
    reading,
    new RegExp(
      `(?:between|entre|from|de)?\\s*${money}\\s*(?:-|–|—|~|to|and|et|à|到|至)\\s*(?:an?\\s+(?=\\d))?${second}${noUnit}\\s*(?:之间)?`,
      'i',
    ),
    (found) => Boolean(found[1] || found[3] || found[4] || found[6] || /^(?:between|entre)/i.test(found[0]) || isSpan(found, reading.text)),
  );
  if (range) {
    const known = range[1] ?? range[3] ?? range[4] ?? range[6];
    return span(value(range, 1, known), value(range, 4, known));
  }
  const near =
    lift(reading, new RegExp(`${around}\\s*${money}${noUnit}`, 'i')) ??
    lift(
      reading,
      new RegExp(`(?:预算|budget)?(?:在|是|为|大概|大约)?\\s*${money}\\s*${roughly}`, 'i'),
      (found) => signed(found) || /ish$|左右$|上下$/i.test(found[0]),
    );
  const nearly = near && value(near, 1);
  if (nearly) return span({ ...nearly, amount: Math.round(nearly.amount * 0.75) }, { ...nearly, amount: Math.round(nearly.amount * 1.25) });
  const most =
    lift(reading, new RegExp(`${atMost}\\s*${money}${noUnit}(?:\\s*${ceiling})?`, 'i')) ??
    lift(reading, new RegExp(`${money}\\s*${ceiling}`, 'i'), signed) ??
    lift(reading, new RegExp(`${money}\\s*${plainly}`, 'i'), (found) => Number(numberIn(found[2] ?? '')) >= 10) ??
    lift(reading, new RegExp(`(?:每[个件双份只条]|一人)\\s*${money}${noUnit}`, 'i')) ??
    lift(reading, new RegExp(`${money}\\s*${apiece}`, 'iu'), (found) => signed(found) || Number(numberIn(found[2] ?? '')) >= 5);
  const least =
    lift(reading, new RegExp(`${atLeast}\\s*${money}${noUnit}`, 'i'), signed) ??
    lift(reading, new RegExp(`${money}\\s*${floor}`, 'i'), signed);
  const bare = most || least ? undefined : lift(reading, new RegExp(`${money}${noUnit}`, 'i'), signed);
  const [min, max] = [least && value(least, 1), (most && value(most, 1)) ?? (bare && value(bare, 1))];
  // "Over $300 and under $100" stays what was said: nothing fits, and the limit to relax is named. Only the ends of a range may come in either order.
  return min || max ? { ...(max && { max }), ...(min && { min }) } : undefined;
}

/** "40-60" without any sign is money where it can be no size, age or year: the second is larger than any shoe, and nothing before or after says otherwise. */
function isSpan(found: RegExpExecArray, text: string): boolean {
  const [low, high] = [numberIn(found[2] ?? ''), numberIn(found[5] ?? '')];
  if (low === undefined || high === undefined || low < 10 || high <= 50 || low >= high || high > low * 5 || high >= 1900) return false;
  const [ahead, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  return (
    !/(?:sizes?|sz|ages?|aged|tailles?|pointures?|eu|us|uk|waist|spf|[x×#/.]|尺码|码|年龄)\s*$/i.test(ahead) &&
    !/^\s*(?:[x×/°%"']|-\d|[a-z]{1,2}\d|码|号|岁)/i.test(after)
  );
}

const forAll =
  /\b(?:(?:in |the )?total|altogether|all together|together|for (?:all(?: of them)?|both|the (?:lot|set|two|three|four|six))|all in|en tout|au total|pour (?:le tout|tout|l'ensemble|les (?:deux|trois|quatre|six)))(?![\p{L}])|一共|总共|合计|加起来|全部/iu;

/** "60 together": the sum of all pieces. Until their number is known, one may cost as much. */
export function togetherIn(price: Constraints['price'], said: string): Constraints['price'] {
  return price?.max && forAll.test(said) ? { ...price, together: price.max } : price;
}

/** One piece's share of what all may cost together, for the number of pieces that holds now. */
export function shared(constraints: Constraints): Constraints {
  const { price, quantity = 1 } = constraints;
  if (!price?.together) return constraints;
  return { ...constraints, price: { ...price, max: { ...price.together, amount: Math.floor(price.together.amount / quantity) } } };
}

/** A number counts as money only beside a sign of one. */
function signed(found: RegExpExecArray): boolean {
  return Boolean(found[1] || found[3]);
}

function span(min: Money | undefined, max: Money | undefined): Constraints['price'] {
  if (!min && !max) return undefined;
  if (min && max && min.currency === max.currency && min.amount > max.amount) return { min: max, max: min };
  return { ...(max && { max }), ...(min && { min }) };
}
