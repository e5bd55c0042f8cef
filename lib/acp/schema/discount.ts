import { z } from 'zod';
import { open, type Word, word } from './open';

export type DiscountErrorCode =
  | 'discount_code_expired'
  | 'discount_code_invalid'
  | 'discount_code_already_applied'
  | 'discount_code_combination_disallowed'
  | 'discount_code_minimum_not_met'
  | 'discount_code_user_not_logged_in'
  | 'discount_code_user_ineligible'
  | 'discount_code_usage_limit_reached';

const Coupon = open({
  id: z.string(),
  name: z.string(),
  percent_off: z.number().optional(),
  amount_off: z.int().optional(),
  currency: z.string().optional(),
  duration: word<'once' | 'repeating' | 'forever'>().optional(),
  duration_in_months: z.int().optional(),
  max_redemptions: z.int().optional(),
  times_redeemed: z.int().optional(),
  metadata: z.record(z.string(), z.string()).optional(),
});

export const AppliedDiscount = open({
  id: z.string(),
  code: z.string().optional(),
  coupon: Coupon,
  amount: z.int(),
  automatic: z.boolean().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  method: word<'each' | 'across'>().optional(),
  priority: z.int().optional(),
  allocations: z.array(open({ path: z.string(), amount: z.int() })).optional(),
});
export type AppliedDiscount = z.infer<typeof AppliedDiscount>;

export const RejectedDiscount = open({ code: z.string(), reason: word<DiscountErrorCode>(), message: z.string().optional() });
export type RejectedDiscount = { code: string; reason: Word<DiscountErrorCode>; message?: string };

/** The discount extension of a session (digest §15). */
export const Discounts = open({
  codes: z.array(z.string()).optional(),
  applied: z.array(AppliedDiscount).optional(),
  rejected: z.array(RejectedDiscount).optional(),
});
export type Discounts = z.infer<typeof Discounts>;
