import type { PaymentHandler } from '@/lib/acp/schema';
import type { MerchantProfile } from '../data/format';

export const cardHandlerId = 'card_tokenized';

const card = {
  id: cardHandlerId,
  name: 'dev.acp.tokenized.card',
  display_name: 'Card',
  version: '2026-01-22',
  spec: 'https://acp.dev/handlers/tokenized.card',
  requires_delegate_payment: true,
  requires_pci_compliance: false,
  config_schema: 'https://acp.dev/schemas/handlers/tokenized.card/config.json',
  instrument_schemas: ['https://acp.dev/schemas/handlers/tokenized.card/instrument.json'],
  display_order: 1,
};

/**
 * How the merchant can be paid (digest §9.2). `merchantId` is what a token must be made out to: the merchant's profile at the provider.
 * The provider is Stripe with its shared payment tokens, or one that speaks ACP's own delegate_payment.
 */
export function paymentHandlers(profile: MerchantProfile, merchantId: string): PaymentHandler[] {
  const psp = profile.payment === 'stripe-spt' ? 'stripe' : 'aisle_vault';
  const config = {
    merchant_id: merchantId,
    psp,
    accepted_brands: ['visa', 'mastercard', 'amex', 'discover'],
    accepted_funding_types: ['credit', 'debit', 'prepaid'],
    supports_3ds: true,
    '3ds_versions': ['2.1.0', '2.2.0'],
    environment: 'sandbox',
  };
  return [{ ...card, psp, config }];
}
