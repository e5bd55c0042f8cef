import type { MerchantFace } from '@/lib/catalog/types';
import { merchants as bundled } from '@/lib/mock/merchant/data';

/** What the agent shows of the bundled merchants: what a merchant would give when it is connected. */
export function bundledFaces(origin: string): MerchantFace[] {
  return bundled.map(({ profile: { slug, name, accent, currency } }) => ({
    slug,
    name,
    accent,
    currency,
    logoUrl: `${origin}/merchants/${slug}/logo.svg`,
  }));
}
