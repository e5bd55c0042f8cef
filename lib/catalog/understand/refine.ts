import type { Constraints } from '../types';
import { withGuessedKind } from './guess';
import type { Sentence } from './sentence';
import { steppedSize } from './size-step';

const gifts = new Set([
  'gift',
  'birthday',
  'wedding',
  'housewarming',
  'christmas',
  'lunar new year',
  "valentine's day",
  "mother's day",
  "father's day",
  'graduation',
  'thank you',
]);

/**
 * What holds after a further sentence. One that names another kind of thing (or turns to gifts) begins a new need; any other changes
 * what it mentions and keeps the rest: a colour takes the place of a colour, a feature is added, a "without" takes the wish away.
 */
export function refined(before: Constraints | undefined, sentence: Sentence, said: string): Constraints {
  const { dropped, otherBrands, step, ...now } = sentence;
  if (!before || beginsAnew(before, sentence)) return { query: said, ...now };
  const merged: Constraints = { ...before, ...now, query: said ? `${before.query}\n${said}` : before.query };
  merged.said = { ...before.said, ...now.said };
  if (now.price && before.price) merged.price = priceAfter(before.price, now.price);
  for (const list of ['features', 'compatibility', 'without', 'excludedBrands', 'words'] as const) {
    const both = [...new Set([...(before[list] ?? []), ...(now[list] ?? [])])];
    if (both.length) merged[list] = both;
  }
  if (now.sizes && !now.sizeSystem) delete merged.sizeSystem;
  if (now.materials) delete merged.anyMaterial;
  const refused = new Set(now.without);
  const wanted = new Set([...(now.features ?? []), ...(now.materials ?? []), ...(now.colors ?? [])]);
  for (const list of ['features', 'materials', 'colors'] as const)
    set(
      merged,
      list,
      merged[list]?.filter((value) => !refused.has(value)),
    );
  set(
    merged,
    'without',
    merged.without?.filter((value) => !wanted.has(value)),
  );
  if (now.brands)
    set(
      merged,
      'excludedBrands',
      merged.excludedBrands?.filter((brand) => !now.brands?.includes(brand)),
    );
  if (now.excludedBrands)
    set(
      merged,
      'brands',
      merged.brands?.filter((brand) => !now.excludedBrands?.includes(brand)),
    );
  if (otherBrands && before.brands && !now.brands) {
    merged.excludedBrands = [...new Set([...(merged.excludedBrands ?? []), ...before.brands])];
    delete merged.brands;
  }
  const stepped = step && !now.sizes && steppedSize(before, step);
  if (stepped) merged.sizes = [stepped];
  for (const field of dropped) delete merged[field];
  // "For rainy runs", then "size 10": the size is a shoe's, as it is where both are said at once.
  return now.sizes ? withGuessedKind(merged) : merged;
}

function beginsAnew(before: Constraints, sentence: Sentence): boolean {
  if (sentence.kinds)
    return (
      !sentence.kinds.some((kind) => before.kinds?.includes(kind)) &&
      Boolean(before.kinds || before.words || before.occasion || before.recipient)
    );
  return Boolean(sentence.occasion && gifts.has(sentence.occasion) && before.occasion !== sentence.occasion && before.kinds);
}

/** "Under 80" after "between 50 and 100" lowers the top and keeps the bottom, unless that would leave nothing. */
function priceAfter(before: NonNullable<Constraints['price']>, now: NonNullable<Constraints['price']>): Constraints['price'] {
  const both = { ...before, ...now };
  if (now.max && !now.together) delete both.together;
  if (both.min && both.max && (both.min.currency !== both.max.currency || both.min.amount >= both.max.amount)) return now;
  return both;
}

function set<Field extends 'features' | 'materials' | 'colors' | 'without' | 'brands' | 'excludedBrands'>(
  constraints: Constraints,
  field: Field,
  value: string[] | undefined,
): void {
  if (value?.length) constraints[field] = value;
  else delete constraints[field];
}
