import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A bearer token that nobody issued opens nothing. */
export const unknownBearerIsRefused: Rule = {
  name: 'unknown-bearer-is-refused',
  clause: 'Checkout RFC §10: authentication',
  level: 'must',
  async check(context) {
    expectRefusal(
      await create(context, {}, { bearer: 'made-up-token-of-the-conformance-kit' }),
      'create with an unknown bearer',
      [401, 403],
    );
  },
};
