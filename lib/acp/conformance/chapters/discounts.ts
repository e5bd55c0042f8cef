import { codesStayWhenNotMentioned } from '../merchant/codes-stay-when-not-mentioned';
import { couponsAreCodes } from '../merchant/coupons-are-codes';
import { emptyCodesClear } from '../merchant/empty-codes-clear';
import { goodCodeIsApplied } from '../merchant/good-code-is-applied';
import { rejectedCodeIsSaid } from '../merchant/rejected-code-is-said';
import { unknownCodeIsRejected } from '../merchant/unknown-code-is-rejected';
import type { Rule } from '../rule';

/** Rules of the discount extension. */
export const discountsRules: readonly Rule[] = [
  unknownCodeIsRejected,
  rejectedCodeIsSaid,
  goodCodeIsApplied,
  emptyCodesClear,
  codesStayWhenNotMentioned,
  couponsAreCodes,
];
