import { allocationsMakeTheDiscount } from '../merchant/allocations-make-the-discount';
import { amountsAreWhole } from '../merchant/amounts-are-whole';
import { answersAreJson } from '../merchant/answers-are-json';
import { capabilitiesAreInEveryAnswer } from '../merchant/capabilities-are-in-every-answer';
import { cartsAreValid } from '../merchant/carts-are-valid';
import { completedMeansOrder } from '../merchant/completed-means-order';
import { errorsAreFlat } from '../merchant/errors-are-flat';
import { lineTotalsAddUp } from '../merchant/line-totals-add-up';
import { linesMakeTheSession } from '../merchant/lines-make-the-session';
import { markdownHasNoHtml } from '../merchant/markdown-has-no-html';
import { nothingIsAServerError } from '../merchant/nothing-is-a-server-error';
import { oneTotalEach } from '../merchant/one-total-each';
import { requiredFieldsAreAlwaysThere } from '../merchant/required-fields-are-always-there';
import { requiredInterventionsAreEnforced } from '../merchant/required-interventions-are-enforced';
import { selectedOptionsWereOffered } from '../merchant/selected-options-were-offered';
import { sessionsAreValid } from '../merchant/sessions-are-valid';
import { totalsAddUp } from '../merchant/totals-add-up';
import { totalsHaveWords } from '../merchant/totals-have-words';
import type { Rule } from '../rule';

/** Rules of what must hold of every answer of the run. */
export const lookingBackRules: readonly Rule[] = [
  answersAreJson,
  nothingIsAServerError,
  errorsAreFlat,
  requiredFieldsAreAlwaysThere,
  capabilitiesAreInEveryAnswer,
  requiredInterventionsAreEnforced,
  sessionsAreValid,
  cartsAreValid,
  amountsAreWhole,
  totalsHaveWords,
  oneTotalEach,
  totalsAddUp,
  linesMakeTheSession,
  lineTotalsAddUp,
  selectedOptionsWereOffered,
  completedMeansOrder,
  allocationsMakeTheDiscount,
  markdownHasNoHtml,
];
