import { apiVersionIsRequired } from '../merchant/api-version-is-required';
import { bearerIsRequired } from '../merchant/bearer-is-required';
import { bodyMustBeAnObject } from '../merchant/body-must-be-an-object';
import { createNeedsCapabilities } from '../merchant/create-needs-capabilities';
import { createNeedsCurrency } from '../merchant/create-needs-currency';
import { createNeedsLineItems } from '../merchant/create-needs-line-items';
import { foreignCurrencyIsNotFaked } from '../merchant/foreign-currency-is-not-faked';
import { idempotencyKeyIsEchoed } from '../merchant/idempotency-key-is-echoed';
import { malformedJsonIsRefused } from '../merchant/malformed-json-is-refused';
import { requestIdIsEchoed } from '../merchant/request-id-is-echoed';
import { unknownApiVersionIsRefused } from '../merchant/unknown-api-version-is-refused';
import { unknownBearerIsRefused } from '../merchant/unknown-bearer-is-refused';
import { versionRefusalListsVersions } from '../merchant/version-refusal-lists-versions';
import { wrongTypesAreRefused } from '../merchant/wrong-types-are-refused';
import type { Rule } from '../rule';

/** Rules of what every request and answer looks like. */
export const httpRules: readonly Rule[] = [
  bearerIsRequired,
  unknownBearerIsRefused,
  apiVersionIsRequired,
  unknownApiVersionIsRefused,
  versionRefusalListsVersions,
  requestIdIsEchoed,
  idempotencyKeyIsEchoed,
  malformedJsonIsRefused,
  bodyMustBeAnObject,
  createNeedsLineItems,
  createNeedsCurrency,
  createNeedsCapabilities,
  wrongTypesAreRefused,
  foreignCurrencyIsNotFaked,
];
