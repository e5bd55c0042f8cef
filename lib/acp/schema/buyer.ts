import { z } from 'zod';
import { open, word } from './open';

export const Company = open({
  name: z.string(),
  tax_id: z.string().optional(),
  department: z.string().optional(),
  cost_center: z.string().optional(),
});

export const TaxExemption = open({
  certificate_id: z.string(),
  certificate_type: word<'resale' | 'exempt_organization' | 'government'>(),
  exempt_regions: z.array(z.string()).optional(),
  expires_at: z.string().optional(),
});

export const Buyer = open({
  email: z.string(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  full_name: z.string().optional(),
  phone_number: z.string().optional(),
  customer_id: z.string().optional(),
  account_type: word<'guest' | 'registered' | 'business'>().optional(),
  authentication_status: word<'authenticated' | 'guest' | 'requires_signin'>().optional(),
  company: Company.optional(),
  loyalty: open({ tier: z.string().optional(), points_balance: z.int().optional(), member_since: z.string().optional() }).optional(),
  tax_exemption: TaxExemption.optional(),
});
export type Buyer = z.infer<typeof Buyer>;
