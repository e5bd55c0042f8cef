import { hold } from '../finding';
import { metaFor, withMcp } from '../mcp';
import { createBody } from '../purchase';
import type { Rule } from '../rule';

/** Arguments that are no call of the binding (no meta, no id) are invalid params, not an ACP Error and not an effect. */
export const mcpBrokenEnvelopeIs32602: Rule = {
  name: 'mcp-broken-envelope-is-32602',
  clause: 'MCP binding',
  level: 'must',
  async check(context) {
    await withMcp(context, async (mcp) => {
      const payload = createBody(context);
      for (const args of [{ payload }, { meta: metaFor(context, payload) }]) {
        const { rpc } = await mcp.call('create_checkout_session', args);
        hold(rpc === -32602, `create_checkout_session with only ${Object.keys(args)[0]} must be error -32602, not ${rpc ?? 'a result'}`);
      }
    });
  },
};
