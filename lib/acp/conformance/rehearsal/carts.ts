import { AcpError, type Cart, CartCreateRequest, CartUpdateRequest } from '../../schema';
import { type Exchange, type Handler, type IdempotencyStore, type OperationName, parseRequest, type Sealed } from '../../server';
import { itemsOf } from './items';
import { lineOf } from './quote';
import type { Wish, World } from './world';

type Kept = { id: string; owner: string; items: Wish['items'] };

/** The four operations over carts kept in memory (digest §17). A canceled cart is gone. */
export function cartHandlersOf(world: World, store: IdempotencyStore): Partial<Record<OperationName, Handler>> {
  const carts = new Map<string, Kept>();

  function cartOf({ id, items }: Kept): Cart {
    const lines = items.map((item, index) => lineOf(item, index, world));
    const amount = items.reduce((sum, { id, quantity }) => sum + (world.prices[id] ?? 0) * quantity, 0);
    const totals = [
      { type: 'items_base_amount', display_text: 'Items', amount },
      { type: 'total', display_text: 'Estimated total', amount },
    ];
    return { id, line_items: lines, currency: world.currency, totals } as Cart;
  }

  function find({ id, identity }: Exchange): Kept {
    const cart = carts.get(id);
    if (cart?.owner !== identity)
      throw new AcpError(404, { type: 'invalid_request', code: 'not_found', message: 'There is no such cart.' });
    return cart;
  }

  const decide = (exchange: Exchange, cart: Kept, status: number, effect: () => void) => ({
    answer: { status, body: cartOf(cart) },
    save: async (sealed: Sealed) => {
      if (exchange.claim && !(await store.keep(exchange.claim, sealed))) return false;
      effect();
      return true;
    },
  });

  return {
    createCart: async (exchange) => {
      const { line_items } = parseRequest(CartCreateRequest, exchange.body);
      const cart = { id: `cart_${crypto.randomUUID().slice(0, 8)}`, owner: exchange.identity, items: itemsOf(line_items, world) };
      return decide(exchange, cart, 201, () => carts.set(cart.id, cart));
    },
    getCart: async (exchange) => ({ answer: { status: 200, body: cartOf(find(exchange)) } }),
    replaceCart: async (exchange) => {
      const before = find(exchange);
      const { line_items } = parseRequest(CartUpdateRequest, exchange.body);
      const cart = { ...before, items: itemsOf(line_items, world) };
      return decide(exchange, cart, 200, () => carts.set(cart.id, cart));
    },
    cancelCart: async (exchange) => {
      const cart = find(exchange);
      return decide(exchange, cart, 200, () => carts.delete(cart.id));
    },
  };
}
