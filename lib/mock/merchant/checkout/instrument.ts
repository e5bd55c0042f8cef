import { AcpError, type CheckoutSession, type PaymentData, sellerBackedKind } from '@/lib/acp/schema';

const refuse = (code: string, message: string, param: string) => new AcpError(400, { type: 'invalid_request', code, message, param });

/** `sellerBacked`: the token is one of the merchant's own, for a gift card or store credit; no provider is asked. */
export type Instrument = { handlerId: string; token: string; sellerBacked: boolean };

/** The token to charge, by a handler that this session offers (digest §10). Tokens are opaque (C36). Throws AcpError 400. */
export function instrumentOf(payment: PaymentData, session: CheckoutSession): Instrument {
  if (!payment.handler_id || !payment.instrument) {
    if (payment.purchase_order_number)
      throw refuse('unsupported', 'Purchase orders are not taken here.', '$.payment_data.purchase_order_number');
    const lacking = payment.handler_id ? 'instrument' : 'handler_id';
    throw refuse('missing_required_field', `$.payment_data.${lacking} is required.`, `$.payment_data.${lacking}`);
  }
  const offered = session.capabilities.payment?.handlers.find((handler) => handler.id === payment.handler_id);
  if (!offered) throw refuse('invalid_payment_handler', 'This session does not offer that payment handler.', '$.payment_data.handler_id');
  const { token } = payment.instrument.credential;
  if (token === '') throw refuse('missing_required_field', 'The payment token is missing.', '$.payment_data.instrument.credential.token');
  return { handlerId: payment.handler_id, token, sellerBacked: sellerBackedKind(offered.name) !== undefined };
}
