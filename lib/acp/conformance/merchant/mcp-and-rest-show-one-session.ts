import { problemsOf } from '../../schema';
import { sameJson } from '../expect';
import { hold } from '../finding';
import { metaFor, sessionIn, withMcp } from '../mcp';
import { buyerAndAddress, createBody, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** A session that a tool creates is valid, and REST and MCP show the same one. */
export const mcpAndRestShowOneSession: Rule = {
  name: 'mcp-and-rest-show-one-session',
  clause: 'MCP binding',
  level: 'must',
  async check(context) {
    await withMcp(context, async (mcp) => {
      const payload = createBody(context, buyerAndAddress(context));
      const made = await mcp.call('create_checkout_session', { meta: metaFor(context, payload), payload });
      const { id } = sessionIn(made);
      const problems = problemsOf('CheckoutSession', made.body);
      hold(!problems.length, `the session is not valid: ${problems.slice(0, 3).join('; ')}`);
      const { json } = await context.send('GET', pathOf(id));
      const shown = await mcp.call('get_checkout_session', { meta: metaFor(context), id });
      hold(sameJson(json, shown.body), 'REST and MCP show different sessions under one id');
    });
  },
};
