import type { MerchantProduct } from '../format';
import { beach } from './beach';
import { clothes } from './clothes';
import { home } from './home';
import { lights } from './lights';
import { luggage } from './luggage';
import { packing } from './packing';

/** Everything that Wayhome sells. Prices in US cents, sales tax on top. */
export const products: MerchantProduct[] = [...luggage, ...packing, ...lights, ...home, ...clothes, ...beach];
