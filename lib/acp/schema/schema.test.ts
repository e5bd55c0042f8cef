import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  AcpError,
  CheckoutSessionCompleteRequest,
  CheckoutSessionCreateRequest,
  CheckoutSessionUpdateRequest,
  FeedProduct,
  mergedItems,
  Order,
  problemsOf,
  readCheckoutSession,
  Selection,
} from './index';

const examplesFolder = join(import.meta.dirname, 'spec/examples');
const json = (name: string) => JSON.parse(readFileSync(join(examplesFolder, name), 'utf8')) as Record<string, Record<string, unknown>>;
const examples = json('examples.agentic_checkout.json');
const sessions = Object.keys(examples).filter((name) => /_response$|^checkout_session_/.test(name) && !name.startsWith('discovery'));

describe('the sessions of the specification', () => {
  it.each(sessions)('%s is valid and is read without losing a field', (name) => {
    expect(problemsOf('CheckoutSession', examples[name])).toEqual([]);
    expect(readCheckoutSession(examples[name])).toMatchObject(examples[name] as object);
  });

  it('is one that lacks what merchants forget, and is read as empty lists', () => {
    const { messages, links, fulfillment_options, capabilities, ...bare } = examples.create_checkout_session_response ?? {};
    expect([messages, links, fulfillment_options, capabilities]).not.toContain(undefined);
    expect(readCheckoutSession(bare)).toMatchObject({ messages: [], links: [], fulfillment_options: [], capabilities: {} });
  });

  it('keeps unknown fields, statuses and kinds of delivery, and takes null for absent', () => {
    const session = readCheckoutSession({
      ...examples.create_checkout_session_response,
      status: 'awaiting_stars',
      moon: { phase: 1 },
      expires_at: null,
      fulfillment_options: [{ type: 'drone', id: 'd1', title: 'Drone', totals: [], altitude: 100 }],
      messages: [{ type: 'rumour', content: 'x', content_type: 'plain' }],
    });
    expect(session).toMatchObject({ status: 'awaiting_stars', moon: { phase: 1 } });
    expect(session.fulfillment_options[0]).toMatchObject({ type: 'drone', altitude: 100 });
    expect(session).not.toHaveProperty('expires_at');
  });

  it('is not an amount with a fraction', () => {
    const total = { type: 'total', display_text: 'Total', amount: 12.5 };
    expect(() => readCheckoutSession({ ...examples.create_checkout_session_response, totals: [total] })).toThrow();
    expect(problemsOf('Total', total)).toEqual(['/amount must be integer']);
  });
});

describe('the orders of the specification', () => {
  it.each(readdirSync(join(examplesFolder, 'orders')))('%s is valid and is read whole', (name) => {
    const { $schema, _description, ...order } = json(`orders/${name}`) as Record<string, unknown>;
    expect(problemsOf('Order', order), `${$schema} ${_description}`).toEqual([]);
    expect(Order.parse(order)).toMatchObject(order);
  });
});

describe('requests', () => {
  it('are read in every shape of quantity that agents write', () => {
    const read = (line_items: unknown) =>
      mergedItems(CheckoutSessionCreateRequest.parse({ line_items, currency: 'usd', capabilities: {} }).line_items);
    expect(read([{ id: 'a' }])).toEqual([{ id: 'a', quantity: 1 }]);
    expect(read([{ id: 'a', quantity: 3, unit_amount: 1, name: 'cheap' }])).toEqual([{ id: 'a', quantity: 3 }]);
    expect(read([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).toEqual([
      { id: 'a', quantity: 2 },
      { id: 'b', quantity: 1 },
    ]);
    expect(read([{ id: 'line_1', item: { id: 'a' }, quantity: 2, totals: [] }])).toEqual([{ id: 'a', quantity: 2 }]);
    expect(read([{ id: 'line_1', item: { id: 'a', quantity: 3 }, total: 900 }])).toEqual([{ id: 'a', quantity: 3 }]);
    expect(() => read([{ quantity: 2 }])).toThrow();
    expect(() => read([])).toThrow();
  });

  it('may choose a delivery option flat, nested or without its type', () => {
    expect(Selection.parse({ type: 'shipping', option_id: 'o', item_ids: ['l'] })).toEqual({
      type: 'shipping',
      option_id: 'o',
      item_ids: ['l'],
    });
    expect(Selection.parse({ type: 'shipping', shipping: { option_id: 'o', item_ids: ['l'] } })).toEqual({
      type: 'shipping',
      option_id: 'o',
      item_ids: ['l'],
    });
    expect(Selection.parse({ option_id: 'o' })).toEqual({ option_id: 'o' });
    expect(() => Selection.parse({ type: 'shipping' })).toThrow();
  });

  it('tell null from absent, because null clears', () => {
    expect(CheckoutSessionUpdateRequest.parse({ buyer: null })).toEqual({ buyer: null });
    expect(CheckoutSessionUpdateRequest.parse({})).toEqual({});
  });

  it('carry capabilities and fields that nobody knows yet', () => {
    const read = CheckoutSessionCreateRequest.parse({
      line_items: [{ id: 'a' }],
      currency: 'usd',
      capabilities: { interventions: { supported: ['3ds', 'telepathy'] }, payment_methods: ['card'] },
      loyalty_planet: 'mars',
    });
    expect(read.capabilities.interventions?.supported).toEqual(['3ds', 'telepathy']);
    expect(read).toHaveProperty('loyalty_planet', 'mars');
  });

  it.each(Object.keys(examples).filter((name) => /complete.*request/.test(name)))('%s is read', (name) => {
    expect(CheckoutSessionCompleteRequest.parse(examples[name]).payment_data.handler_id).toBeTypeOf('string');
  });
});

describe('a feed', () => {
  it('product of the specification is valid and is read', () => {
    const product = { id: 'p', title: 'Mug', variants: [{ id: 'v', title: 'Mug, blue', price: { amount: 1200, currency: 'USD' } }] };
    expect(problemsOf('FeedProduct', product)).toEqual([]);
    expect(FeedProduct.parse(product)).toEqual(product);
    expect(problemsOf('FeedProduct', { ...product, colour: 'blue' })).toEqual(['/ must NOT have additional properties (colour)']);
  });
});

describe('an error', () => {
  it('answers with its own status, headers and flat body', async () => {
    const answer = new AcpError(
      409,
      { type: 'invalid_request', code: 'conflict', message: 'Too late.' },
      { 'retry-after': '1' },
    ).response();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([409, '1']);
    expect(problemsOf('Error', await answer.json())).toEqual([]);
  });
});
