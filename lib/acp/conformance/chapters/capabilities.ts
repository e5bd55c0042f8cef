import { aPaymentHandlerIsOffered } from '../merchant/a-payment-handler-is-offered';
import { handlersAreWhole } from '../merchant/handlers-are-whole';
import { handlersNameTheMerchant } from '../merchant/handlers-name-the-merchant';
import { interventionsAreTheIntersection } from '../merchant/interventions-are-the-intersection';
import { madeUpCreditPlacesNoOrder } from '../merchant/made-up-credit-places-no-order';
import { sellerBackedHandlersAreWhole } from '../merchant/seller-backed-handlers-are-whole';
import { undeclaredExtensionsStayAway } from '../merchant/undeclared-extensions-stay-away';
import { unknownCapabilitiesAreIgnored } from '../merchant/unknown-capabilities-are-ignored';
import type { Rule } from '../rule';

/** Rules of capabilities and payment handlers. */
export const capabilitiesRules: readonly Rule[] = [
  interventionsAreTheIntersection,
  unknownCapabilitiesAreIgnored,
  undeclaredExtensionsStayAway,
  aPaymentHandlerIsOffered,
  handlersAreWhole,
  handlersNameTheMerchant,
  sellerBackedHandlersAreWhole,
  madeUpCreditPlacesNoOrder,
];
