import { AcpError, type Cart, CartCreateRequest, CartUpdateRequest } from '@/lib/acp/schema';
import { type Decision, type Exchange, type Handler, parseRequest } from '@/lib/acp/server';
import { claimOf } from '../checkout/guards';
import { type Desk, shopFor } from '../desk';
import { cartOf, nothingLeft } from '../rules/cart';
import { emailAsked, itemsAsked } from '../rules/merge';
import { type AskedCart, insertCart, readCart, type StoredCart, updateCart } from '../store/carts';

/** A cart lives this long after it was last changed. */
const days = 30;

type CartHandlers = { createCart: Handler; getCart: Handler; replaceCart: Handler; cancelCart: Handler };

/** `/carts` (digest §17): create 201, get, full replacement by PUT, cancel answering the last state. */
export function cartHandlers(desk: Desk): CartHandlers {
  const kept = (exchange: Exchange) => ({ claim: claimOf(exchange), owner: desk.owner, now: desk.clock() });

  async function computed(exchange: Exchange, asked: AskedCart, id: string): Promise<{ asked: AskedCart; cart: Cart; expiresAt: Date }> {
    const shop = shopFor(desk, exchange.identity);
    const live = await desk.stock.read(asked.items.map((item) => item.id));
    const expiresAt = new Date(desk.clock().getTime() + days * 86_400_000);
    const cart = cartOf(asked, shop, live, { id, origin: desk.origin, expiresAt });
    if (!cart.line_items.length)
      throw refuse(400, 'invalid_item_id', `${shop.profile.name} does not sell this item.`, '$.line_items[0].id');
    if (nothingLeft(cart)) throw refuse(422, 'out_of_stock', 'Nothing of this is in stock.', '$.line_items');
    return { asked, cart, expiresAt };
  }

  async function cartIn(exchange: Exchange): Promise<StoredCart> {
    const stored = await readCart(desk.db, exchange.identity, exchange.id, desk.clock());
    if (!stored) throw refuse(404, 'not_found', 'There is no such cart.');
    return stored;
  }

  return {
    createCart: async (exchange): Promise<Decision> => {
      const request = parseRequest(CartCreateRequest, exchange.body);
      emailAsked(request.buyer?.email, '$.buyer.email');
      const asked = { items: itemsAsked(request.line_items), ...(request.buyer ? { buyer: request.buyer } : {}) };
      const write = await computed(exchange, asked, desk.newId('cart'));
      return {
        answer: { status: 201, body: write.cart },
        save: (sealed) => insertCart(desk.db, exchange.identity, write, { ...kept(exchange), sealed }),
      };
    },
    getCart: async (exchange) => ({ answer: { status: 200, body: (await cartIn(exchange)).cart } }),
    replaceCart: async (exchange) => {
      const request = parseRequest(CartUpdateRequest, exchange.body);
      const stored = await cartIn(exchange);
      emailAsked(request.buyer?.email, '$.buyer.email');
      const asked = { items: itemsAsked(request.line_items), ...(request.buyer ? { buyer: request.buyer } : {}) };
      const write = { ...(await computed(exchange, asked, stored.id)), canceled: false };
      return {
        answer: { status: 200, body: write.cart },
        save: (sealed) => updateCart(desk.db, stored, write, { ...kept(exchange), sealed }),
      };
    },
    cancelCart: async (exchange) => {
      const stored = await cartIn(exchange);
      const write = { asked: stored.asked, cart: stored.cart, expiresAt: desk.clock(), canceled: true };
      return {
        answer: { status: 200, body: stored.cart },
        save: (sealed) => updateCart(desk.db, stored, write, { ...kept(exchange), sealed }),
      };
    },
  };
}

const refuse = (status: number, code: string, message: string, param?: string) =>
  new AcpError(status, { type: 'invalid_request', code, message, ...(param ? { param } : {}) });
