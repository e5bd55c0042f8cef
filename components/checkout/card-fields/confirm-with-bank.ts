import { loadShopStripe } from './load';

/** What came of the bank's question, in the words of ACP's `authentication_result.outcome`. */
export type BankOutcome = 'authenticated' | 'denied' | 'abandoned' | 'processing_error';

/**
 * Lets the shopper's bank ask its question (3-D Secure) over this page, in a frame of its own. `hashedValue` comes from the waiting token
 * (`TokenChallenges.challenge`). Resolves when the shopper answered or went away; whether anything was charged, only the merchant says.
 */
export async function confirmWithBank(publishableKey: string | undefined, hashedValue: string): Promise<BankOutcome> {
  try {
    const stripe = await loadShopStripe(publishableKey);
    const { paymentIntent, error } = (await stripe.handleNextAction({ hashedValue })) as Answer;
    if (paymentIntent) return paymentIntent.status === 'requires_action' ? 'abandoned' : 'authenticated';
    return outcomeOf(error);
  } catch {
    return 'processing_error';
  }
}

type Answer = { paymentIntent?: { status: string }; error?: { type?: string; code?: string } };

function outcomeOf(error: Answer['error']): BankOutcome {
  if (error?.code === 'payment_intent_authentication_failure') return 'denied';
  // The shopper confirmed, and then the bank refused the card: the merchant hears that from its provider.
  if (error?.type === 'card_error') return 'authenticated';
  return error?.code === 'authentication_canceled' ? 'abandoned' : 'processing_error';
}
