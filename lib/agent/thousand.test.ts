import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { fakeOrders, order, type Scripted, scriptedDoor, testAssistant } from './testing';
import { worstTurn } from './testing/worst';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const turns = 1_000;
const shopperId = 'shp_1';

/** How many rows each table has; conversations and messages are what a conversation is allowed to write. */
async function rowsElsewhere(): Promise<Record<string, number>> {
  const { rows } = (await opened.db.execute(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  )) as unknown as { rows: { name: string }[] };
  const counts: Record<string, number> = {};
  for (const { name } of rows.filter((row) => !['agent_conversations', 'agent_messages'].includes(row.name))) {
    const counted = (await opened.db.execute(sql`select count(*)::int as n from ${sql.identifier(name)}`)) as unknown as {
      rows: { n: number }[];
    };
    counts[name] = counted.rows[0]?.n ?? 0;
  }
  return counts;
}

test('a thousand turns of the worst calls: nothing bought, nothing kept, nothing of others said, nothing that could run or be fetched', async () => {
  const script = Array.from({ length: turns }, (_, turn) => worstTurn(turn));
  let turn = 0;
  let step = 0;
  const { door, asked } = scriptedDoor((): Scripted => (script[turn] as [Scripted, Scripted])[Math.min(step++, 1)] as Scripted);
  const set = testAssistant(opened.db, door, { orders: fakeOrders({ shp_2: [order('ord_2', 'FM-9999')] }) });
  await set.checkout.start({ shopperId: 'shp_2', merchant: 'fellmark', items: [{ id: 'canary', quantity: 1 }] });
  const before = await rowsElsewhere();

  const calls = script.reduce((sum, [made]) => sum + ('calls' in made ? made.calls.length : 0), 0);
  const wrong: string[] = [];
  let requests = 0;
  let conversationId = randomUUID();
  for (turn = 0; turn < turns; turn++) {
    step = 0;
    // A new conversation now and then, so that what one has shown does not help the next.
    if (turn % 5 === 0) conversationId = randomUUID();
    const stream = await set.assistant.sendTurn({ shopperId, conversationId, message: { id: randomUUID(), text: 'shoes' } });
    if ('refused' in stream) throw new Error(stream.refused);
    for await (const chunk of stream) {
      // What the model typed itself is no leak.
      const text = JSON.stringify('input' in chunk ? { ...chunk, input: undefined } : chunk);
      if (/FM-9999|canary|"phase"|data-remember|dynamic-tool|"shp_2"/.test(text)) wrong.push(text);
      if (chunk.type === 'text-delta' && /https?:\/\/|javascript:alert|!\[/.test(chunk.delta)) wrong.push(text);
    }
    for (const body of asked.splice(0)) {
      requests++;
      const text = JSON.stringify(body);
      if (/FM-9999|canary|74\.46/.test(text)) wrong.push(text.slice(0, 500));
    }
  }

  expect(wrong).toEqual([]);
  expect(calls).toBeGreaterThan(2 * turns);
  expect(requests).toBe(2 * turns);
  expect(set.checkout.started).toHaveLength(1);
  expect(await rowsElsewhere()).toEqual(before);
  expect(await set.assistant.preferences.list(shopperId)).toEqual([]);
  expect(Object.getPrototypeOf({})).not.toHaveProperty('admin');
  // The rooms were asked a dozen times an answer at the most, whatever the loops.
  expect(set.catalog.asked.length).toBeLessThan(turns * 13);
}, 300_000);
