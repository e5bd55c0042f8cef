import type { CheckoutSession } from '../schema';
import type { MerchantContext } from './context';
import type { Answer } from './exchange';
import { complete, payable, paymentWith, tokenFor } from './purchase';

/** A complete with a card whose bank wants 3-D Secure, by an agent that says it can do that. */
export async function askedToAuthenticate(context: MerchantContext): Promise<{ session: CheckoutSession; answer: Answer; token: string }> {
  const session = await payable(context, { capabilities: { interventions: { supported: ['3ds'] } } });
  const token = await tokenFor(context, session, { card: 'authentication' });
  return { session, token, answer: await complete(context, session.id, paymentWith(session, token)) };
}
