import type { MarketingConsent, MarketingConsentOption } from '@/lib/acp/schema';
import type { MerchantProfile } from '../data/format';
import type { Asked } from './asked';
import { merchantUrl } from './links';

/** What the merchant asks (digest §16); undefined when it asks nothing, and then an agent must not ask either. */
export function consentOptions(profile: MerchantProfile, origin: string): MarketingConsentOption[] | undefined {
  const privacy_policy_url = `${merchantUrl(origin, profile.slug)}/policies/privacy`;
  const options = (profile.marketing ?? []).map(({ channel, text }) => ({
    channel,
    display_text: text,
    privacy_policy_url,
    is_subscribed: false,
  }));
  return options.length ? options : undefined;
}

/** The answers that count: for a channel that was offered, with a contact to reach the buyer on. What was not answered is no consent. */
export function consentsGiven(given: readonly MarketingConsent[], profile: MerchantProfile, asked: Asked): MarketingConsent[] {
  const contact: Record<string, string | undefined> = {
    email: asked.buyer?.email ?? asked.details?.email,
    sms: asked.buyer?.phone_number ?? asked.details?.phone_number,
  };
  const offered = new Set<string | undefined>(profile.marketing?.map(({ channel }) => channel));
  return given.filter(({ channel }) => offered.has(channel) && contact[channel]);
}
