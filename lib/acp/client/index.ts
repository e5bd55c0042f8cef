export { cancelOrder, getAfterSales, quoteAfterSales, requestReturn, withdrawReturn } from './after-sales';
export type { AcpCall, AcpServer } from './call';
export { delegateToSeller } from './delegate';
export {
  cancelCheckoutSession,
  completeCheckoutSession,
  createCheckoutSession,
  getCheckoutSession,
  updateCheckoutSession,
} from './sessions';
export { AcpCallError, type AcpLayer } from './trouble';
