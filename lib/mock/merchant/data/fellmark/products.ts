import type { MerchantProduct } from '../format';
import { outerwear } from './outerwear';
import { packsAndCamp } from './packs-and-camp';
import { roadRunning } from './road-running';
import { runningClothes } from './running-clothes';
import { smallThings } from './small-things';
import { trailRunning } from './trail-running';
import { visibility } from './visibility';
import { walking } from './walking';

export const products: MerchantProduct[] = [
  ...roadRunning,
  ...trailRunning,
  ...walking,
  ...outerwear,
  ...visibility,
  ...runningClothes,
  ...smallThings,
  ...packsAndCamp,
];
