import type { PaymentMethod, Stripe, StripeElements } from '@stripe/stripe-js';

/** What the checkout can do with the card form. The card itself never comes out of it. */
export type CardHandle = {
  /** Validates, shows what is wrong in the form, and turns the card into a payment method. Nothing is charged. */
  createPaymentMethod: () => Promise<{ id: string; brand?: string; last4?: string } | { error: string }>;
  focus: () => void;
};

type Created = { paymentMethod?: PaymentMethod; error?: { message?: string } };
type FromElements = (given: { elements: StripeElements }) => Promise<Created>;
// preparePaymentMethod is what Stripe's guide for shared payment tokens calls; the released types do not have it yet.
type Preparing = { preparePaymentMethod?: FromElements; createPaymentMethod: FromElements };

export const cardTrouble = 'The card could not be read. Nothing was charged. Try again.';

export function cardHandle(stripe: Stripe, elements: StripeElements): CardHandle {
  const maker = stripe as unknown as Preparing;
  return {
    async createPaymentMethod() {
      const checked = await elements.submit();
      if (checked.error) return { error: checked.error.message ?? cardTrouble };
      const { paymentMethod, error } = await (maker.preparePaymentMethod
        ? maker.preparePaymentMethod({ elements })
        : maker.createPaymentMethod({ elements }));
      if (!paymentMethod) return { error: error?.message ?? cardTrouble };
      return { id: paymentMethod.id, brand: paymentMethod.card?.brand, last4: paymentMethod.card?.last4 };
    },
    focus: () => elements.getElement('payment')?.focus(),
  };
}
