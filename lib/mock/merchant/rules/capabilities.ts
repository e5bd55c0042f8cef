import type { Capabilities, CapabilitiesRequest, PaymentHandler } from '@/lib/acp/schema';

/** What our merchants can do besides taking a card. */
const interventions = ['3ds', 'address_verification'] as const;
const discount = {
  name: 'discount',
  extends: ['$.CheckoutSessionCreateRequest.discounts', '$.CheckoutSessionUpdateRequest.discounts', '$.CheckoutSession.discounts'],
};

/**
 * The intersection of what the agent said it can do and what the merchant can (digest §9.1); words that nobody knows are ignored. The discount
 * extension is declared when the agent asked for it or is using it.
 */
export function answerCapabilities(asked: CapabilitiesRequest, handlers: PaymentHandler[], usesDiscounts: boolean): Capabilities {
  const supported = new Set<string>(asked.interventions?.supported ?? []);
  const names = (asked.extensions ?? []).map((one) => (typeof one === 'string' ? one : one.name).split('@')[0]);
  return {
    payment: { handlers },
    interventions: { supported: interventions.filter((one) => supported.has(one)), required: [], enforcement: 'conditional' },
    ...(usesDiscounts || names.includes('discount') ? { extensions: [discount] } : {}),
  };
}
