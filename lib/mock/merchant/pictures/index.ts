import type { Kind, Tint } from '../data/kinds';
import { accessories } from './accessories';
import { bathroom } from './bathroom';
import { bedding } from './bedding';
import { bottles } from './bottles';
import { bottoms } from './bottoms';
import { brewing } from './brewing';
import { brushFor, type Drawing } from './brush';
import { camp } from './camp';
import { crockery } from './crockery';
import { feet } from './feet';
import { fun } from './fun';
import { gifts } from './gifts';
import { handmade } from './handmade';
import { home } from './home';
import { jewellery } from './jewellery';
import { kitchen } from './kitchen';
import { lamps } from './lamps';
import { luggage } from './luggage';
import { masks } from './masks';
import { outerwear } from './outerwear';
import { placed } from './placement';
import { plugged } from './plugged';
import { screens } from './screens';
import { sound } from './sound';
import { ground, pictureSize } from './stage';
import { tops } from './tops';
import { trail } from './trail';
import { travel } from './travel';

export { drawLogo } from './logos';
export { pictureSize };

const drawings: Record<Kind, Drawing> = {
  ...feet,
  ...tops,
  ...bottoms,
  ...outerwear,
  ...accessories,
  ...trail,
  ...camp,
  ...luggage,
  ...travel,
  ...lamps,
  ...bedding,
  ...home,
  ...crockery,
  ...kitchen,
  ...brewing,
  ...jewellery,
  ...handmade,
  ...fun,
  ...sound,
  ...screens,
  ...plugged,
  ...masks,
  ...bottles,
  ...bathroom,
  ...gifts,
};

/** The picture of a kind of product in one tint: a whole SVG of 640 × 640, our own drawing, without text or references to the outside. */
export function drawPicture(kind: Kind, tint: Tint): string {
  const brush = brushFor(kind, tint);
  const { width, height } = pictureSize;
  const inside = ground(brush) + placed(kind, drawings[kind](brush));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" stroke-linecap="round" stroke-linejoin="round"><defs>${brush.defs()}</defs>${inside}</svg>`;
}
