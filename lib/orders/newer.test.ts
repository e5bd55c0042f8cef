import { expect, test } from 'vitest';
import type { Order } from '@/lib/acp/schema';
import { isOlder, withEvent } from './newer';

const base: Order = { id: 'o', checkout_session_id: 's', permalink_url: 'https://x.test' };
const refund = (status: string) => ({ id: 'a1', type: 'refund', occurred_at: '2026-11-02T00:00:00Z', status, amount: 5 });

test('a status only goes forward, unless the merchant uses a word that we do not know', () => {
  const say = (status: string) => ({ ...base, status });
  expect(isOlder(say('created'), say('shipped'))).toBe(true);
  expect(isOlder(say('shipped'), say('created'))).toBe(false);
  expect(isOlder(say('completed'), say('canceled'))).toBe(true);
  expect(isOlder(say('created'), say('levitating'))).toBe(false);
});

test('an event that knows less of what has happened is older, whatever its status says', () => {
  const knowing = { ...base, status: 'shipped', adjustments: [refund('pending')] };
  expect(isOlder({ ...base, status: 'completed' }, knowing)).toBe(true);
  expect(isOlder(knowing, { ...base, status: 'completed' })).toBe(false);
});

test('a refund that went through is news over the same refund still pending', () => {
  const pending = { ...base, status: 'completed', adjustments: [refund('pending')] };
  const done = { ...base, status: 'completed', adjustments: [{ ...refund('completed'), occurred_at: '2026-11-02T00:00:01Z' }] };
  expect(withEvent(pending, done)).toEqual(done);
  expect(withEvent(done, pending)).toBe(done);
});

test('a refund that comes out of order in the same moment is not undone: settled knows more than pending', () => {
  const pending = { ...base, status: 'canceled', adjustments: [refund('pending')] };
  const done = { ...base, status: 'canceled', adjustments: [refund('completed')] };
  expect(withEvent(done, pending)).toBe(done);
  expect(withEvent(pending, done)).toEqual(done);
});

test('the same picture again changes nothing and is not older', () => {
  expect(isOlder(base, base)).toBe(false);
});

test('what a later event leaves out is not forgotten', () => {
  const rich = { ...base, status: 'created', support: { email: 'help@x.test' } };
  expect(withEvent(rich, { ...base, status: 'confirmed' })).toMatchObject({ status: 'confirmed', support: { email: 'help@x.test' } });
});
