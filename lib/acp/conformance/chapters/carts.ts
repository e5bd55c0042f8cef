import { canceledCartIsGone } from '../merchant/canceled-cart-is-gone';
import { cartAnswers201 } from '../merchant/cart-answers-201';
import { cartDoesNotDropItemsSilently } from '../merchant/cart-does-not-drop-items-silently';
import { cartIsReplacedByPut } from '../merchant/cart-is-replaced-by-put';
import { cartNeedsAKey } from '../merchant/cart-needs-a-key';
import type { Rule } from '../rule';

/** Rules of the Cart API. */
export const cartsRules: readonly Rule[] = [
  cartAnswers201,
  cartNeedsAKey,
  cartIsReplacedByPut,
  canceledCartIsGone,
  cartDoesNotDropItemsSilently,
];
