import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** Only extensions that the agent asked for are active. */
export const undeclaredExtensionsStayAway: Rule = {
  name: 'undeclared-extensions-stay-away',
  clause: 'Extensions RFC: active extensions',
  level: 'should',
  async check(context) {
    const { capabilities } = await opened(context, { capabilities: { extensions: [] } });
    const names = capabilities.extensions?.map(({ name }) => name) ?? [];
    hold(names.length === 0, `the agent asked for no extension, active are ${names.join(', ')}`);
  },
};
