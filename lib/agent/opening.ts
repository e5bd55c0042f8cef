import { sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { agentConversations, agentMessages } from './tables';
import { titleOf } from './title';
import type { MessageMetadata, ShopMessage } from './types';

type Opening = { shopperId: string; conversationId: string; said: ShopMessage & { metadata: MessageMetadata }; answerId: string };

/**
 * The first message of a conversation and the place of its answer, in one statement: most conversations begin where many others do at once, and this is
 * what each shopper waits for before a card. False: there is a conversation of that id, whoever's; nothing was written then.
 */
export async function openConversation(db: Database, { shopperId, conversationId, said, answerId }: Opening, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const words = said.parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const [parts, metadata] = [JSON.stringify(said.parts), JSON.stringify(said.metadata)];
  const written = await db.execute(sql`
    with made as (
      insert into ${agentConversations} (id, shopper_id, title, created_at, updated_at)
      values (${conversationId}, ${shopperId}, ${titleOf(words)}, ${at}, ${at})
      on conflict do nothing returning id
    )
    insert into ${agentMessages} (conversation_id, id, seq, role, state, parts, metadata)
    select made.id, message.id, message.seq, message.role, message.state, message.parts::json, ${metadata}::json
    from made, (values (${said.id}, 1, 'user', 'done', ${parts}), (${answerId}, 2, 'assistant', 'running', '[]'))
      as message (id, seq, role, state, parts)
    returning id`);
  return (written as unknown as { rows: unknown[] }).rows.length > 0;
}
