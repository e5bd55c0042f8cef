import { products as cornerlyProducts } from './cornerly/products';
import { profile as cornerly } from './cornerly/profile';
import { products as fellmarkProducts } from './fellmark/products';
import { profile as fellmark } from './fellmark/profile';
import type { MerchantProduct, MerchantProfile } from './format';
import { products as kilnfolkProducts } from './kilnfolk/products';
import { profile as kilnfolk } from './kilnfolk/profile';
import { products as mizuyaProducts } from './mizuya/products';
import { profile as mizuya } from './mizuya/profile';
import { products as secondLightProducts } from './second-light/products';
import { profile as secondLight } from './second-light/profile';
import { products as wayhomeProducts } from './wayhome/products';
import { profile as wayhome } from './wayhome/profile';

/** The six bundled merchants and what each of them sells. */
export const merchants: { profile: MerchantProfile; products: MerchantProduct[] }[] = [
  { profile: fellmark, products: fellmarkProducts },
  { profile: kilnfolk, products: kilnfolkProducts },
  { profile: wayhome, products: wayhomeProducts },
  { profile: cornerly, products: cornerlyProducts },
  { profile: secondLight, products: secondLightProducts },
  { profile: mizuya, products: mizuyaProducts },
];
