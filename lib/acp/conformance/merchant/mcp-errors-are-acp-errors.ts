import { hold } from '../finding';
import { metaFor, withMcp } from '../mcp';
import { createBody } from '../purchase';
import type { Rule } from '../rule';

/** What REST refuses, the tool refuses with the same flat Error, as a result with isError or as error -32000. */
export const mcpErrorsAreAcpErrors: Rule = {
  name: 'mcp-errors-are-acp-errors',
  clause: 'MCP binding',
  level: 'must',
  async check(context) {
    await withMcp(context, async (mcp) => {
      const unknown = await mcp.call('get_checkout_session', { meta: metaFor(context), id: 'no_such_session' });
      hold(unknown.refusal, `an unknown session must be an ACP Error, not ${JSON.stringify(unknown).slice(0, 120)}`);
      const payload = createBody(context);
      const meta = metaFor(context, payload, { api_version: '1999-01-01' });
      const { refusal } = await mcp.call('create_checkout_session', { meta, payload });
      hold(refusal, 'an api_version that does not exist must be refused');
    });
  },
};
