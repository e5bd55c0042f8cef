import { describe, expect, it } from 'vitest';
import { answerOf, heard, shelfOf } from '@/lib/catalog/testing/shelf';
import { bundled } from './bundled';

/** The six bundled shops sell clothes, shoes, travel goods, electronics, care, tableware, linen and crafts: no furniture, no fittings, no toys. */
const shelf = shelfOf(bundled.flatMap(({ slug, products }) => products.map((product) => ({ merchant: slug, product }))));
const ask = (query: string) => answerOf(shelf, heard(shelf, query), 10);

/** What nobody there sells, in the words of another shop's shoppers (questions of WANDS, and everyday ones). */
const nobodySells =
  `salon chair|kitchen sink|dinosaur|platform bed side table|7 draw white dresser|smart coffee table|king poster bed|beds that have leds|outdoor privacy wall|rooster decor
  sheffield home bath set|tufted upholstered bed diamond|bed risers|body pillow case|upholstered bed|king size bed|floating bed|bedroom accessories|anchor decor|coffee container|outdoor waterproof chest
  upholstered girls bed|ottoman bed queen|pasta tools|farmhouse hood vent|wood rack wide|twin bed frame|trundle daybed|wooden chair outdoor|wine bar|medium clips|broadway lever|dining table|sofa|area rug 8x10
  shower curtain|picture frame|bookcase|tv stand|mattress|toaster|ceiling fan|curtains|nail polish|hair dryer|light switch|paint brush|garden hose|dog bed|baby stroller|office chair|car tires|christmas tree
  electric guitar|printer ink|lawn mower|air fryer|vacuum cleaner|toilet paper stand|bathroom vanity knobs`
    .split(/[|\n]\s*/)
    .map((query) => query.trim());

describe('what nobody sells is not answered with something else', () => {
  it.each(nobodySells)('%s: nothing is shown, and it is said why', (query) => {
    const { products, left_out } = ask(query);
    expect(products.map(({ title }) => title)).toEqual([]);
    expect(left_out[0]?.reason).toBeTruthy();
  });
});

/** General words for what they do sell. */
const somebodySells: [string, RegExp][] = [
  ['mechanical keyboard', /keyboard/i],
  ['yoga mat', /mat/i],
  ['travel mirror', /mirror/i],
  ['wall clock', /clock/i],
  ['plant pot', /planter|pot/i],
  ['storage basket', /basket/i],
  ['bed linen', /linen|sheet|duvet/i],
  ['throw blanket', /throw|blanket/i],
  ['dinner plates', /plate/i],
  ['beach towel', /towel/i],
  ['desk lamp', /lamp|light/i],
  ['rain jacket', /jacket/i],
];
it.each(somebodySells)('%s: what is shown first is one', (query, one) => {
  const titles = ask(query).products.map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles.slice(0, 2)) expect(title).toMatch(one);
});
