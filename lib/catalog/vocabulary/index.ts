import { clothing } from './clothing';
import { electronics } from './electronics';
import type { Entry } from './entry';
import { footwear } from './footwear';
import { furniture } from './furniture';
import { home } from './home';
import { kitchen } from './kitchen';
import { outdoors } from './outdoors';
import { skincare } from './skincare';

export { colors } from './colors';
export { compatibilities, conditions } from './conditions';
export type { Entry } from './entry';
export { type Feature, features } from './features';
export { accessories, colorsOfThings, forStuff, madeThings, scented } from './heads';
export { hobbies } from './hobbies';
export { makersInChinese, makersInS } from './makers';
export { materials } from './materials';
export { names } from './names';
export { notIt } from './not-it';
export { occasions } from './occasions';
export { outfits } from './outfits';
export { interests, people } from './people';
export { plainWords } from './plain-words';
export { chineseStopwords, stopwords } from './stopwords';

export { clothing, footwear, outdoors };

/** Every kind of thing we have words for. */
export const kinds: Entry[] = [...footwear, ...clothing, ...outdoors, ...home, ...furniture, ...kitchen, ...electronics, ...skincare];
