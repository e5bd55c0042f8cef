import type { StripeObject } from '../parts';
import type { pspRefunds } from '../tables';
import { seconds } from './seconds';

export type RefundRow = Omit<typeof pspRefunds.$inferSelect, 'position'>;

/** A row as Stripe's Refund. The stand-in's refunds succeed at once, as cards do in test mode. */
export function refundObject(row: RefundRow, paymentMethod: string | null): StripeObject {
  return {
    id: row.id,
    object: 'refund',
    amount: row.amount,
    balance_transaction: null,
    charge: row.charge,
    created: seconds(row.created),
    currency: row.currency,
    customer: null,
    customer_account: null,
    destination_details: {
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    },
    metadata: row.metadata,
    payment_intent: row.paymentIntent,
    payment_method: paymentMethod,
    reason: row.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
}
