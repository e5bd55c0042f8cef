import { timingSafeEqual } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Order } from '@/lib/acp/schema';
import { labelFor, type ReturnLabel } from './after-sales/label';
import { carrierOf, isPrepaid } from './after-sales/told';
import type { MerchantProfile } from './data/format';
import { type Kind, kinds, type Tint, tints } from './data/kinds';
import type { Desk } from './desk';
import { drawLogo, drawPicture } from './pictures';
import type { PolicyKind } from './rules/links';
import { readOrder } from './store/orders';
import { rowsOf } from './store/sql';

/** What the merchants' own public pages print. All of it undefined when there is no such page. */
export type MerchantPages = {
  slugs: string[];
  merchant: (slug: string) => { profile: MerchantProfile; products: { id: string; title: string; price: number }[] } | undefined;
  policy: (slug: string, kind: string) => { profile: MerchantProfile; title: string; markdown: string } | undefined;
  /** `key` comes from the permalink; a wrong one is no page. */
  order: (slug: string, orderId: string, key: string) => Promise<{ profile: MerchantProfile; order: Order; currency: string } | undefined>;
  /** The label of a return, under the order's key; none for one that was taken back. */
  label: (slug: string, orderId: string, returnId: string, key: string) => Promise<ReturnLabel | undefined>;
  /** "running-shoe-blue.svg" → an SVG document. */
  picture: (file: string) => string | undefined;
  logo: (slug: string) => string | undefined;
};

const titles: Record<PolicyKind, string> = { terms: 'Terms of sale', privacy: 'Privacy', returns: 'Returns', shipping: 'Shipping' };
const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word => (words as readonly string[]).includes(word);

export function merchantPages(desk: Desk): MerchantPages {
  return {
    slugs: [...desk.shops.keys()],
    merchant: (slug) => {
      const shop = desk.shops.get(slug);
      return shop && { profile: shop.profile, products: shop.products.map(({ id, title, price }) => ({ id, title, price })) };
    },
    policy: (slug, kind) => {
      const profile = desk.shops.get(slug)?.profile;
      if (!profile || !isOneOf(['terms', 'privacy', 'returns', 'shipping'] as const, kind)) return undefined;
      return { profile, title: titles[kind], markdown: profile.policies[kind] };
    },
    order: async (slug, orderId, key) => {
      const profile = desk.shops.get(slug)?.profile;
      const [row] = await rowsOf<{ order: string; access_key: string; currency: string }>(
        desk.db,
        sql`select "order", access_key, currency from merchant_orders where id = ${orderId} and merchant = ${slug}`,
      );
      if (!profile || !row || !same(row.access_key, key)) return undefined;
      return { profile, order: JSON.parse(row.order) as Order, currency: row.currency };
    },
    label: async (slug, orderId, returnId, key) => {
      const shop = desk.shops.get(slug);
      const stored = await readOrder(desk.db, slug, orderId);
      const one = stored?.returns.find(({ id, status }) => id === returnId && status !== 'withdrawn');
      if (!shop || !stored || !one || !same(stored.accessKey, key)) return undefined;
      return labelFor(shop.profile, stored.order, one, isPrepaid(shop, stored.order, one), carrierOf(shop));
    },
    picture: (file) => {
      const [, kind = '', tint = ''] = /^([a-z-]+)-([a-z]+)\.svg$/.exec(file) ?? [];
      return isOneOf<Kind>(kinds, kind) && isOneOf<Tint>(tints, tint) ? drawPicture(kind, tint) : undefined;
    },
    logo: (slug) => {
      const profile = desk.shops.get(slug)?.profile;
      return profile && drawLogo(profile.slug);
    },
  };
}

function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
