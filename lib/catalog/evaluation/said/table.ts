import { decimalsOf } from '@/lib/money';
import type { Constraints } from '../../types';

/** A sentence with what a careful reader takes from it: field → values, as written in the table. */
export type Said = { language: Constraints['language']; said: string; says: Record<string, string[]> };

/**
 * One sentence a line, `sentence | field value, value; field value`. Fields: kind (one of these), feature, color, material, with (compatibility), without, size, system,
 * for (recipient), occasion, brand, notbrand, cond, days, qty, stars, sort, words, min, max and near (amount and currency; near is a quarter up and down).
 * "-" says that the field must be absent; of the fields that hold one value, any of those named is right, and nothing after the last comma says that it may be absent.
 */
export function readTable(language: Constraints['language'], text: string): Said[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [said = '', saying = ''] = line.split(/ \| /);
      const says = saying.split(/;\s*/).map((part) => {
        const [field = '', ...rest] = part.trim().split(' ');
        return [field, rest.join(' ').split(/,\s*/)] as const;
      });
      return { language, said: said.trim(), says: Object.fromEntries(says) };
    });
}

const lists = {
  feature: 'features',
  color: 'colors',
  material: 'materials',
  with: 'compatibility',
  words: 'words',
  brand: 'brands',
} as const;
/** Said exactly or not at all: a limit that nobody set is as wrong as one that was not heard. */
const exact = { without: 'without', notbrand: 'excludedBrands', size: 'sizes' } as const;
const single = { system: 'sizeSystem', cond: 'condition', sort: 'sort' } as const;
const numbers = { days: 'deliveryWithinDays', qty: 'quantity', stars: 'minRating' } as const;
const themes = { for: 'recipient', occasion: 'occasion' } as const;

/** What is wrong with what was understood; empty when all is right. `held`: what held before, for sentences that change it. */
export function wrongIn({ says }: Said, understood: Constraints, held?: Constraints): string[] {
  const wrong: string[] = [];
  const told = (field: string, got: unknown) => wrong.push(`${field} ${got === undefined ? 'missing' : JSON.stringify(got)}`);
  const kinds = understood.kinds ?? [];
  const wanted = says.kind ?? held?.kinds;
  if (wanted && !(kinds.length ? kinds.every((kind) => wanted.includes(kind)) : wanted.includes('-'))) told('kind', understood.kinds);
  for (const [name, field] of Object.entries(lists)) {
    const got: string[] = understood[field] ?? [];
    const need = says[name]?.filter((value) => value !== '-') ?? [];
    if (!need.every((value) => got.includes(value))) told(name, understood[field]);
    if ((says[name]?.[0] === '-' || (name === 'color' && !says[name] && !held)) && got.length) told(name, got);
  }
  // A maker that no feed has is ruled out as a word.
  const makers = says.notbrand?.map((maker) => maker.toLowerCase()) ?? [];
  for (const [name, field] of Object.entries(exact)) {
    const whole = understood[field] ?? [];
    if (name === 'notbrand' && makers.every((maker) => understood.without?.includes(maker)) && makers.length) continue;
    const got = name === 'without' ? whole.filter((word) => !makers.includes(word)) : whole;
    const need = says[name] ?? held?.[field] ?? [];
    if ([...got].sort().join() !== [...need].sort().join()) told(name, got);
  }
  for (const [name, field] of [...Object.entries(single), ...Object.entries(numbers)]) {
    const got = understood[field];
    const need = says[name] ?? [String(held?.[field] ?? '')];
    // A number of 34 or more can only be European; saying so is no mistake.
    if (name === 'system' && need[0] === '') continue;
    if (!need.includes(String(got ?? ''))) told(name, got);
  }
  for (const [name, field] of Object.entries(themes))
    if (says[name] && !says[name].includes(understood[field] ?? '')) told(name, understood[field]);
  const { min, max } = priceOf(says);
  const price = says.min || says.max || says.near ? { min, max } : { min: moneyText(held?.price?.min), max: moneyText(held?.price?.max) };
  if (moneyText(understood.price?.max) !== price.max) told('max', understood.price?.max);
  if (moneyText(understood.price?.min) !== price.min) told('min', understood.price?.min);
  return wrong;
}

const { words: _words, ...whole } = lists;

/**
 * What was understood and no row names: an extra feature, material, maker, thing to go with, person or occasion. Asked only of the open tables, which name all that a
 * sentence says; the held-out ones were written to be asked what they name.
 */
export function addedTo({ says }: Said, understood: Constraints, held?: Constraints): string[] {
  return Object.entries({ ...whole, ...themes }).flatMap(([name, field]) => {
    const before = [held?.[field] ?? []].flat();
    const more = [understood[field] ?? []].flat().filter((value) => !says[name]?.includes(value) && !before.includes(value));
    return more.length ? [`${name} also ${JSON.stringify(more)}`] : [];
  });
}

const limits = { kind: 'kinds', ...lists, ...exact, ...single, ...numbers, ...themes } as const;

/** What is wrong with a trap: a limit that nobody set, or one named that is missing. A value after "?" may be there and need not. */
export function trappedIn({ says }: Said, understood: Constraints): string[] {
  const wrong: string[] = [];
  for (const [name, field] of Object.entries(limits)) {
    const got = [understood[field] ?? []].flat().map(String);
    const named = (says[name] ?? []).filter((value) => value !== '-');
    const needed = named.filter((value) => !value.startsWith('?'));
    const allowed = named.map((value) => value.replace('?', ''));
    // Words are looked for and limit nothing: only those that are named must be there.
    const more = field === 'words' && says[name]?.[0] !== '-' ? [] : got.filter((value) => !allowed.includes(value));
    if (more.length || !needed.every((value) => got.includes(value))) wrong.push(`${name} ${JSON.stringify(understood[field] ?? null)}`);
  }
  if (understood.price) wrong.push(`price ${JSON.stringify(understood.price)}`);
  return wrong;
}

function priceOf(says: Said['says']): { min?: string; max?: string } {
  const amount = (written: string | undefined, share = 1) => {
    const [major, currency = 'usd'] = written?.split(' ') ?? [];
    return major === undefined ? undefined : `${Math.round(Number(major) * share * 10 ** decimalsOf(currency))} ${currency}`;
  };
  const near = says.near?.[0];
  const min = near ? amount(near, 0.75) : amount(says.min?.[0]);
  const max = near ? amount(near, 1.25) : amount(says.max?.[0]);
  return { ...(min && { min }), ...(max && { max }) };
}

function moneyText(money: { amount: number; currency: string } | undefined): string | undefined {
  return money && `${money.amount} ${money.currency}`;
}
