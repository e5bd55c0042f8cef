import type { Scenario } from '../scenario';
import { authenticationIsWanted } from './authentication-is-wanted';
import { cardIsDeclined } from './card-is-declined';
import { completeAnswerLate } from './complete-answer-late';
import { completeAnswerLost } from './complete-answer-lost';
import { completeAnswerLostIsFound } from './complete-answer-lost-is-found';
import { completeAnswers500 } from './complete-answers-500';
import { completeAnswers500AfterTheEffect } from './complete-answers-500-after-the-effect';
import { completeAnswersHtmlAfterTheEffect } from './complete-answers-html-after-the-effect';
import { completeIsStillRunning } from './complete-is-still-running';
import { completeNeverArrives } from './complete-never-arrives';
import { completedWithoutOrder } from './completed-without-order';
import { createAnswerLost } from './create-answer-lost';
import { createNeverArrives } from './create-never-arrives';
import { currencyChangesUnderWay } from './currency-changes-under-way';
import { eventFromLongAgo } from './event-from-long-ago';
import { eventInNewWords } from './event-in-new-words';
import { eventOfAStranger } from './event-of-a-stranger';
import { eventWithARightSignature } from './event-with-a-right-signature';
import { eventWithAWrongSignature } from './event-with-a-wrong-signature';
import { eventsInTheWrongOrder } from './events-in-the-wrong-order';
import { fractionalTotal } from './fractional-total';
import { htmlInsteadOfASession } from './html-instead-of-a-session';
import { merchantIsDown } from './merchant-is-down';
import { merchantSilentAfterTheOrder } from './merchant-silent-after-the-order';
import { negativeTotal } from './negative-total';
import { newWordsEverywhere } from './new-words-everywhere';
import { noTotalAtAll } from './no-total-at-all';
import { noWayToPay } from './no-way-to-pay';
import { orderTakesItsTime } from './order-takes-its-time';
import { plainPurchase } from './plain-purchase';
import { priceChangeAtComplete } from './price-change-at-complete';
import { priceUpRefused } from './price-up-refused';
import { priceUpWhileTheShopperLooks } from './price-up-while-the-shopper-looks';
import { redirectIsNotFollowed } from './redirect-is-not-followed';
import { sessionHasExpired } from './session-has-expired';
import { shopperSaysNo } from './shopper-says-no';
import { status200OnCreate } from './status-200-on-create';
import { statusNobodyKnows } from './status-nobody-knows';
import { stockGoneAtComplete } from './stock-gone-at-complete';
import { stockGoneWhileTheShopperLooks } from './stock-gone-while-the-shopper-looks';
import { totalsThatLie } from './totals-that-lie';
import { unknownFieldsEverywhere } from './unknown-fields-everywhere';
import { updateAnswerLost } from './update-answer-lost';

/** All scenarios for agents, in the order in which they are played. */
export const agentScenarios: readonly Scenario[] = [
  plainPurchase,
  shopperSaysNo,
  createNeverArrives,
  createAnswerLost,
  merchantIsDown,
  htmlInsteadOfASession,
  redirectIsNotFollowed,
  completeNeverArrives,
  completeAnswerLost,
  completeAnswerLostIsFound,
  merchantSilentAfterTheOrder,
  completeAnswerLate,
  completeAnswers500,
  completeAnswers500AfterTheEffect,
  completeAnswersHtmlAfterTheEffect,
  completeIsStillRunning,
  orderTakesItsTime,
  priceUpWhileTheShopperLooks,
  priceUpRefused,
  priceChangeAtComplete,
  stockGoneWhileTheShopperLooks,
  stockGoneAtComplete,
  cardIsDeclined,
  completedWithoutOrder,
  newWordsEverywhere,
  unknownFieldsEverywhere,
  statusNobodyKnows,
  status200OnCreate,
  totalsThatLie,
  negativeTotal,
  fractionalTotal,
  noTotalAtAll,
  currencyChangesUnderWay,
  noWayToPay,
  sessionHasExpired,
  authenticationIsWanted,
  eventWithARightSignature,
  eventWithAWrongSignature,
  eventFromLongAgo,
  eventsInTheWrongOrder,
  eventInNewWords,
  eventOfAStranger,
  updateAnswerLost,
];
