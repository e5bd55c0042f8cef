import { z } from 'zod';
import { open, type Word, word } from './open';

export type WarningCode = Word<
  | 'low_stock'
  | 'high_demand'
  | 'shipping_delay'
  | 'price_change'
  | 'expiring_promotion'
  | 'limited_availability'
  | 'discount_code_expired'
  | 'discount_code_invalid'
  | 'discount_code_already_applied'
  | 'discount_code_combination_disallowed'
  | 'discount_code_minimum_not_met'
  | 'discount_code_user_not_logged_in'
  | 'discount_code_user_ineligible'
  | 'discount_code_usage_limit_reached'
>;
export type ErrorCode = Word<
  | 'missing'
  | 'invalid'
  | 'out_of_stock'
  | 'payment_declined'
  | 'requires_sign_in'
  | 'requires_3ds'
  | 'low_stock'
  | 'quantity_exceeded'
  | 'coupon_invalid'
  | 'coupon_expired'
  | 'minimum_not_met'
  | 'maximum_exceeded'
  | 'region_restricted'
  | 'age_verification_required'
  | 'approval_required'
  | 'unsupported'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'expired'
  | 'intervention_required'
>;
export type Severity = Word<'info' | 'low' | 'medium' | 'high' | 'critical'>;
export type Resolution = Word<'recoverable' | 'requires_buyer_input' | 'requires_buyer_review'>;

type Content = {
  content_type: Word<'plain' | 'markdown'>;
  content: string;
  severity?: Severity;
  resolution?: Resolution /** RFC 9535 JSONPath */;
  param?: string;
};
export type MessageInfo = Content & { type: 'info'; code?: undefined };
export type MessageWarning = Content & { type: 'warning'; code: WarningCode };
export type MessageError = Content & { type: 'error'; code: ErrorCode };
/** Digest §5.2: what needs attention while the session is valid. */
export type Message = MessageInfo | MessageWarning | MessageError;

export const Message = open({
  type: z.string(),
  code: word<string>().optional(),
  content_type: word<'plain' | 'markdown'>().default('plain'),
  content: z.string(),
  severity: word<string>().optional(),
  resolution: word<string>().optional(),
  param: z.string().optional(),
}) as unknown as z.ZodType<Message, unknown>;
