import type { MerchantProduct } from '../format';
import { audioAndWatches } from './audio-and-watches';
import { bags } from './bags';
import { cameras } from './cameras';
import { outdoor } from './outdoor';
import { phonesAndComputers } from './phones-and-computers';

export const products: MerchantProduct[] = [...phonesAndComputers, ...audioAndWatches, ...cameras, ...outdoor, ...bags];
