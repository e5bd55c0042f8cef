import type { PaymentMethod, Stripe, StripeElements } from '@stripe/stripe-js';

export type MadePaymentMethod = { id: string; brand?: string; last4?: string } | { error: string };

/** What the checkout can do with the card form. The card itself never comes out of it. */
export type CardHandle = {
  /** Validates, shows what is wrong in the form, and turns the card into a payment method. Nothing is charged. */
  createPaymentMethod: () => Promise<MadePaymentMethod>;
  focus: () => void;
};

type Created = { paymentMethod?: PaymentMethod; error?: { type?: string; message?: string } };
type FromElements = (given: { elements: StripeElements }) => Promise<Created>;
// preparePaymentMethod is what Stripe's guide for shared payment tokens calls; the released types do not have it yet.
type Preparing = { preparePaymentMethod?: FromElements; createPaymentMethod: FromElements };

export const cardTrouble = 'The card could not be read. Nothing was charged. Try again.';

/** Whether this Stripe.js has the call that Stripe's guide for shared payment tokens names; it wants the seller told when Elements open. */
export const canPrepare = (stripe: Stripe): boolean => typeof (stripe as unknown as Preparing).preparePaymentMethod === 'function';

/**
 * The payment method of what Elements hold: of the card form or of an open wallet. `preparePaymentMethod` where Stripe.js has it, else, and where this
 * account may not use it yet, `createPaymentMethod`.
 */
export async function paymentMethodOf(stripe: Stripe, elements: StripeElements): Promise<MadePaymentMethod> {
  const maker = stripe as unknown as Preparing;
  const checked = await elements.submit();
  if (checked.error) return { error: checked.error.message ?? cardTrouble };
  const prepare = async () => maker.preparePaymentMethod?.({ elements });
  const prepared = await prepare().catch(() => undefined);
  const taken = prepared?.error?.type === 'invalid_request_error' ? undefined : prepared;
  const { paymentMethod, error } = taken ?? (await maker.createPaymentMethod({ elements }));
  if (!paymentMethod) return { error: error?.message ?? cardTrouble };
  return { id: paymentMethod.id, brand: paymentMethod.card?.brand, last4: paymentMethod.card?.last4 };
}

export function cardHandle(stripe: Stripe, elements: StripeElements): CardHandle {
  return {
    createPaymentMethod: () => paymentMethodOf(stripe, elements),
    focus: () => elements.getElement('payment')?.focus(),
  };
}
