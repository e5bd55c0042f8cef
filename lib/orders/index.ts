export type { AfterSalesDesk, AfterSalesView } from './after-sales/types';
export { createOrders, type OrdersParts } from './orders';
export { pruneOrderEvents } from './prune';
export type { OrderLine, Orders, OrderView } from './types';
