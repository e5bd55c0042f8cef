import { discoveryOf } from '../discovery';
import { glimpse } from '../expect';
import { hold } from '../finding';
import type { Rule } from '../rule';

/** The discovery document is at the origin root, without a token. */
export const discoveryIsServed: Rule = {
  name: 'discovery-is-served',
  clause: 'Discovery RFC: /.well-known/acp.json',
  level: 'should',
  async check(context) {
    const answer = await discoveryOf(context);
    hold(answer.status === 200, `/.well-known/acp.json must be answered 200, not ${glimpse(answer)}`);
    hold(answer.headers.get('content-type')?.includes('application/json'), 'discovery must be application/json');
  },
};
