import type { Asked } from '../rules/asked';
import { quote } from '../rules/quote';
import { firstDay, type Live, shopOf } from '../shop';
import { address, fixtureMerchants } from './fixtures';

export const now = new Date('2026-11-20T15:00:00Z');
const shops = Object.fromEntries(fixtureMerchants.map((one) => [one.profile.slug, shopOf(one)]));

/** A quote of the fixture merchants on their first day, with totals by type and the codes of what was said. */
export function quoteFor(
  items: [string, number][],
  more: Partial<Asked> = {},
  slug = 'pine',
  changes: Record<string, Partial<Live>> = {},
  uses = new Map<string, number>(),
) {
  const shop = shops[slug];
  if (!shop) throw new Error(slug);
  const live = new Map([...shop.variants].map(([id, variant]) => [id, { ...firstDay(variant), ...changes[id] }]));
  const asked: Asked = { items: items.map(([id, quantity]) => ({ id, quantity })), codes: [], capabilities: {}, ...more };
  const quoted = quote(asked, { shop, live, uses, now });
  return {
    ...quoted,
    totals: Object.fromEntries(quoted.totals.map(({ type, amount }) => [type, amount])),
    rows: quoted.totals,
    said: quoted.messages.map(({ code }) => code),
  };
}
export const home = { details: { address } };
/** In the same state, where the van does not come. */
export const oakland = { details: { address: { ...address, city: 'Oakland', postal_code: '94607' } } };
export const shoe = 'pi-shoe-black-us-9';
