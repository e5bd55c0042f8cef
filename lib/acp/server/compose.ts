import type { Next, Wrapper } from './exchange';

/** Nests wrappers, the first outermost, around the innermost step. */
export function compose(wrappers: readonly Wrapper[], innermost: Next): Next {
  return wrappers.reduceRight<Next>((next, wrapper) => (exchange) => wrapper(exchange, next), innermost);
}
