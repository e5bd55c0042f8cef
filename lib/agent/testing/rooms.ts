import type { Catalog, Constraints, ProductCard, SearchAnswer, SearchRequest } from '@/lib/catalog/types';
import type { Checkout, CheckoutView } from '@/lib/checkout/types';
import type { Orders, OrderView } from '@/lib/orders/types';
import { merchant, shoe } from './cards';

/** A catalogue of eight shoes that remembers what it was asked. "nothing" finds nothing; "slow" waits until it is let go. */
export function fakeCatalog() {
  const cards: ProductCard[] = Array.from({ length: 8 }, (_, at) => shoe(at + 1));
  const asked: SearchRequest[] = [];
  let letGo: () => void = () => undefined;
  const catalog: Pick<Catalog, 'search' | 'product' | 'change'> = {
    change: ({ field, values }) =>
      values.includes('unknown') ? undefined : { text: `${field}: ${values.join(', ')}`, constraints: { [field]: values } },
    async search(request): Promise<SearchAnswer> {
      asked.push(request);
      if (request.query.includes('broken')) throw new Error('secret table missing at /var/lib');
      if (request.query.includes('slow')) await new Promise<void>((go) => (letGo = go));
      const constraints: Constraints = request.constraints?.query
        ? ({ ...request.before, ...request.constraints } as Constraints)
        : {
            ...request.before,
            query: [request.before?.query, request.query].filter(Boolean).join(' '),
            language: 'en',
            price: { max: { amount: 10_000, currency: 'usd' } },
          };
      const found = request.query.includes('nothing') ? [] : cards;
      const left_out = [
        {
          id: 'x',
          key: 'fellmark/x',
          merchant: 'fellmark',
          title: 'Runner Ivy',
          reason: '$129.00 is over your limit of $100.00',
          kind: 'over_budget',
        },
      ];
      return {
        constraints,
        chips: [{ field: 'price', value: '100', label: 'Under $100' }],
        products: found.slice(0, request.limit ?? 6),
        left_out,
        total: found.length,
        loosen: [],
      };
    },
    async product(key) {
      const card = cards.find((one) => one.variants.some((has) => `fellmark/${has.id}` === key));
      const id = key.slice('fellmark/'.length);
      return card && { ...card, key, id, openOptions: ['Color', 'Size'] };
    },
  };
  return { ...catalog, asked, cards, letGo: () => letGo() };
}

/** Checkouts that are written down, with the shopper who started each. */
export function fakeCheckout() {
  const started: (Parameters<Checkout['start']>[0] & { id: string })[] = [];
  const viewOf = (one: (typeof started)[number]): CheckoutView => ({
    id: one.id,
    version: 1,
    conversationId: one.conversationId,
    merchant,
    phase: 'open',
    session: { messages: [], line_items: [] } as unknown as CheckoutView['session'],
    total: { amount: 7_446, currency: 'usd' },
    consents: [],
    credit: { offers: [], added: [], amount: { amount: 0, currency: 'usd' } },
    ready: false,
    standing: 'The address is missing.',
    messages: [{ tone: 'error', text: 'Enter an address.', field: 'line_one' }],
    asked: { buyer: { first_name: 'Canary', email: 'canary@example.com' }, address: { line_one: '1 Canary Row' } },
    lines: { li_1: { key: `fellmark/${one.items[0]?.id}`, title: 'Runner Alder', options: [], variants: [] } },
    token: { merchantName: 'Fellmark', maxAmount: { amount: 7_446, currency: 'usd' }, minutes: 10, uses: 1 },
  });
  const checkout: Pick<Checkout, 'start' | 'get'> = {
    async start(request) {
      const one = { ...request, id: `chk_${started.length + 1}` };
      started.push(one);
      return viewOf(one);
    },
    async get(shopperId, id) {
      const one = started.find((has) => has.id === id && has.shopperId === shopperId);
      return one && viewOf(one);
    },
  };
  return { ...checkout, started };
}

/** Orders by shopper. */
export function fakeOrders(of: Record<string, OrderView[]> = {}): Pick<Orders, 'list' | 'get'> {
  return { list: async (shopperId) => of[shopperId] ?? [], get: async (shopperId, id) => of[shopperId]?.find((one) => one.id === id) };
}

export function order(id: string, number: string): OrderView {
  return {
    id,
    merchant,
    number,
    order: {
      id: `m_${id}`,
      checkout_session_id: 'cs',
      permalink_url: 'https://shop.example/o',
      status: 'shipped',
      estimated_delivery: { earliest: '2026-11-24T00:00:00Z', latest: '2026-11-26T00:00:00Z' },
    },
    lines: [{ id: 'li_1', title: 'Runner Alder', quantity: 1, fulfilled: 1 }],
    total: { amount: 7_446, currency: 'usd' },
    totals: [],
    placedAt: '2026-11-20T10:00:00Z',
    pictures: {},
  };
}
