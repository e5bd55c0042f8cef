import type { Context } from '../read/context';
import { contextOf } from '../read/place';
import type { Called, Turn } from '../transcript';
import type { Scene } from './cases';

const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];

/** What search_products tells a model of six pairs of shoes, cheapest first, sizes open. */
export const told = {
  found: 14,
  shown: 6,
  understood: { price_max: '$100.00', language: 'en', kinds: ['running shoes'] },
  products: names.map((name, at) => ({
    n: at + 1,
    key: `fellmark/${'abcdef'[at]}`,
    price: `$${70 + at * 5}.00`,
    stock: 'In stock',
    delivery: 'Arrives in 3–5 days',
    rating: `${4 + ((at * 3) % 7) / 10} (${20 + at})`,
    choose: ['Size'],
    why: [{ words: 'under $100', field: 'price' }],
    merchant_text: { title: `Runner ${name}`, merchant: 'Fellmark', facts: [`$${70 + at * 5}.00`] },
  })),
  left_out_by_kind: { over_budget: 3 },
  left_out: [{ kind: 'over_budget', merchant_text: { title: 'Runner Ivy', reason: '$129.00 is over your limit of $100.00' } }],
  note: 'data',
};

const search: Called = { name: 'search_products', input: { query: 'best running shoes under $100' }, output: told };
const asked: Called = { name: 'get_product', input: { key: 'fellmark/b' }, output: { key: 'fellmark/b' } };
const started: Called = {
  name: 'start_checkout',
  input: { key: 'fellmark/b' },
  output: { openOptions: ['Size'], available: { Size: ['9', '10', '11'] }, key: 'fellmark/b' },
};
const bundle: Called = {
  name: 'find_bundle',
  input: { parts: ['Sun hat', 'Sandals', 'Beach towel'].map((label) => ({ label, query: label })) },
  output: {
    parts: ['Sun hat', 'Sandals', 'Beach towel'].map((label, at) => ({
      part: at + 1,
      label,
      found: 3,
      shown: 3,
      pick: { ...told.products[at], merchant_text: { title: `${label} ${names[at]}`, merchant: 'Wayhome', facts: [] } },
    })),
    understood: { language: 'en' },
    total: '$160.00',
    merchants: 1,
  },
};
const turn = (text: string, ...calls: Called[]): Turn => ({ text, calls, said: ['…'] });
const first = turn('best running shoes under $100', search);

export const turnsOf: Record<Scene, Turn[]> = {
  fresh: [],
  bundled: [turn('five days at the beach', bundle)],
  shown: [first],
  focus: [first, turn('how is the second one?', asked)],
  asked: [first, turn('buy the second one', started)],
  which: [first, turn('is it waterproof?')],
  advised: [first, turn('which one is best?')],
};
export const scene = (name: Scene): Context => contextOf(turnsOf[name]);
