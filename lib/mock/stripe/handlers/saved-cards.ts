import { and, eq } from 'drizzle-orm';
import { declines } from '../cards/test-cards';
import { paymentMethodObject } from '../objects/payment-method';
import { nothingElse, read } from '../params';
import type { Handler, Parts } from '../parts';
import { cardRefused, invalid, missing } from '../refusal';
import { isDecline } from '../rules/attempt';
import { pspPaymentMethods } from '../tables';
import { customerOf, customerParam } from './customers';
import { paymentMethodFor } from './payment-methods';

/** `POST /v1/payment_methods/:id/attach`: saves a card at a customer. The bank looks at it then, so some test cards are declined here. */
export const attachCard: Handler = async (parts, { caller, id, params }) => {
  const { customer } = read(customerParam, params);
  await customerOf(parts, caller.account, customer);
  const found = await paymentMethodFor(parts, caller.account, id);
  if (!found) throw missing('PaymentMethod', id, 'payment_method');
  const { row, fresh } = found;
  if (row.used || row.grantedToken) {
    throw invalid('The payment method you provided was previously used without Customer attachment. It may not be used again.', {
      param: 'payment_method',
    });
  }
  if (row.customer && row.customer !== customer) {
    throw invalid('The payment method you provided has already been attached to a customer.', { param: 'payment_method' });
  }
  if (row.declinesAttach && isDecline(row.decline)) {
    const { code, message, ...more } = declines[row.decline];
    throw cardRefused(code, message, more);
  }
  const attached = { ...row, customer };
  const write = fresh
    ? parts.db.insert(pspPaymentMethods).values(attached)
    : parts.db.update(pspPaymentMethods).set({ customer }).where(eq(pspPaymentMethods.id, row.id));
  return { body: paymentMethodObject(attached), writes: [write] };
};

/** `POST /v1/payment_methods/:id/detach`: forgets a saved card; it can never be used again. */
export const detachCard: Handler = async (parts, { caller, id, params }) => {
  read(nothingElse, params);
  const row = await saved(parts, caller.account, id);
  const write = parts.db.update(pspPaymentMethods).set({ customer: null, used: true, billing: {} }).where(eq(pspPaymentMethods.id, id));
  return { body: paymentMethodObject({ ...row, customer: null }), writes: [write] };
};

async function saved(parts: Parts, account: string, id: string) {
  const [row] = await parts.db
    .select()
    .from(pspPaymentMethods)
    .where(and(eq(pspPaymentMethods.id, id), eq(pspPaymentMethods.account, account)));
  if (!row) throw missing('PaymentMethod', id, 'payment_method');
  if (!row.customer) {
    throw invalid('The payment method you provided is not attached to a customer so detachment is impossible.', {
      param: 'payment_method',
    });
  }
  return row;
}
