import { glimpse, sameJson } from '../expect';
import { hold } from '../finding';
import { createBody } from '../purchase';
import type { Rule } from '../rule';

/** 1.0 is 1. */
export const numberSpellingDoesNotMatter: Rule = {
  name: 'number-spelling-does-not-matter',
  clause: 'Checkout RFC §6: semantic equality',
  level: 'must',
  async check(context) {
    const key = context.key();
    const text = JSON.stringify(createBody(context));
    const first = await context.send('POST', '/checkout_sessions', { text, key });
    const again = await context.send('POST', '/checkout_sessions', { text: text.replace('"quantity":1', '"quantity":1.0'), key });
    hold(again.status === first.status && sameJson(again.json, first.json), `quantity 1.0 must replay quantity 1, not ${glimpse(again)}`);
  },
};
