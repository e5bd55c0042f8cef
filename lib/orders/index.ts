export { createOrders, type OrdersParts } from './orders';
export type { OrderLine, Orders, OrderView } from './types';
