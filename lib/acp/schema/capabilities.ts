import { z } from 'zod';
import { open, word } from './open';
import { PaymentHandler } from './payment';

export type Intervention = '3ds' | 'biometric' | 'address_verification';

export const Interventions = open({
  supported: z.array(word<Intervention>()).optional(),
  required: z.array(word<'3ds' | 'biometric'>()).optional(),
  enforcement: word<'always' | 'conditional' | 'optional'>().optional(),
  display_context: word<'native' | 'webview' | 'modal' | 'redirect'>().optional(),
  redirect_context: word<'in_app' | 'external_browser' | 'none'>().optional(),
  max_redirects: z.number().optional(),
  max_interaction_depth: z.number().optional(),
});
export type Interventions = z.infer<typeof Interventions>;

export const ExtensionDeclaration = open({
  name: z.string(),
  extends: z.array(z.string()).optional(),
  schema: z.string().optional(),
  spec: z.string().optional(),
});
export type ExtensionDeclaration = z.infer<typeof ExtensionDeclaration>;

/** As the merchant answers: the intersection, its payment handlers, the active extensions (digest §9.1). */
export const Capabilities = open({
  payment: open({ handlers: z.array(PaymentHandler).default([]) }).optional(),
  interventions: Interventions.optional(),
  extensions: z.array(ExtensionDeclaration).optional(),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** As the agent asks: extensions by id. Old agents send other members (`payment_methods`); they are ignored. */
export const CapabilitiesRequest = open({
  interventions: Interventions.optional(),
  extensions: z.array(z.union([z.string(), ExtensionDeclaration])).optional(),
});
export type CapabilitiesRequest = z.infer<typeof CapabilitiesRequest>;
