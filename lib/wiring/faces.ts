import type { MerchantFace } from '@/lib/catalog/types';
import { merchants as bundled } from '@/lib/mock/merchant/data';

/** Merchants of a product feed alone, named by their slugs: "little-pottery" is Little Pottery. */
export function feedFaces(slugs: string[]): MerchantFace[] {
  return slugs.map((slug) => ({
    slug,
    name: slug.replace(/(^|-)([a-z0-9])/g, (_, gap, first) => `${gap && ' '}${first.toUpperCase()}`),
    accent: { light: '#57534e', dark: '#d6d3d1' },
    logoUrl: '',
    currency: 'usd',
    shownOnly: true,
  }));
}

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
