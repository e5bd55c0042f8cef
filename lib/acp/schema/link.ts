import { z } from 'zod';
import { open, word } from './open';

export type LinkType =
  | 'terms_of_use'
  | 'privacy_policy'
  | 'return_policy'
  | 'shipping_policy'
  | 'contact_us'
  | 'about_us'
  | 'faq'
  | 'support';

export const Link = open({ type: word<LinkType>(), url: z.string(), title: z.string().optional() });
export type Link = z.infer<typeof Link>;
