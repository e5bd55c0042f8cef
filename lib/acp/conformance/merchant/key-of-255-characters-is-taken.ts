import { glimpse } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** The longest key allowed works. */
export const keyOf255CharactersIsTaken: Rule = {
  name: 'key-of-255-characters-is-taken',
  clause: 'Checkout RFC §6: 1–255 characters',
  level: 'must',
  async check(context) {
    const answer = await create(context, {}, { key: context.key().padEnd(255, 'k') });
    hold(answer.status === 201 || answer.status === 200, `a key of 255 characters must be taken, not ${glimpse(answer)}`);
  },
};
