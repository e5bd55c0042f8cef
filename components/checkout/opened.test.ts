import { expect, test } from 'vitest';
import type { CheckoutView } from '@/lib/checkout/types';
import { expectFocus, keepOpened, knownCheckout, newerOf, takesFocus } from './opened';

const at = (version: number, id = 'chk_1') => ({ id, version }) as CheckoutView;

test('an answer that was overtaken on its way does not stand over the newer one; the same version may say more', () => {
  const stopped = at(4);
  expect(newerOf(stopped, at(3))).toBe(stopped);
  const again = at(4);
  expect(newerOf(stopped, again)).toBe(again);
  expect(newerOf(stopped, at(5)).version).toBe(5);
});

test('a card that is drawn anew shows what is known since, not what the page came with', () => {
  expect(knownCheckout('chk_2', undefined)).toBeUndefined();
  keepOpened(at(7, 'chk_2'));
  expect(knownCheckout('chk_2', at(2, 'chk_2'))?.version).toBe(7);
  expect(knownCheckout('chk_2', at(9, 'chk_2'))?.version).toBe(9);
  expect(knownCheckout('chk_2', undefined)?.version).toBe(7);
});

test('the card that a press has opened takes the focus once, and no other does', () => {
  expect(takesFocus('chk_1')).toBe(false);
  expectFocus('chk_1');
  expect(takesFocus('chk_2')).toBe(false);
  expect(takesFocus('chk_1')).toBe(true);
  // Drawn again, it is not opened again.
  expect(takesFocus('chk_1')).toBe(false);
});
