import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { notices } from './notices';
import { type CheckoutRow, changeRow, findRow } from './rows';
import { note } from './session';
import { readyCheckout, scene } from './testing/counter';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

async function rowOf(at: ReturnType<typeof scene>, who: string): Promise<CheckoutRow> {
  const { id } = await readyCheckout(at, who);
  const row = await findRow(opened.db, who, id);
  if (!row) throw new Error('no row');
  return row;
}

test('what has to be said is not lost to a change from another tab; under a payment it is not said', async () => {
  const at = scene(opened.db);
  const row = await rowOf(at, 'shopper_note');
  const moved = await changeRow(opened.db, row, { asked: row.asked }, at.parts.clock());
  expect((await note(at.parts, row, notices.noCard())).notice).toEqual(notices.noCard());
  expect(moved?.version).toBe(row.version + 1);

  const other = await rowOf(at, 'shopper_note_paying');
  await changeRow(opened.db, other, { phase: 'paying' }, at.parts.clock());
  expect(await note(at.parts, other, notices.noCard())).toMatchObject({ phase: 'paying', notice: null });
});
