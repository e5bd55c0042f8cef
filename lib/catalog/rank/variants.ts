import type { ListedVariant } from '../listing/types';
import type { Doc } from '../search/document';
import { saysColor, saysColorOf } from './color';
import type { Broken, Law, Mentions } from './law';
import { overOrUnder } from './price-limit';
import { colorOption, sizeFits, sizeOption } from './size';

type Chosen = { variants: ListedVariant[]; broken: Broken[]; confirmed: number; silent: number };

/** The variants that fit colour, size, stock and price; each limit that none fits is named once, and the rest are judged without it. */
export function variantsUnder(doc: Doc, { constraints, rates }: Law, mentions: Mentions): Chosen {
  const chosen: Chosen = { variants: doc.listing.variants, broken: [], confirmed: 0, silent: 0 };
  const narrow = (fits: (variant: ListedVariant) => boolean, broken: () => Broken) => {
    const left = chosen.variants.filter(fits);
    if (left.length) chosen.variants = left;
    else chosen.broken.push(broken());
    return left.length > 0;
  };
  const { colors, sizes, sizeSystem, price, kinds, words } = constraints;
  if (colors?.length) byColor(doc, colors, chosen, narrow, mentions(colors.join(' / ')));
  if (sizes?.length) {
    const sized = chosen.variants.some((variant) => variant.options.some((option) => sizeOption.test(option.name)));
    // "Something in size 10" asks for what comes in sizes; a mug is none of it. Where a thing is named, its silence is no "no".
    if (!sized && !kinds?.length && !words?.length) chosen.broken.push({ limit: 'sizes', value: sizes.join(', ') });
    else if (!sized) chosen.silent++;
    else if (
      narrow(
        (variant) => variant.options.some((option) => sizeOption.test(option.name) && sizeFits(option.value, sizes, sizeSystem)),
        () => ({ limit: 'sizes', value: sizes.join(', ') }),
      )
    )
      chosen.confirmed++;
  }
  narrow(
    (variant) => variant.availability.available,
    () => ({ limit: 'stock', fact: chosen.variants[0]?.availability.status }) as Broken,
  );
  if (price) {
    const within = (variant: ListedVariant) => overOrUnder(variant, price, rates) === undefined;
    narrow(within, () => {
      const near = [...chosen.variants].sort((one, other) => (one.price?.amount ?? 0) - (other.price?.amount ?? 0));
      const shown = near.find((variant) => overOrUnder(variant, price, rates)?.below !== true) ?? near.at(-1)!;
      return { limit: 'price', ...overOrUnder(shown, price, rates) };
    });
  }
  return chosen;
}

function byColor(
  doc: Doc,
  colors: string[],
  chosen: Chosen,
  narrow: (fits: (variant: ListedVariant) => boolean, broken: () => Broken) => boolean,
  mentioned: boolean,
): void {
  const name = (variant: ListedVariant) => variant.options.find((option) => colorOption.test(option.name))?.value;
  const named = chosen.variants.filter((variant) => name(variant) !== undefined);
  if (!named.length) {
    const says = saysColorOf(doc, colors, mentioned);
    if (says.answer === 'no') chosen.broken.push({ limit: 'colors', value: colors.join(', '), ...(says.fact && { fact: says.fact }) });
    else if (says.answer === 'yes') chosen.confirmed++;
    else chosen.silent++;
    return;
  }
  const says = new Map(named.map((variant) => [variant, saysColor(name(variant) ?? '', colors)]));
  if ([...says.values()].includes('yes')) {
    narrow(
      (variant) => says.get(variant) === 'yes',
      () => ({ limit: 'colors' }),
    );
    chosen.confirmed++;
  } else if ([...says.values()].every((answer) => answer === 'no'))
    chosen.broken.push({ limit: 'colors', value: colors.join(', '), fact: [...new Set(named.map(name))].slice(0, 4).join(', ') });
  else {
    narrow(
      (variant) => says.get(variant) !== 'no',
      () => ({ limit: 'colors' }),
    );
    chosen.silent++;
  }
}
