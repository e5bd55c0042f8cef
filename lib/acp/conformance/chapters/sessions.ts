import { absentFieldsStay } from '../merchant/absent-fields-stay';
import { badAddressIsSaid } from '../merchant/bad-address-is-said';
import { createAnswers201 } from '../merchant/create-answers-201';
import { createNamesWhatWasAsked } from '../merchant/create-names-what-was-asked';
import { currencyIsLowerCase } from '../merchant/currency-is-lower-case';
import { emailMustBeOne } from '../merchant/email-must-be-one';
import { getShowsTheState } from '../merchant/get-shows-the-state';
import { lineIdsDifferFromItemIds } from '../merchant/line-ids-differ-from-item-ids';
import { linesAreReplaced } from '../merchant/lines-are-replaced';
import { linksNameTermsAndPrivacy } from '../merchant/links-name-terms-and-privacy';
import { linksOpen } from '../merchant/links-open';
import { nullClears } from '../merchant/null-clears';
import { otherCallersSessionIs404 } from '../merchant/other-callers-session-is-404';
import { protocolVersionIsTold } from '../merchant/protocol-version-is-told';
import { sessionExpiresInTheFuture } from '../merchant/session-expires-in-the-future';
import { strangeIdsAre404 } from '../merchant/strange-ids-are-404';
import { unknownSessionIs404 } from '../merchant/unknown-session-is-404';
import { updateAnswers200 } from '../merchant/update-answers-200';
import { withoutAddressNotReady } from '../merchant/without-address-not-ready';
import type { Rule } from '../rule';

/** Rules of creating, reading and changing a session. */
export const sessionsRules: readonly Rule[] = [
  createAnswers201,
  createNamesWhatWasAsked,
  currencyIsLowerCase,
  lineIdsDifferFromItemIds,
  protocolVersionIsTold,
  getShowsTheState,
  updateAnswers200,
  linesAreReplaced,
  absentFieldsStay,
  nullClears,
  unknownSessionIs404,
  strangeIdsAre404,
  otherCallersSessionIs404,
  withoutAddressNotReady,
  badAddressIsSaid,
  emailMustBeOne,
  sessionExpiresInTheFuture,
  linksNameTermsAndPrivacy,
  linksOpen,
];
