import { hold } from '../finding';
import { metaFor, sessionIn, withMcp } from '../mcp';
import { createBody } from '../purchase';
import type { Rule } from '../rule';

/** meta.idempotency_key is the Idempotency-Key: the same call again makes no second session, another body under it is an error. */
export const mcpReplayMakesOneSession: Rule = {
  name: 'mcp-replay-makes-one-session',
  clause: 'MCP binding',
  level: 'must',
  async check(context) {
    await withMcp(context, async (mcp) => {
      const payload = createBody(context);
      const idempotency_key = context.key();
      const create = (body: Record<string, unknown>) =>
        mcp.call('create_checkout_session', { meta: metaFor(context, body, { idempotency_key }), payload: body });
      const first = sessionIn(await create(payload));
      const again = sessionIn(await create(payload));
      hold(first.id === again.id, `the repeated call made another session: ${first.id} and ${again.id}`);
      const other = await create({ ...payload, locale: 'fr-FR' });
      hold(
        other.refusal?.code === 'idempotency_conflict',
        `another body under the key must be idempotency_conflict, not ${JSON.stringify(other)}`,
      );
    });
  },
};
