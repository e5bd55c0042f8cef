import type { MerchantProduct } from '../format';
import { cleansingAndSun } from './cleansing-and-sun';
import { creamsAndSerums } from './creams-and-serums';
import { gifts } from './gifts';
import { masks } from './masks';

/** Everything that Mizuya sells. Prices in whole yen. */
export const products: MerchantProduct[] = [...masks, ...creamsAndSerums, ...cleansingAndSun, ...gifts];
