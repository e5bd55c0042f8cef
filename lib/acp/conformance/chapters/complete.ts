import { cancelRacingCompleteHasOneWinner } from '../merchant/cancel-racing-complete-has-one-winner';
import { completeNeedsPaymentData } from '../merchant/complete-needs-payment-data';
import { completedSessionCannotBeCanceled } from '../merchant/completed-session-cannot-be-canceled';
import { completedSessionIsClosed } from '../merchant/completed-session-is-closed';
import { completedSessionShowsItsOrder } from '../merchant/completed-session-shows-its-order';
import { completesAtOncePlaceOneOrder } from '../merchant/completes-at-once-place-one-order';
import { declineIsAnAnswer } from '../merchant/decline-is-an-answer';
import { declinedSessionCanStillBePaid } from '../merchant/declined-session-can-still-be-paid';
import { goodTokenPlacesTheOrder } from '../merchant/good-token-places-the-order';
import { madeUpTokenPlacesNoOrder } from '../merchant/made-up-token-places-no-order';
import { orderPageOpens } from '../merchant/order-page-opens';
import { replayedCompletePlacesOneOrder } from '../merchant/replayed-complete-places-one-order';
import { tokenForLessIsNotCharged } from '../merchant/token-for-less-is-not-charged';
import { tokenOfAnotherSessionIsNotCharged } from '../merchant/token-of-another-session-is-not-charged';
import { tokenPaysOnce } from '../merchant/token-pays-once';
import { unknownHandlerPlacesNoOrder } from '../merchant/unknown-handler-places-no-order';
import { unreadySessionIsNotCompleted } from '../merchant/unready-session-is-not-completed';
import type { Rule } from '../rule';

/** Rules of paying. */
export const completeRules: readonly Rule[] = [
  completeNeedsPaymentData,
  madeUpTokenPlacesNoOrder,
  unknownHandlerPlacesNoOrder,
  unreadySessionIsNotCompleted,
  goodTokenPlacesTheOrder,
  completedSessionShowsItsOrder,
  replayedCompletePlacesOneOrder,
  completesAtOncePlaceOneOrder,
  cancelRacingCompleteHasOneWinner,
  completedSessionIsClosed,
  completedSessionCannotBeCanceled,
  declineIsAnAnswer,
  declinedSessionCanStillBePaid,
  tokenForLessIsNotCharged,
  tokenOfAnotherSessionIsNotCharged,
  tokenPaysOnce,
  orderPageOpens,
];
