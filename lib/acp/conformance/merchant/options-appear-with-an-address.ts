import { hold } from '../finding';
import { addressed } from '../purchase';
import type { Rule } from '../rule';

/** Once a valid address is known, the session offers ways to deliver to it. */
export const optionsAppearWithAnAddress: Rule = {
  name: 'options-appear-with-an-address',
  clause: 'OpenAI certification: create with and without address',
  level: 'must',
  async check(context) {
    const { fulfillment_options } = await addressed(context);
    hold(fulfillment_options.length > 0, 'a session with an address must offer fulfillment_options');
  },
};
