import { hold, notApplicable } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** Every link opens without logging in. */
export const linksOpen: Rule = {
  name: 'links-open',
  clause: 'OpenAI certification: links',
  level: 'should',
  async check(context) {
    const { links } = await opened(context);
    if (!links.length) return notApplicable('the session has no links');
    for (const { type, url } of links) {
      hold(/^https?:\/\//.test(url), `${type} must be an absolute http(s) address, not ${url}`);
      const answer = await context.open(url);
      hold(answer.status >= 200 && answer.status < 400, `${type} (${url}) is answered ${answer.status}`);
    }
  },
};
