import { problemsOf } from '../../schema';
import { document } from '../discovery';
import { hold } from '../finding';
import type { Rule } from '../rule';

/** The discovery document has every required field and no other, with values out of its closed lists. */
export const discoveryIsValid: Rule = {
  name: 'discovery-is-valid',
  clause: 'DiscoveryResponse schema',
  level: 'must',
  async check(context) {
    const problems = problemsOf('DiscoveryResponse', await document(context));
    hold(!problems.length, problems.join('; '));
  },
};
