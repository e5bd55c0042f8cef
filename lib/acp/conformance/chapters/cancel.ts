import { attributionHoldsNoPersonalData } from '../merchant/attribution-holds-no-personal-data';
import { attributionIsNotEchoed } from '../merchant/attribution-is-not-echoed';
import { attributionNamesSomebody } from '../merchant/attribution-names-somebody';
import { cancelAnswersCanceled } from '../merchant/cancel-answers-canceled';
import { cancelTwiceIs405 } from '../merchant/cancel-twice-is-405';
import { canceledSessionIsClosed } from '../merchant/canceled-session-is-closed';
import { intentTraceIsNotEchoed } from '../merchant/intent-trace-is-not-echoed';
import { orderNotesAreNotEchoed } from '../merchant/order-notes-are-not-echoed';
import { strangeIntentTraceDoesNotStopACancel } from '../merchant/strange-intent-trace-does-not-stop-a-cancel';
import type { Rule } from '../rule';

/** Rules of ending a session, and what is write-only. */
export const cancelRules: readonly Rule[] = [
  cancelAnswersCanceled,
  cancelTwiceIs405,
  canceledSessionIsClosed,
  strangeIntentTraceDoesNotStopACancel,
  intentTraceIsNotEchoed,
  attributionIsNotEchoed,
  attributionNamesSomebody,
  attributionHoldsNoPersonalData,
  orderNotesAreNotEchoed,
];
