import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeedProduct } from '@/lib/acp/schema';

/** A question and what people said of products for it: 2 exactly it, 1 in part, 0 not. `heldOut`: nobody looks at it while ranking is worked on. */
export type Rated = { query: string; grades: Map<string, number>; heldOut: boolean };

const here = dirname(fileURLToPath(import.meta.url));
const rowsOf = (file: string) =>
  readFileSync(join(here, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** The rated goods in the shape in which another shop would push them: plain name, class, `name : value` joined by "|". They have no price of their own. */
export function ratedGoods(): FeedProduct[] {
  return rowsOf('goods.tsv').map(([id = '', title = '', category = '', color, shape, material, excerpts]) => {
    const features = Object.entries({ color, shape, material }).flatMap(([name, value]) => (value ? [`${name} : ${value}`] : []));
    return {
      id,
      title,
      description: { plain: [excerpts ?? '', features.join('|')].filter((part) => part !== '').join('\n') || title },
      variants: [
        {
          id: `${id}-v`,
          title,
          price: { amount: 10_000, currency: 'USD' },
          availability: { available: true, status: 'in_stock' },
          categories: category
            .split('|')
            .filter((value) => value !== '')
            .map((value) => ({ value })),
        },
      ],
    };
  });
}

/** Held out by the lowest third of the questions' SHA-256, before the first measurement. */
const heldOut = new Set(['chaise lounge couch', 'donaldson teak couch', 'turquoise pillows']);

export function ratings(): Rated[] {
  const byQuery = new Map<string, Map<string, number>>();
  for (const [, query = '', grade, products = ''] of rowsOf('ratings.tsv')) {
    const grades = byQuery.get(query) ?? new Map<string, number>();
    for (const id of products.split(' ')) grades.set(id, Number(grade));
    byQuery.set(query, grades);
  }
  return [...byQuery].map(([query, grades]) => ({ query, grades, heldOut: heldOut.has(query) }));
}
