import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { readEnv } from '@/lib/env';
import { wireModels } from '@/lib/wiring/models';
import { cases } from './cases';
import { bundledLeast, scored, shareOf, tableOf, tooLow } from './score';
import { openShop } from './shop';
import type { Score } from './types';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

/** The tables of sentences are read whole beside the catalogue; here a tenth of them goes through a conversation, and every second of the rest. */
const sampled = cases.filter(({ kind }, at) => {
  if (kind === 'conversations' || kind === 'refusals' || kind === 'injections') return true;
  // All of them are counted in lib/catalog/evaluation; a tenth would be no measure.
  if (kind.startsWith('held out')) return false;
  return at % (kind === 'constraints' || kind === 'traps' || kind === 'follow-ups' ? 10 : 2) === 0;
});

it('the bundled model understands, finds, leaves out and refuses as well as it is said to', { timeout: 60_000 }, async () => {
  const { model } = wireModels(readEnv({}), () => new Date('2026-11-20T12:00:00Z'));
  const judged = await scored(sampled, await openShop(opened.db, { model }), 4);
  const wrong = judged.flatMap((score) => score.wrong.map(({ said, what }) => `${said.join(' → ')}: ${what.join(' · ')}`));
  expect(tooLow(judged, bundledLeast), `${tableOf(judged, bundledLeast)}\n${wrong.join('\n')}`).toEqual([]);
});

it('a kind under its threshold is named, and one that was not asked is not', () => {
  const score = (right: number, of: number): Score => ({ kind: 'refusals', language: 'en', right, of, wrong: [] });
  expect(tooLow([score(9, 10)], bundledLeast)).toEqual(['refusals']);
  expect(tooLow([score(10, 10)], bundledLeast)).toEqual([]);
  expect(shareOf([score(9, 10), { ...score(1, 10), language: 'fr' }], 'refusals').share).toBe(0.5);
});
