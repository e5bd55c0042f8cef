import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { agentScenarios, runAgentKit } from './agent';
import { ourAgent } from './testing/our-agent';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

test('our own agent copes with every merchant of the kit', { timeout: 120_000 }, async () => {
  const report = await runAgentKit({ agent: (task) => ourAgent(opened.db, task) });
  expect(report.results.filter(({ outcome }) => outcome !== 'pass').map(({ name, reason }) => `${name}: ${reason}`)).toEqual([]);
});

test('every scenario stands in a file of its name and is in the list once', () => {
  const files = readdirSync(join(import.meta.dirname, 'agent/scenarios')).map((file) => file.replace(/\.ts$/, ''));
  const names = agentScenarios.map(({ name }) => name);
  expect([...names].sort()).toEqual(files.filter((file) => file !== 'index').sort());
});
