import { glimpse, sameJson, sessionOf, totalOf } from '../expect';
import { hold } from '../finding';
import { addressed, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** Get answers 200 with the session as it was last answered. */
export const getShowsTheState: Rule = {
  name: 'get-shows-the-state',
  clause: 'OpenAPI: GET /checkout_sessions/{id}',
  level: 'must',
  async check(context) {
    const made = await addressed(context);
    const answer = await context.send('GET', pathOf(made.id));
    hold(answer.status === 200, `get must be answered 200, not ${glimpse(answer)}`);
    const seen = sessionOf(answer);
    hold(
      seen.id === made.id && seen.status === made.status,
      `get shows ${seen.id} ${seen.status}, create answered ${made.id} ${made.status}`,
    );
    hold(totalOf(seen) === totalOf(made), `get shows a total of ${totalOf(seen)}, create answered ${totalOf(made)}`);
    hold(sameJson(seen.line_items, made.line_items), 'get shows other lines than create answered');
  },
};
