import { hold } from '../finding';
import { metaFor, sessionIn, withMcp } from '../mcp';
import { get, opened } from '../purchase';
import { needsPieces } from '../quantity';
import type { Rule } from '../rule';

/** An update through the tool is seen over REST, a cancel ends the session for both. */
export const mcpUpdateChangesTheSession: Rule = {
  name: 'mcp-update-changes-the-session',
  clause: 'MCP binding',
  level: 'must',
  async check(context) {
    await needsPieces(context, 2);
    await withMcp(context, async (mcp) => {
      const { id } = await opened(context);
      const payload = { line_items: [{ id: context.item, quantity: 2 }] };
      const changed = sessionIn(await mcp.call('update_checkout_session', { meta: metaFor(context, payload), id, payload }));
      hold(changed.line_items[0]?.quantity === 2, 'the update through MCP did not change the line');
      const now = await get(context, id);
      hold(now.line_items[0]?.quantity === 2, 'the update through MCP is not seen over REST');
      sessionIn(await mcp.call('cancel_checkout_session', { meta: metaFor(context), id }));
      const after = await get(context, id);
      hold(after.status === 'canceled', `after cancel_checkout_session REST shows ${after.status}`);
    });
  },
};
