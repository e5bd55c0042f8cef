import { z } from 'zod';
import { ToldBundle, type ToldProduct, ToldSearch, ToldStart } from '../told';
import type { Called } from '../transcript';
import type { Said } from './choice';
import type { BundlePart } from './intent';

/** What the conversation was about before the message that is to be answered. */
export type Context = {
  /** The last search and the words it was made with. */
  search: { told: ToldSearch; query: string; skip: number } | undefined;
  /** The products on the screen: of the last search that showed any, or what it would show with one limit less. */
  shown: ToldProduct[];
  /** The words of each search so far, a refined one with all of its words, the newest last. */
  searches: string[];
  /** The keys that were compared last, while nothing else was searched since. */
  compared: string[];
  /** The message that asked of a product, where that was the last one. */
  questioned: string | undefined;
  /** A checkout was opened in this conversation. */
  opened: boolean;
  /** The bundle that was shown last, whatever came after it, and what its parts cost together. */
  lastBundle: BundlePart[] | undefined;
  bundleTotal: string;
  /** The parts of the bundle on the screen, while nothing else was searched since. */
  bundle: BundlePart[] | undefined;
  /** The product spoken of last, if any was since that search. */
  focus: string | undefined;
  /** A checkout that waits for a size or colour. */
  pending: { key: string; open: string[]; available: Record<string, string[]>; said: Said[]; quantity: number | undefined } | undefined;
  /** "Which one?" was the last answer, to these words. */
  asked: { about: 'buy' | 'question'; text: string } | undefined;
};

export const nothingSaid: Context = {
  search: undefined,
  shown: [],
  searches: [],
  compared: [],
  questioned: undefined,
  opened: false,
  lastBundle: undefined,
  bundleTotal: '',
  bundle: undefined,
  focus: undefined,
  pending: undefined,
  asked: undefined,
};

const Options = z.array(z.object({ name: z.string(), value: z.string() }));
const wordIn = (value: unknown) => (typeof value === 'string' ? value : '');

/** What a call and its answer add; changes the context in place. */
export function learn(context: Context, called: Called): void {
  if (called.name === 'search_products') {
    const told = ToldSearch.safeParse(called.output);
    if (!told.success) return;
    const skip = typeof called.input.skip === 'number' ? called.input.skip : 0;
    const said = wordIn(called.input.query);
    const query =
      skip > 0 && context.search
        ? context.search.query
        : called.input.refine === true && context.search
          ? `${context.search.query} ${said}`
          : said;
    const refines = called.input.refine === true && context.search;
    context.searches = [...(refines ? context.searches.slice(0, -1) : context.searches.filter((one) => one !== query)), query];
    context.search = { told: told.data, query, skip };
    context.compared = [];
    const apart = told.data.relax?.would_show ?? [];
    const { products } = told.data;
    context.shown = products.length ? products : apart.length ? apart : context.shown;
    context.focus = undefined;
    context.pending = undefined;
    // What found nothing leaves on the screen what was there.
    if (products.length || apart.length) context.bundle = undefined;
  }
  if (called.name === 'find_bundle') learnBundle(context, called);
  if (called.name === 'compare_products') context.compared = Keys.safeParse(called.input.keys).data ?? [];
  if (called.name === 'get_product') context.focus = wordIn(called.input.key) || context.focus;
  if (called.name === 'start_checkout') {
    const told = ToldStart.safeParse(called.output);
    if (!told.success) return;
    const key = wordIn(called.input.key);
    context.focus = key || context.focus;
    if (told.data.checkoutId) context.opened = true;
    const { available, trouble } = told.data;
    // A choice that cannot be had is asked again, with all that can.
    const open = told.data.openOptions ?? (trouble ? Object.keys(available) : []);
    const quantity = typeof called.input.quantity === 'number' ? called.input.quantity : undefined;
    const said = trouble ? [] : (Options.safeParse(called.input.options).data ?? []);
    context.pending = open.length ? { key, open, available, said, quantity } : undefined;
  }
}

const Keys = z.array(z.string());
const Parts = z.array(z.object({ label: z.string(), query: z.string() }));

/** A bundle counts as a search whose products are the picked ones. */
function learnBundle(context: Context, called: Called): void {
  const told = ToldBundle.safeParse(called.output);
  if (!told.success || told.data.trouble) return;
  const { parts, understood } = told.data;
  const asked = Parts.safeParse(called.input.parts).data ?? context.bundle ?? context.lastBundle ?? [];
  const products = parts.flatMap(({ pick }) => pick ?? []);
  context.bundle = parts.map(({ label, pick }, at) => ({ ...(asked[at] ?? { label, query: label }), ...(pick ? { key: pick.key } : {}) }));
  context.lastBundle = context.bundle;
  context.bundleTotal = told.data.total;
  context.compared = [];
  context.shown = products;
  const search = {
    remembered: [],
    already_asked: [],
    found: products.length,
    shown: products.length,
    understood,
    products,
    left_out_by_kind: {},
    left_out: [],
  };
  context.search = { told: search as ToldSearch, query: parts.map(({ label }) => label).join(', '), skip: 0 };
  context.focus = undefined;
  context.pending = undefined;
}
