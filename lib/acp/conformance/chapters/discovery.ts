import { discoveryIsCacheable } from '../merchant/discovery-is-cacheable';
import { discoveryIsServed } from '../merchant/discovery-is-served';
import { discoveryIsValid } from '../merchant/discovery-is-valid';
import { discoveryKeepsSecrets } from '../merchant/discovery-keeps-secrets';
import { discoveryListsVersionsOldestFirst } from '../merchant/discovery-lists-versions-oldest-first';
import type { Rule } from '../rule';

/** Rules of the discovery document. */
export const discoveryRules: readonly Rule[] = [
  discoveryIsServed,
  discoveryIsValid,
  discoveryListsVersionsOldestFirst,
  discoveryIsCacheable,
  discoveryKeepsSecrets,
];
