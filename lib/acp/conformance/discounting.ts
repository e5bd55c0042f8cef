import type { CheckoutSession } from '../schema';
import type { MerchantContext } from './context';
import { notApplicable } from './finding';
import { addressed } from './purchase';

/** Asks for the discount extension with these codes; not applicable when the merchant does not declare it (digest §15). */
export async function discounting(context: MerchantContext, codes: string[]): Promise<CheckoutSession> {
  const session = await addressed(context, { capabilities: { extensions: ['discount'] }, discounts: { codes } });
  const declared = session.capabilities.extensions?.some(({ name }) => name === 'discount' || name.startsWith('discount@'));
  return declared ? session : notApplicable('the merchant does not declare the discount extension');
}
