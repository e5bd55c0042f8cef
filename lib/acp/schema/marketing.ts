import { z } from 'zod';
import { open } from './open';

/** What the merchant may ask; absent: the agent must not show a consent (digest §16). */
export const MarketingConsentOption = open({
  channel: z.string(),
  display_text: z.string(),
  privacy_policy_url: z.string(),
  is_subscribed: z.boolean().optional(),
});
export type MarketingConsentOption = z.infer<typeof MarketingConsentOption>;

export const MarketingConsent = open({ channel: z.string(), opted_in: z.boolean() });
export type MarketingConsent = z.infer<typeof MarketingConsent>;
