import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A longer key is refused, not cut. */
export const keyOf256CharactersIsRefused: Rule = {
  name: 'key-of-256-characters-is-refused',
  clause: 'Checkout RFC §6: 1–255 characters',
  level: 'must',
  async check(context) {
    expectRefusal(await create(context, {}, { key: context.key().padEnd(256, 'k') }), 'a key of 256 characters');
  },
};
