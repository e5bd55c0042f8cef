import { english, englishNext } from './en';
import { everyday } from './everyday';
import { french, frenchNext } from './fr';
import { onThePhone } from './phone';
import type { Said } from './table';
import { chinese, chineseNext } from './zh';

export { heldOut } from './held-out';
export { heldOutFresh } from './held-out-fresh';
export { heldOutOnThePhone } from './held-out-phone';
export { traps } from './traps';

/** The sentences that understanding is built on. `goesOn`: said when running shoes under $100 are on the screen. */
export const tuned: { name: string; sentences: Said[]; goesOn: boolean }[] = [
  { name: 'English', sentences: english, goesOn: false },
  { name: '中文', sentences: chinese, goesOn: false },
  { name: 'français', sentences: french, goesOn: false },
  { name: 'on the phone', sentences: onThePhone, goesOn: false },
  { name: 'every day', sentences: everyday, goesOn: false },
  { name: 'English, going on', sentences: englishNext, goesOn: true },
  { name: '中文,接着说', sentences: chineseNext, goesOn: true },
  { name: 'français, suite', sentences: frenchNext, goesOn: true },
];
