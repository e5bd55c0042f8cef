import type { FeedProduct } from '@/lib/acp/schema';
import { merchants } from '../data';
import { feedProduct } from '../feed/product';
import { firstDay, shopOf } from '../shop';

/** The bundled merchants' goods as they publish them on their first day, without a shop running. */
export function firstDayGoods(origin = 'http://shop.test'): { slug: string; name: string; products: FeedProduct[] }[] {
  return merchants.map((merchant) => {
    const shop = shopOf(merchant);
    const live = new Map([...shop.variants].map(([id, variant]) => [id, firstDay(variant)]));
    const { slug, name } = shop.profile;
    return { slug, name, products: shop.products.map((product) => feedProduct(product, shop, live, origin)) };
  });
}
