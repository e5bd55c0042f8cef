import { hold } from '../finding';
import { endpointOf } from '../mcp';
import type { Rule } from '../rule';

/** The connection is authenticated: without a token nothing is answered but 401. */
export const mcpNeedsABearer: Rule = {
  name: 'mcp-needs-a-bearer',
  clause: 'MCP binding',
  level: 'must',
  async check(context) {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };
    const { status } = await context.fetch(endpointOf(context), { method: 'POST', headers, body });
    hold(status === 401, `tools/list without a token must be answered 401, not ${status}`);
  },
};
