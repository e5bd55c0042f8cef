import { glimpse } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** Interventions and extensions that nobody knows do no harm and do not come back. */
export const unknownCapabilitiesAreIgnored: Rule = {
  name: 'unknown-capabilities-are-ignored',
  clause: 'Capability RFC: ignore unknown values',
  level: 'must',
  async check(context) {
    const capabilities = {
      interventions: { supported: ['3ds', 'mind_reading'], display_context: 'hologram' },
      extensions: ['com.example.unheard'],
    };
    const answer = await create(context, { capabilities });
    hold(answer.status === 201, `unknown capability values must be ignored, not ${glimpse(answer)}`);
    hold(
      !answer.text.includes('mind_reading') && !answer.text.includes('com.example.unheard'),
      'an unknown capability must not be confirmed',
    );
  },
};
