export type { AcpCall, AcpServer } from './call';
export {
  cancelCheckoutSession,
  completeCheckoutSession,
  createCheckoutSession,
  getCheckoutSession,
  updateCheckoutSession,
} from './sessions';
export { AcpCallError, type AcpLayer } from './trouble';
