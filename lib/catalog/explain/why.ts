import { moneyIn } from '@/lib/money';
import type { ListedVariant, Listing } from '../listing/types';
import { type Says, saysCompatible, saysFeature } from '../rank/attributes';
import { saysColorOf } from '../rank/color';
import { measureOf } from '../rank/measure';
import { converted, type Rates, rateSaid } from '../rank/rates';
import { colorOption, sizeOption } from '../rank/size';
import { saysMaterial } from '../rank/stuff';
import { sayingOf, saysOf } from '../rank/words';
import type { Doc } from '../search/document';
import { fold } from '../text/tokens';
import type { Constraints, Why } from '../types';
import { chipsOf, spoken } from '../understand/chips';
import { interests, kinds, occasions, people } from '../vocabulary';

const themes = new Map([...interests, ...people, ...occasions, ...kinds].map((entry) => [entry.value, entry]));

/** Why a product answers: the shopper's words beside the fact that the feed states. What the feed does not say is not claimed. */
export function whyOf(doc: Doc, shown: ListedVariant, constraints: Constraints, rates: Rates): Why[] {
  const { language, said = {}, price } = constraints;
  const { listing } = doc;
  const why: Why[] = [];
  const words = (value: string) => said[value] ?? spoken(value, language);
  const add = (value: string, says: Says) => {
    if (says.answer === 'yes' && says.fact) why.push({ words: words(value), fact: says.fact, field: says.field ?? 'description' });
  };
  for (const kind of constraints.kinds ?? []) {
    if (kind === 'outfit') continue;
    const category = listing.categories.find((one) => saysOf(fold(one), kindPattern(kind, listing.language)));
    if (saysOf(fold(listing.title), kindPattern(kind, listing.language)))
      why.push({ words: words(kind), fact: listing.title, field: 'title' });
    else if (category) why.push({ words: words(kind), fact: category, field: 'category' });
  }
  if ((price?.max || price?.min) && shown.price) {
    const label = chipsOf({ query: '', language, price })
      .map((chip) => chip.label)
      .join(', ');
    why.push({
      words: label,
      fact: priceFact(shown.price, price.max?.currency ?? price.min?.currency ?? shown.price.currency, language, rates),
      field: 'price',
    });
  }
  const option = (pattern: RegExp) => shown.options.find((one) => pattern.test(one.name));
  if (constraints.colors?.length) {
    const color = option(colorOption);
    const value = constraints.colors[0] ?? '';
    if (color) why.push({ words: words(value), fact: `${color.name}: ${color.value}`, field: color.name });
    else add(value, saysColorOf(doc, constraints.colors));
  }
  const size = constraints.sizes?.length ? option(sizeOption) : undefined;
  if (size)
    why.push({
      words:
        chipsOf({
          query: '',
          language,
          sizes: constraints.sizes ?? [],
          ...(constraints.sizeSystem && { sizeSystem: constraints.sizeSystem }),
        })[0]?.label ?? '',
      fact: `${size.name}: ${size.value}`,
      field: size.name,
    });
  for (const feature of constraints.features ?? []) add(feature, saysFeature(doc, feature));
  for (const thing of constraints.compatibility ?? []) add(thing, saysCompatible(doc, thing));
  for (const material of constraints.materials ?? []) add(material, saysMaterial(doc, material));
  for (const theme of [constraints.recipient, constraints.occasion]) if (theme) add(theme, saysTheme(doc, theme));
  const days = constraints.deliveryWithinDays;
  if (days !== undefined && listing.delivery)
    why.push({
      words: chipsOf({ query: '', language, deliveryWithinDays: days })[0]?.label ?? '',
      fact: listing.delivery.text,
      field: 'Delivery',
    });
  if (constraints.brands?.length && listing.brand) why.push({ words: constraints.brands.join(', '), fact: listing.brand, field: 'Brand' });
  if (constraints.condition && listing.condition)
    why.push({ words: words(constraints.condition), fact: listing.condition, field: 'condition' });
  if (constraints.sort === 'best-rated' && listing.rating)
    why.push({
      words: chipsOf({ query: '', language, sort: 'best-rated' })[0]?.label ?? '',
      fact: `${listing.rating.value} of 5 (${listing.rating.count} ratings)`,
      field: 'Rating',
    });
  const measured = measureOf(listing, constraints.sort);
  if (measured && constraints.sort)
    why.push({
      words: chipsOf({ query: '', language, sort: constraints.sort })[0]?.label ?? '',
      fact: `${measured.fact.name}: ${measured.fact.value}`,
      field: measured.fact.name,
    });
  return why.filter((one, at) => why.findIndex((other) => other.fact === one.fact && other.words === one.words) === at).slice(0, 8);
}

function kindPattern(kind: string, language: string | undefined): RegExp | undefined {
  return sayingOf('kind', kind, themes.get(kind), language);
}

/** Whom or what it is for, in the feed's own facts. */
function saysTheme(doc: Doc, theme: string): Says {
  const entry = themes.get(theme);
  const pattern = sayingOf('theme', theme, entry, doc.listing.language);
  const { listing } = doc;
  const fact = listing.facts.find(
    (one) => /^(?:for|occasion|use|pour|suits)$/i.test(one.name) && saysOf(fold(one.value), pattern) === 'yes',
  );
  if (fact) return { answer: 'yes', fact: `${fact.name}: ${fact.value}`, field: fact.name };
  const category = listing.categories.find((one) => saysOf(fold(one), pattern) === 'yes');
  if (category) return { answer: 'yes', fact: category, field: 'category' };
  return saysOf(fold(listing.title), pattern) === 'yes' ? { answer: 'yes', fact: listing.title, field: 'title' } : { answer: 'silent' };
}

function priceFact(price: NonNullable<ListedVariant['price']>, currency: string, language: Constraints['language'], rates: Rates): string {
  const own = moneyIn(price, language);
  const other = price.currency === currency ? undefined : converted(price, currency, rates);
  return other ? `${own} (≈ ${moneyIn(other, language)}${rateSaid(price.currency, currency, rates, language)})` : own;
}

/** The facts on a card's face: what was asked about first, then what usually decides. */
export function highlightsOf(listing: Listing, why: Why[]): string[] {
  const asked = why.filter((one) => listing.facts.some((fact) => fact.name === one.field)).map((one) => one.fact);
  const usual = listing.facts
    .filter((fact) =>
      /^(?:material|use|waterproofing|capacity|dimensions|weight|compatibility|skin type|technique|battery|fit|cushioning|insulation|for)$/i.test(
        fact.name,
      ),
    )
    .map((fact) => `${fact.name}: ${fact.value}`);
  return [...new Set([...asked, ...usual])].filter((line) => line.length <= 90).slice(0, 3);
}
