import type { Link } from '@/lib/acp/schema';

export type PolicyKind = 'terms' | 'privacy' | 'returns' | 'shipping';

/** Where the merchant's public pages are; `origin` without a slash at its end. */
export const merchantUrl = (origin: string, slug: string): string => `${origin}/merchants/${slug}`;

export function linksOf(origin: string, slug: string): Link[] {
  const page = merchantUrl(origin, slug);
  return [
    { type: 'terms_of_use', title: 'Terms', url: `${page}/policies/terms` },
    { type: 'privacy_policy', title: 'Privacy', url: `${page}/policies/privacy` },
    { type: 'return_policy', title: 'Returns', url: `${page}/policies/returns` },
    { type: 'shipping_policy', title: 'Shipping', url: `${page}/policies/shipping` },
    { type: 'about_us', title: 'About', url: page },
  ];
}
