import type { Rule } from '../rule';
import { authenticationRules } from './authentication';
import { cancelRules } from './cancel';
import { capabilitiesRules } from './capabilities';
import { cartsRules } from './carts';
import { completeRules } from './complete';
import { discountsRules } from './discounts';
import { discoveryRules } from './discovery';
import { fulfillmentRules } from './fulfillment';
import { httpRules } from './http';
import { idempotencyRules } from './idempotency';
import { itemsRules } from './items';
import { lookingBackRules } from './looking-back';
import { mcpRules } from './mcp';
import { sessionsRules } from './sessions';
import { signaturesRules } from './signatures';
import { webhooksRules } from './webhooks';

/** All rules for merchants, in the order in which they are tried: those that look back on the whole run stand last. */
export const merchantRules: readonly Rule[] = [
  ...httpRules,
  ...idempotencyRules,
  ...sessionsRules,
  ...itemsRules,
  ...fulfillmentRules,
  ...capabilitiesRules,
  ...discountsRules,
  ...completeRules,
  ...authenticationRules,
  ...cancelRules,
  ...cartsRules,
  ...discoveryRules,
  ...webhooksRules,
  ...signaturesRules,
  ...mcpRules,
  ...lookingBackRules,
];
