import { expectRefusal } from '../expect';
import { create, opened, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** A request without API-Version is refused, GET included. */
export const apiVersionIsRequired: Rule = {
  name: 'api-version-is-required',
  clause: 'Checkout RFC: API-Version on every request',
  level: 'must',
  async check(context) {
    const headers = { 'API-Version': undefined };
    expectRefusal(await create(context, {}, { headers }), 'create without API-Version');
    const { id } = await opened(context);
    expectRefusal(await context.send('GET', pathOf(id), { headers }), 'get without API-Version');
  },
};
