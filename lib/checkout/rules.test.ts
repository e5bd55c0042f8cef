import { describe, expect, test } from 'vitest';
import type { CheckoutSession } from '@/lib/acp/schema';
import { detailsOf } from './asked';
import { consentContent, consentHash } from './consent';
import { declineText } from './decline';
import { chooseHandler } from './handler';
import { fieldOf, messagesOf } from './messages';
import { plainText } from './plain-text';
import { isOver, isReady } from './readiness';
import { itemsAfter, updateRequest } from './requests';
import { selectionOf } from './selection';
import { addsUp } from './total';
import { verdictOf } from './verdict';
import { codeWords, statusWords, wordsFor } from './words';

const total = (type: string, amount: number) => ({ type, display_text: type, amount });
const session: CheckoutSession = {
  ...{ id: 'cs_1', status: 'ready_for_payment', currency: 'usd', messages: [], links: [], capabilities: {} },
  line_items: [
    { id: 'l1', item: { id: 'boot' }, quantity: 2, totals: [total('total', 2000)] },
    { id: 'l2', item: { id: 'card' }, quantity: 1, totals: [] },
  ],
  totals: [total('items_base_amount', 2500), total('tax', 100), total('total', 2600)],
  fulfillment_options: [
    { type: 'shipping', id: 's1', title: 'Standard', totals: [] },
    { type: 'pickup', id: 'p1', title: 'Shop', totals: [], location: { name: 'Shop', address: {} as never } },
    { type: 'digital', id: 'd1', title: 'E-mail', totals: [] },
  ],
  selected_fulfillment_options: [
    { type: 'shipping', option_id: 's1', item_ids: ['l1'] },
    { type: 'digital', option_id: 'd1', item_ids: ['l2'] },
  ],
};

