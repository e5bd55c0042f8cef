import { z } from 'zod';
import { Address } from './address';
import { open, word } from './open';

/** Digest §9.2. `config.merchant_id` names the merchant at the payment provider; a token's allowance must carry it. */
export const PaymentHandler = open({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  spec: z.string(),
  requires_delegate_payment: z.boolean(),
  requires_pci_compliance: z.boolean(),
  psp: z.string(),
  config_schema: z.string(),
  instrument_schemas: z.array(z.string()),
  config: z.record(z.string(), z.unknown()),
  display_name: z.string().optional(),
  display_order: z.number().optional(),
});
export type PaymentHandler = z.infer<typeof PaymentHandler>;

export const PaymentInstrument = open({ type: z.string(), credential: open({ type: z.string(), token: z.string() }) });

/** Digest §10: a handler with its instrument, or a purchase order. */
export const PaymentData = open({
  handler_id: z.string().optional(),
  instrument: PaymentInstrument.optional(),
  billing_address: Address.optional(),
  purchase_order_number: z.string().optional(),
  payment_terms: word<'immediate' | 'net_15' | 'net_30' | 'net_60' | 'net_90'>().optional(),
  due_date: z.string().optional(),
  approval_required: z.boolean().optional(),
});
export type PaymentData = z.infer<typeof PaymentData>;
