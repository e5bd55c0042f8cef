import type { MerchantProduct } from '../format';
import { jewellery } from './jewellery';
import { leatherAndCloth } from './leather-and-cloth';
import { mugs } from './mugs';
import { oneOfAKind } from './one-of-a-kind';
import { paper } from './paper';
import { pottery } from './pottery';
import { tableware } from './tableware';
import { vessels } from './vessels';
import { woodAndSoap } from './wood-and-soap';

/** Everything that the makers of Kiln & Folk sell. Prices in euro cents, VAT included. */
export const products: MerchantProduct[] = [
  ...mugs,
  ...tableware,
  ...vessels,
  ...oneOfAKind,
  ...pottery,
  ...paper,
  ...jewellery,
  ...leatherAndCloth,
  ...woodAndSoap,
];