describe('rules of the counter', () => {
  test('pickup replaces shipping for the parcels and leaves the digital line alone', () => {
    expect(selectionOf(session, ['p1'])).toEqual([
      { type: 'digital', option_id: 'd1', item_ids: ['l2'] },
      { type: 'pickup', option_id: 'p1', item_ids: ['l1'] },
    ]);
    expect(selectionOf({ ...session, selected_fulfillment_options: undefined }, ['s1'])).toEqual([
      { type: 'shipping', option_id: 's1', item_ids: ['l1', 'l2'] },
    ]);
    expect(selectionOf(session, ['made-up'])).toEqual(session.selected_fulfillment_options);
  });

  test('an address goes out whole, what is not known yet as an empty string; without a country it does not go out', () => {
    expect(detailsOf({ address: { country: 'US', postal_code: '97201' } })?.address).toEqual({
      ...{ name: '', line_one: '', city: '', state: '', country: 'US', postal_code: '97201' },
    });
    expect(detailsOf({ address: { country: 'US' }, buyer: { email: 'a@b.c' } })).toEqual({ email: 'a@b.c' });
    expect(detailsOf({})).toBeUndefined();
  });

  test('a change sends only what it touches, and never a price', () => {
    const asked = { items: [{ id: 'boot', quantity: 1 }] };
    expect(updateRequest(session, { quantities: [{ lineItemId: 'l1', quantity: 1 }] }, asked)).toEqual({ line_items: asked.items });
    expect(updateRequest(session, { codes: [] }, asked)).toEqual({ discounts: { codes: [] } });
    expect(
      itemsAfter(session, { quantities: [{ lineItemId: 'l2', quantity: 0 }], variant: { lineItemId: 'l1', variantId: 'boot-9' } }),
    ).toEqual([{ id: 'boot-9', quantity: 2 }]);
  });

  test('the consent covers total, lines and delivery: any other of them is another consent', () => {
    const hash = (changed: Partial<CheckoutSession>) => consentHash(consentContent('north', { ...session, ...changed }));
    const same = hash({});
    expect(hash({ messages: [], updated_at: 'later' })).toBe(same);
    expect(hash({ totals: [...session.totals.slice(0, 2), total('total', 2601)] })).not.toBe(same);
    expect(hash({ line_items: session.line_items.slice(0, 1) })).not.toBe(same);
    expect(hash({ selected_fulfillment_options: [] })).not.toBe(same);
    expect(hash({ id: 'cs_2' })).not.toBe(same);
  });

  test('only ready_for_payment with a payable total can be paid', () => {
    expect(isReady(session)).toBe(true);
    expect(isReady({ ...session, status: 'incomplete' })).toBe(false);
    for (const amount of [0, -1, 0.5, 2 ** 53]) expect(isReady({ ...session, totals: [total('total', amount)] })).toBe(false);
    expect(isReady({ ...session, totals: [] })).toBe(false);
    expect(isOver({ ...session, expires_at: '2026-01-01T00:00:00Z' }, new Date('2026-01-01T00:00:01Z'))).toBe(true);
    expect(isOver({ ...session, expires_at: 'some day' }, new Date())).toBe(false);
  });

  test('amounts that do not add up are said, unknown kinds of amounts are left to the merchant', () => {
    expect(addsUp(session.totals)).toBe(true);
    expect(addsUp([total('items_base_amount', 100), total('items_discount', 10), total('discount', 5), total('total', 85)])).toBe(true);
    expect(addsUp([total('subtotal', 90), total('items_discount', 10), total('tax', 5), total('total', 95)])).toBe(true);
    expect(addsUp([total('items_base_amount', 100), total('total', 85)])).toBe(false);
    expect(addsUp([total('items_base_amount', 100), total('recycling', 3), total('total', 103)])).toBe(true);
    const lying = { ...session, totals: [total('items_base_amount', 1), total('total', 9)] };
    expect(messagesOf(lying, 'North')).toMatchObject([{ tone: 'warning', code: 'totals' }]);
  });

  test('every status and every code has plain words, and unknown ones too', () => {
    expect(Object.keys(statusWords)).toHaveLength(11);
    expect(Object.keys(codeWords)).toHaveLength(21 + 14 - 1); // low_stock is both an error and a warning
    for (const table of [statusWords, codeWords]) {
      for (const word of Object.keys(table)) expect(wordsFor(table, word, 'North')).toMatch(/^[A-Z][^_{}]+\.$/);
    }
    expect(wordsFor(statusWords, 'constructor', 'North')).toContain('North');
  });

  test('a message of the merchant points at the field of the form and at the line', () => {
    expect(fieldOf('$.fulfillment_details.address.postal_code')).toBe('postal_code');
    expect(fieldOf('$.buyer.email')).toBe('email');
    expect(fieldOf('$.line_items[0].item.id')).toBe('items');
    expect(fieldOf('$.discounts.codes[0]')).toBe('code');
    expect(fieldOf(undefined)).toBeUndefined();
    const message = {
      type: 'error' as const,
      code: 'out_of_stock',
      content_type: 'plain' as const,
      content: ' ',
      param: '$.line_items[1]',
    };
    expect(messagesOf({ ...session, messages: [message] }, 'North')).toEqual([
      { tone: 'error', text: 'This is sold out.', code: 'out_of_stock', field: 'items', lineItemId: 'l2' },
    ]);
  });

  test('what a merchant writes is one short line without invisible characters', () => {
    expect(plainText('Sold\u200b out\u202e\n  today\u0007')).toBe('Sold out today');
    expect(plainText('a'.repeat(400))).toHaveLength(300);
  });

  test('a decline says what helps and that nothing was charged; theft is never hinted at', () => {
    expect(declineText({ declineCode: 'insufficient_funds' })).toContain('enough money');
    expect(declineText({ code: 'expired_card' })).toContain('run out');
    expect(declineText({ sentence: "Your card's security code is incorrect." })).toContain('security code');
    expect(declineText({ declineCode: 'stolen_card' })).toBe(declineText({ declineCode: 'generic_decline' }));
    expect(declineText({})).toContain('Nothing was charged');
  });

  test('the answer to complete is read by its status and its messages', () => {
    const agreed = { amount: 2600, currency: 'usd' };
    const is = (changed: Partial<CheckoutSession>) => verdictOf({ ...session, ...changed }, agreed, 'North');
    const error = (code: string) => [{ type: 'error' as const, code, content_type: 'plain' as const, content: '' }];
    expect(is({ status: 'completed' }).is).toBe('completed');
    expect(is({ status: 'pending_approval' }).is).toBe('working');
    expect(is({ status: 'canceled' }).is).toBe('canceled');
    expect(is({ status: 'authentication_required' }).is).toBe('unusable');
    expect(is({ messages: error('payment_declined') })).toMatchObject({ is: 'payable', notice: { kind: 'declined' } });
    expect(is({ messages: error('out_of_stock'), status: 'not_ready_for_payment' })).toMatchObject({ notice: { kind: 'out_of_stock' } });
    expect(is({ totals: [total('total', 2700)] })).toMatchObject({ notice: { kind: 'price_changed', was: agreed, now: { amount: 2700 } } });
    expect(is({ status: 'brand_new' })).toMatchObject({ is: 'payable', notice: { kind: 'invalid' } });
  });

  test('the merchant’s first handler that we can pay by and that names its merchant is taken', () => {
    const handler = (id: string, order: number, merchantId?: string) => ({
      ...{ id, name: id, version: '1', spec: '', requires_delegate_payment: true, requires_pci_compliance: false, psp: 'stripe' },
      ...{ config_schema: '', instrument_schemas: [], config: merchantId ? { merchant_id: merchantId } : {}, display_order: order },
    });
    const handlers = [handler('late', 3, 'm'), handler('nameless', 0), handler('gift', 1, 'm'), handler('card', 2, 'm')];
    const issuer = {} as never;
    const chosen = chooseHandler({ ...session, capabilities: { payment: { handlers } } }, (one) =>
      one.id === 'gift' ? undefined : issuer,
    );
    expect(chosen).toMatchObject({ handler: { id: 'card' }, merchantId: 'm' });
    expect(chooseHandler(session, () => issuer)).toBeUndefined();
  });
});
