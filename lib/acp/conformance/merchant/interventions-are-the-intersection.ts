import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** The answer’s interventions.supported holds nothing that the agent did not offer. */
export const interventionsAreTheIntersection: Rule = {
  name: 'interventions-are-the-intersection',
  clause: 'Capability RFC: intersection',
  level: 'must',
  async check(context) {
    for (const offered of [[], ['3ds'], ['3ds', 'biometric', 'address_verification']]) {
      const { capabilities } = await opened(context, { capabilities: { interventions: { supported: offered } } });
      for (const one of capabilities.interventions?.supported ?? [])
        hold(offered.includes(one), `the agent offers [${offered.join(', ')}], the answer says ${one}`);
    }
  },
};
