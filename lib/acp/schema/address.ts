import { z } from 'zod';
import { open } from './open';

/** Digest §7. `country` is ISO 3166-1 alpha-2, though the schema does not say so; the merchant checks it. */
export const Address = open({
  name: z.string(),
  line_one: z.string(),
  line_two: z.string().optional(),
  city: z.string(),
  state: z.string(),
  country: z.string(),
  postal_code: z.string(),
  company: z.string().optional(),
});
export type Address = z.infer<typeof Address>;

/** An address that is still being typed: any part of it. The merchant says what is missing. */
export const AddressParts = Address.partial();
export type AddressParts = z.infer<typeof AddressParts>;
