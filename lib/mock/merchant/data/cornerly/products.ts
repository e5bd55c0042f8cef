import type { MerchantProduct } from '../format';
import { bathroom } from './bathroom';
import { clothes } from './clothes';
import { electronics } from './electronics';
import { giftsAndGames } from './gifts-and-games';
import { home } from './home';
import { kitchen } from './kitchen';
import { neighbors } from './neighbors';
import { shoes } from './shoes';

export const products: MerchantProduct[] = [
  ...electronics,
  ...kitchen,
  ...home,
  ...shoes,
  ...clothes,
  ...neighbors,
  ...giftsAndGames,
  ...bathroom,
];
