import { hold } from '../finding';
import { withMcp } from '../mcp';
import type { Rule } from '../rule';

/** The five tools of the binding are listed; each wants meta, and no schema refers to anything outside itself. */
export const mcpListsTheTools: Rule = {
  name: 'mcp-lists-the-tools',
  clause: 'MCP binding',
  level: 'must',
  async check(context) {
    await withMcp(context, async (mcp) => {
      const tools = await mcp.tools();
      for (const verb of ['create', 'get', 'update', 'complete', 'cancel']) {
        const tool = tools.find(({ name }) => name === `${verb}_checkout_session`);
        hold(tool, `the tool ${verb}_checkout_session is not listed`);
        hold(tool.inputSchema.required?.includes('meta'), `${tool.name} does not require meta`);
        const outside = /"\$ref":"(?!#)([^"]*)"/.exec(JSON.stringify(tool));
        hold(!outside, `${tool.name} refers to ${outside?.[1]}, which is outside of itself`);
      }
    });
  },
};
