import { prepareSchema, type SchemaName } from '@/lib/acp/schema';
import type { Catalog } from '@/lib/catalog/types';

/** What every purchase is checked against. A JSON Schema is compiled at its first use; the largest takes as long as a whole purchase does later. */
const schemas: SchemaName[] = ['CheckoutSession', 'Error', 'CheckoutSessionWithOrder', 'OrderEvent', 'Cart'];

/**
 * Does beforehand, piece by piece, what only the first shopper after a start would wait for: the first search, and the checks of the first checkout.
 * Begins when the first page is through, writes nothing, keeps no process alive. Returns the stop.
 */
export function warmUp(search: Catalog['search'], prepare = prepareSchema): () => void {
  const pieces = [() => void search({ query: 'running shoes under $100' }), ...schemas.map((name) => () => prepare(name))];
  let timer: NodeJS.Timeout | undefined;
  function next(ms: number): void {
    timer = setTimeout(() => {
      pieces.shift()?.();
      if (pieces.length > 0) next(20);
    }, ms);
    timer.unref();
  }
  next(500);
  return () => clearTimeout(timer);
}
