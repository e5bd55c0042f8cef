import type { StripeObject } from '../parts';
import type { pspCustomers } from '../tables';
import { seconds } from './seconds';

export type CustomerRow = typeof pspCustomers.$inferSelect;

/** A row as Stripe's Customer; a deleted one shows only that. */
export function customerObject(row: CustomerRow): StripeObject {
  if (row.deleted) return { id: row.id, object: 'customer', deleted: true };
  return {
    id: row.id,
    object: 'customer',
    address: null,
    balance: 0,
    created: seconds(row.created),
    currency: null,
    default_source: null,
    delinquent: false,
    description: row.description,
    email: row.email,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: row.metadata,
    name: row.name,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
  };
}
