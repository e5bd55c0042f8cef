import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A version that does not exist is refused, not quietly taken for another. */
export const unknownApiVersionIsRefused: Rule = {
  name: 'unknown-api-version-is-refused',
  clause: 'Checkout RFC: API-Version on every request',
  level: 'must',
  async check(context) {
    for (const version of ['1999-01-01', 'latest']) {
      expectRefusal(await create(context, {}, { headers: { 'API-Version': version } }), `create with API-Version ${version}`);
    }
  },
};
