import { z } from 'zod';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `GET /.well-known/acp.json` (digest §19), closed as in its JSON Schema. Its versions stand oldest first, those of an error newest first. */
export const DiscoveryDocument = z.strictObject({
  protocol: z.strictObject({
    name: z.literal('acp'),
    version: date,
    supported_versions: z.array(date).min(1),
    documentation_url: z.url().optional(),
  }),
  api_base_url: z.url(),
  transports: z.array(z.enum(['rest', 'mcp'])),
  capabilities: z.strictObject({
    services: z.array(z.enum(['checkout', 'orders', 'delegate_payment', 'carts'])),
    extensions: z.array(z.strictObject({ name: z.string(), spec: z.url().optional(), schema: z.url().optional() })).optional(),
    intervention_types: z.array(z.enum(['3ds', 'biometric', 'address_verification'])).optional(),
    supported_currencies: z.array(z.string().regex(/^[a-z]{3}$/)).optional(),
    supported_locales: z.array(z.string()).optional(),
  }),
});
export type DiscoveryDocument = z.infer<typeof DiscoveryDocument>;
