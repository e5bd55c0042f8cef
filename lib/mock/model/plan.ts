import type { Language } from './language';
import { partOf } from './read/bundle';
import type { Context } from './read/context';
import type { Intent } from './read/intent';

type Call = { name: string; input: Record<string, unknown> };

/** The tool calls that an intent needs before there is anything to say; several are made at once. */
export function callsFor(intent: Intent, text: string, { search, shown, lastBundle }: Context, language: Language): Call[] {
  const words = text.slice(0, 1_000);
  switch (intent.kind) {
    case 'find':
      return [{ name: 'search_products', input: { query: intent.query ?? words } }];
    case 'refine':
      return [{ name: 'search_products', input: { query: intent.query ?? words, refine: true } }];
    case 'more':
      return search
        ? [
            {
              name: 'search_products',
              input: { query: search.query.slice(0, 1_000) || words, refine: true, skip: search.skip + search.told.products.length },
            },
          ]
        : [];
    case 'bundle': {
      const { things = [], parts = [], added } = intent;
      const all = [...parts, ...[...things, ...(added ? [added] : [])].map((name) => partOf(name, language))];
      return [
        {
          name: 'find_bundle',
          input: { parts: all.map(({ label, query }) => ({ label, query })), ...(parts.length ? { refine: true } : {}) },
        },
      ];
    }
    case 'bundle_again':
      return lastBundle
        ? [{ name: 'find_bundle', input: { parts: lastBundle.map(({ label, query }) => ({ label, query })), refine: true } }]
        : [];
    case 'bundle_refine':
      return [{ name: 'find_bundle', input: { refine: true } }];
    case 'swap': {
      const { part, words: said, choose } = intent;
      const what = choose ? { choose } : said ? { words: text.slice(0, 200) } : { another: true };
      return [{ name: 'find_bundle', input: { swap: { part, ...what } } }];
    }
    case 'question':
      return [{ name: 'get_product', input: { key: intent.key } }];
    case 'compare': {
      const keys =
        intent.keys.length >= 2 ? intent.keys : [...new Set([...intent.keys, ...shown.map((product) => product.key)])].slice(0, 2);
      return keys.length >= 2 ? [{ name: 'compare_products', input: { keys: keys.slice(0, 4) } }] : [];
    }
    case 'buy': {
      const { key, options, quantity } = intent;
      return [{ name: 'start_checkout', input: { key, ...(options.length ? { options } : {}), ...(quantity ? { quantity } : {}) } }];
    }
    case 'total':
      return intent.of === 'checkout' ? [{ name: 'get_checkout', input: {} }] : [];
    case 'policy': {
      const { topic, key } = intent;
      const written = topic === 'returns' || topic === 'shipping' || topic === 'warranty' || topic === 'privacy';
      return written && shown.length
        ? [{ name: 'get_policy', input: { topic, keys: key ? [key] : onePerMerchant(shown.map((one) => one.key)) } }]
        : [];
    }
    case 'checkout':
      return [{ name: 'get_checkout', input: {} }];
    case 'after_sale': {
      const { what, number, words: called } = intent;
      return [{ name: 'show_after_sale', input: { what, words: called, ...(number ? { orderNumber: number } : {}) } }];
    }
    case 'order':
      return [{ name: 'get_order', input: intent.number ? { orderId: intent.number } : {} }];
    default:
      return [];
  }
}

/** A merchant is what stands before the slash of a key. */
const onePerMerchant = (keys: string[]) =>
  keys.filter((key, at) => keys.findIndex((one) => one.split('/')[0] === key.split('/')[0]) === at).slice(0, 3);
