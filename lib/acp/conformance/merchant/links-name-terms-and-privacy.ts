import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** The session links the terms of use and the privacy policy. */
export const linksNameTermsAndPrivacy: Rule = {
  name: 'links-name-terms-and-privacy',
  clause: 'OpenAI certification: links',
  level: 'should',
  async check(context) {
    const types = (await opened(context)).links.map(({ type }) => type);
    for (const type of ['terms_of_use', 'privacy_policy'])
      hold(types.includes(type), `links must name ${type}, found ${types.join(', ') || 'none'}`);
  },
};
