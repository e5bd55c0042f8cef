import type { CardVariant, Constraints, ProductCard } from '@/lib/catalog/types';
import type { SearchOutput } from '../types';

const sizeName = /size|taille|pointure|尺|码|サイズ/i;
/** Sizes that a message can say and the catalogue understands: "US 9.5", "EU 42", "M"; "W US 8" is said, and searched for, as "US 8". */
const sayable = /^(?:[WM] )?((?:(?:US|EU|UK) )?\d{1,2}(?:\.5)?)$|^(X{0,3}[SL]|M)$/;
const letters = ['XXXS', 'XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL'];
/** More chips than this are no help. */
const most = 8;

/**
 * The one question worth asking about a list: a size that most of its cards leave open, with the sizes that can be had now (in stock, within the
 * price). Where there are too many, whole sizes and those of most cards are taken; they stand in their order. Undefined when the size was said or fewer than two can be had.
 */
export function askOf(products: ProductCard[], { sizes, price }: Constraints): SearchOutput['ask'] {
  if (sizes?.length) return undefined;
  const open = products.filter((card) => card.openOptions.some((name) => sizeName.test(name)));
  if (open.length * 2 <= products.length) return undefined;
  const affordable = (variant: CardVariant) =>
    !price?.max || price.max.currency !== variant.price.currency || variant.price.amount <= price.max.amount;
  const cards = new Map<string, number>();
  for (const card of open) {
    const had = card.variants
      .filter((variant) => variant.availability.available && affordable(variant))
      .flatMap((variant) => variant.options.filter((option) => sizeName.test(option.name)).map((option) => saidAs(option.value)));
    for (const value of new Set(had)) if (value) cards.set(value, (cards.get(value) ?? 0) + 1);
  }
  const values = [...cards]
    .toSorted((a, b) => half(a[0]) - half(b[0]) || b[1] - a[1])
    .slice(0, most)
    .map(([value]) => value)
    .toSorted(bySize);
  const option = open[0]?.openOptions.find((name) => sizeName.test(name));
  return option && values.length > 1 ? { option, values } : undefined;
}

function saidAs(value: string): string | undefined {
  const found = sayable.exec(value.trim());
  return found?.[1] ?? found?.[2];
}

const half = (value: string) => (value.endsWith('.5') ? 1 : 0);

const byNumber = new Intl.Collator('en', { numeric: true });

function bySize(a: string, b: string): number {
  const [x, y] = [letters.indexOf(a), letters.indexOf(b)];
  return x >= 0 && y >= 0 ? x - y : byNumber.compare(a, b);
}
