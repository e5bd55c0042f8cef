import { z } from 'zod';
import { open, word } from './open';

const primitive = z.union([z.string(), z.number(), z.boolean()]);

/** Write-only: never echoed, never a reason to refuse a sale (digest §16). */
export const AffiliateAttribution = open({
  provider: z.string(),
  token: z.string().optional(),
  publisher_id: z.string().optional(),
  campaign_id: z.string().optional(),
  creative_id: z.string().optional(),
  sub_id: z.string().optional(),
  source: open({ type: word<'url' | 'platform' | 'unknown'>(), url: z.string().optional() }).optional(),
  issued_at: z.string().optional(),
  expires_at: z.string().optional(),
  metadata: z.record(z.string(), primitive).optional(),
  touchpoint: word<'first' | 'last'>().optional(),
});
export type AffiliateAttribution = z.infer<typeof AffiliateAttribution>;

/** Why a purchase was given up (digest §16). Unknown reasons count as `other`. */
export const IntentTrace = open({
  reason_code: word<
    | 'price_sensitivity'
    | 'shipping_cost'
    | 'shipping_speed'
    | 'product_fit'
    | 'trust_security'
    | 'returns_policy'
    | 'payment_options'
    | 'comparison'
    | 'timing_deferred'
    | 'other'
  >(),
  trace_summary: z.string().max(500).optional(),
  metadata: z.record(z.string(), primitive).optional(),
});
export type IntentTrace = z.infer<typeof IntentTrace>;
