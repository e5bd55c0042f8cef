export { createCart } from './cart';
export type { Cart, CartLine, CartView } from './types';
