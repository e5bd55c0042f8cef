import type { PaymentHandler } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
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
export function paymentHandlers(profile: MerchantProfile, merchantId: string, held?: HeldCredit): PaymentHandler[] {
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
  const credit = held ? [storeCredit(profile, merchantId, held)] : [];
  return [{ ...card, psp, config }, ...(profile.giftCards ? [giftCard(profile, merchantId)] : []), ...credit];
}

/** What the merchant owes a buyer whom it knows, minor units. */
export type HeldCredit = { balance: number };

export const takesCredit = (profile: MerchantProfile): boolean => profile.giftCards !== undefined || profile.storeCredit === true;

const sellerBacked = (kind: 'gift_card' | 'store_credit', display_order: number) => ({
  id: kind,
  name: `dev.acp.seller_backed.${kind}`,
  version: '2026-02-05',
  spec: `https://acp.dev/handlers/seller_backed/${kind}`,
  requires_delegate_payment: true,
  requires_pci_compliance: false,
  psp: 'seller_managed',
  config_schema: `https://acp.dev/schemas/handlers/seller_backed/${kind}/config.json`,
  instrument_schemas: [`https://acp.dev/schemas/handlers/seller_backed/${kind}/instrument.json`],
  display_order,
});

/** RFC seller-backed payment handlers §3.2.2. The code goes to the merchant's own delegate_payment and to nobody else. */
function giftCard({ name }: MerchantProfile, merchantId: string): PaymentHandler {
  const code = { name: 'code', label: 'Gift card code', type: 'text', required: true, pattern: '^[0-9A-Za-z -]{6,40}$' };
  const config = { merchant_id: merchantId, psp: 'seller_managed', display_name: `${name} gift card`, required_fields: [code] };
  return { ...sellerBacked('gift_card', 2), display_name: 'Gift card', config };
}

/** The RFC's §3.2.4: there is one only for the buyer whose credit it is. */
function storeCredit({ currency }: MerchantProfile, merchantId: string, { balance }: HeldCredit): PaymentHandler {
  const display_metadata = { balance, balance_display: formatMoney({ amount: balance, currency }), currency };
  const config = { merchant_id: merchantId, psp: 'seller_managed', display_name: 'Store credit', display_metadata };
  return { ...sellerBacked('store_credit', 3), display_name: 'Store credit', config };
}
