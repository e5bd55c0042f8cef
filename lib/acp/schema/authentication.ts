import { z } from 'zod';
import { open, word } from './open';

/** 3-D Secure: what the agent needs to authenticate the shopper (digest §10). */
export const AuthenticationMetadata = open({
  acquirer_details: open({
    acquirer_bin: z.string(),
    acquirer_country: z.string(),
    acquirer_merchant_id: z.string(),
    merchant_name: z.string(),
    requestor_id: z.string().optional(),
  }),
  directory_server: word<'american_express' | 'mastercard' | 'visa'>(),
  flow_preference: open({
    type: word<'challenge' | 'frictionless'>(),
    challenge: open({ type: word<'mandated' | 'preferred'>().optional() }).optional(),
    frictionless: open({ type: word<'low_risk'>().optional() }).optional(),
  }).optional(),
});
export type AuthenticationMetadata = z.infer<typeof AuthenticationMetadata>;

export type AuthenticationOutcome =
  | 'abandoned'
  | 'attempt_acknowledged'
  | 'authenticated'
  | 'canceled'
  | 'denied'
  | 'informational'
  | 'internal_error'
  | 'not_supported'
  | 'processing_error'
  | 'rejected';

export const AuthenticationResult = open({
  outcome: word<AuthenticationOutcome>(),
  outcome_details: open({
    three_ds_cryptogram: z.string(),
    electronic_commerce_indicator: word<'01' | '02' | '05' | '06' | '07'>(),
    transaction_id: z.string(),
    version: z.string(),
  }).optional(),
});
export type AuthenticationResult = z.infer<typeof AuthenticationResult>;
