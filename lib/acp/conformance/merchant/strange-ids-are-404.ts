import { expectRefusal } from '../expect';
import { pathOf } from '../purchase';
import type { Rule } from '../rule';

/** An id full of tricks is an unknown id, not a server error. */
export const strangeIdsAre404: Rule = {
  name: 'strange-ids-are-404',
  clause: 'OpenAPI: 404',
  level: 'must',
  async check(context) {
    for (const id of ["' or 1=1 --", '../../etc/passwd', '%00', 'a'.repeat(2000), '{"$ne":1}']) {
      const answer = await context.send('GET', pathOf(id));
      expectRefusal(answer, `get of ${id.slice(0, 20)}`);
    }
  },
};
