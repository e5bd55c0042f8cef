import type { AuthenticationMetadata, AuthenticationResult, Message } from '@/lib/acp/schema';
import type { MerchantProfile } from '../data/format';
import { problem } from '../rules/messages';

/** With these the charge goes on; without a challenge having been possible the bank decides. */
const goOn = new Set(['authenticated', 'attempt_acknowledged', 'informational', 'not_supported']);

/** Digest §10: denied, rejected, abandoned, canceled and broken authentications charge nothing. */
export function authenticationRefused(result: AuthenticationResult | null | undefined): Message | undefined {
  if (!result || goOn.has(result.outcome)) return undefined;
  return problem(
    'payment_declined',
    'The card was not confirmed with the bank. Nothing was charged.',
    '$.payment_data',
    'requires_buyer_input',
  );
}

/** What the agent needs to run 3-D Secure for this merchant. */
export function authenticationMetadata(profile: MerchantProfile): AuthenticationMetadata {
  return {
    acquirer_details: {
      acquirer_bin: '424242',
      acquirer_country: profile.country,
      acquirer_merchant_id: `aisle-${profile.slug}`.slice(0, 35),
      merchant_name: profile.name.slice(0, 40),
    },
    directory_server: 'visa',
    flow_preference: { type: 'challenge', challenge: { type: 'preferred' } },
  };
}
