import { showAfterSale } from './after-sale';
import type { Bench } from './bench';
import { compareProducts } from './compare-products';
import { findBundle } from './find-bundle';
import { getCheckout } from './get-checkout';
import { getOrder } from './get-order';
import { getPolicy } from './get-policy';
import { getProduct } from './get-product';
import { searchProducts } from './search-products';
import { startCheckout } from './start-checkout';

export { type Bench, createBudget } from './bench';

/** Everything that a model can do here. Nothing in it pays, raises a limit or reads another shopper's things. */
export function shopTools(bench: Bench) {
  return {
    search_products: searchProducts(bench),
    find_bundle: findBundle(bench),
    get_product: getProduct(bench),
    compare_products: compareProducts(bench),
    start_checkout: startCheckout(bench),
    get_checkout: getCheckout(bench),
    get_order: getOrder(bench),
    get_policy: getPolicy(bench),
    show_after_sale: showAfterSale(bench),
  };
}

export type ShopToolSet = ReturnType<typeof shopTools>;
export const toolNames: ReadonlySet<string> = new Set([
  'search_products',
  'find_bundle',
  'get_product',
  'compare_products',
  'start_checkout',
  'get_checkout',
  'get_order',
  'get_policy',
  'show_after_sale',
] satisfies (keyof ShopToolSet)[]);
