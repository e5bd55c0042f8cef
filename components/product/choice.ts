import type { CardVariant, ProductCard } from '@/lib/catalog/types';

/** What was chosen so far: option name → value. */
export type Choice = Record<string, string>;

export type OptionState = {
  name: string;
  values: { value: string /** why it cannot be chosen with the rest; undefined when it can */; blocked?: string }[];
};

const fits = (variant: CardVariant, choice: Choice, except?: string) =>
  Object.entries(choice).every(
    ([name, value]) => name === except || variant.options.some((option) => option.name === name && option.value === value),
  );

/** The options that already stand because the shopper said them or only one value exists; the open ones are left out (no default size). */
export function choiceAtFirst(card: ProductCard): Choice {
  const shown = card.variants.find((variant) => variant.id === card.id);
  const choice: Choice = {};
  for (const option of shown?.options ?? []) {
    if (!card.openOptions.includes(option.name)) choice[option.name] = option.value;
  }
  return choice;
}

/** Every option with every value, and why a value cannot be had together with what is chosen. */
export function optionStates(card: ProductCard, choice: Choice): OptionState[] {
  const names = [...new Set(card.variants.flatMap((variant) => variant.options.map((option) => option.name)))];
  return names.map((name) => {
    const values = [
      ...new Set(
        card.variants.flatMap((variant) => variant.options.filter((option) => option.name === name).map((option) => option.value)),
      ),
    ];
    return { name, values: values.map((value) => ({ value, blocked: whyBlocked(card, { ...choice, [name]: value }, name) })) };
  });
}

function whyBlocked(card: ProductCard, wanted: Choice, name: string): string | undefined {
  const matching = card.variants.filter((variant) => fits(variant, wanted));
  if (matching.some((variant) => variant.availability.available)) return undefined;
  if (matching.length > 0) return matching[0]?.availability.label ?? 'Sold out';
  const alone = card.variants.some((variant) => fits(variant, { [name]: wanted[name] ?? '' }) && variant.availability.available);
  return alone ? 'Not made in this combination' : 'Sold out';
}

/** The one variant that the choice names; undefined while an option is open. */
export function chosenVariant(card: ProductCard, choice: Choice): CardVariant | undefined {
  const names = new Set(card.variants.flatMap((variant) => variant.options.map((option) => option.name)));
  if ([...names].some((name) => !(name in choice))) return undefined;
  return card.variants.find((variant) => fits(variant, choice));
}

/** What the picture and price follow while options are open: the best variant that fits what is chosen. */
export function nearestVariant(card: ProductCard, choice: Choice): CardVariant | undefined {
  return (
    card.variants.find((variant) => fits(variant, choice) && variant.availability.available) ??
    card.variants.find((variant) => fits(variant, choice)) ??
    card.variants.find((variant) => variant.id === card.id)
  );
}
