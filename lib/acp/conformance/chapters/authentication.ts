import { authenticatedSessionCompletes } from '../merchant/authenticated-session-completes';
import { authenticationIsAskedFor } from '../merchant/authentication-is-asked-for';
import { authenticationNeedsItsResult } from '../merchant/authentication-needs-its-result';
import { claimedAuthenticationIsChecked } from '../merchant/claimed-authentication-is-checked';
import { deniedAuthenticationPlacesNoOrder } from '../merchant/denied-authentication-places-no-order';
import type { Rule } from '../rule';

/** Rules of 3-D Secure in a session. */
export const authenticationRules: readonly Rule[] = [
  authenticationIsAskedFor,
  authenticationNeedsItsResult,
  deniedAuthenticationPlacesNoOrder,
  claimedAuthenticationIsChecked,
  authenticatedSessionCompletes,
];
