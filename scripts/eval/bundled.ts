import { merchants } from '@/lib/mock/merchant/data';
import { firstDayGoods } from '@/lib/mock/merchant/testing/goods';

/** What the six bundled merchants sell. */
export const bundled = firstDayGoods();

/** What a bundled merchant's public page says. */
export function policyOf(slug: string, kind: 'returns' | 'shipping' | 'terms' | 'privacy') {
  const text = merchants.find(({ profile }) => profile.slug === slug)?.profile.policies[kind];
  return text === undefined ? undefined : { title: kind, url: `https://${slug}.example/${kind}`, text };
}
