import {
  AFTER_SALES_EXTENSION,
  type Capabilities,
  type CapabilitiesRequest,
  type PaymentHandler,
  STORE_CREDIT_EXTENSION,
} from '@/lib/acp/schema';

/** What our merchants can do besides taking a card. */
const interventions = ['3ds', 'address_verification'] as const;
const storeCredit = { name: STORE_CREDIT_EXTENSION, extends: ['$.CheckoutSessionUpdateRequest.store_credit'] };
const discount = {
  name: 'discount',
  extends: ['$.CheckoutSessionCreateRequest.discounts', '$.CheckoutSessionUpdateRequest.discounts', '$.CheckoutSession.discounts'],
};

/**
 * The intersection of what the agent said it can do and what the merchant can (digest §9.1); words that nobody knows are ignored. The discount
 * extension is declared when the agent asked for it or is using it, our own for store credit when it asked. What is required is required whatever the
 * agent says of itself, and then always.
 */
export function answerCapabilities(
  asked: CapabilitiesRequest,
  handlers: PaymentHandler[],
  { usesDiscounts, takesCredit, required }: { usesDiscounts: boolean; takesCredit: boolean; required: 'biometric'[] },
): Capabilities {
  const supported = new Set<string>(asked.interventions?.supported ?? []);
  const extensions = [
    ...(usesDiscounts || asksFor(asked, 'discount') ? [discount] : []),
    ...(takesCredit && asksFor(asked, STORE_CREDIT_EXTENSION) ? [storeCredit] : []),
    // Operations on the order to come, no field of the session: so that the agent knows whom it may ask.
    ...(asksFor(asked, AFTER_SALES_EXTENSION) ? [{ name: AFTER_SALES_EXTENSION }] : []),
  ];
  return {
    payment: { handlers },
    interventions: {
      supported: interventions.filter((one) => supported.has(one)),
      required,
      enforcement: required.length ? 'always' : 'conditional',
    },
    ...(extensions.length ? { extensions } : {}),
  };
}

/** Whether the agent named this extension, with or without a date. */
export const asksFor = ({ extensions }: CapabilitiesRequest, name: string): boolean =>
  (extensions ?? []).some((one) => (typeof one === 'string' ? one : one.name).split('@')[0] === name);
