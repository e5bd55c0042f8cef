import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { merchantRules } from '.';
import { agentScenarios } from './agent';
import { faults } from './testing/faults';

const page = (name: string) => readFileSync(`docs/${name}.md`, 'utf8');
const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word ?? '');
const names = new Set([...merchantRules, ...agentScenarios].map(({ name }) => name));

test('every rule and scenario that the pages name is there', () => {
  const named = quoted(page('acp')).filter((word) => /^[a-z0-9]+(-[a-z0-9]+)+(-…)?$/.test(word));
  const starts = (start: string) => [...names].some((name) => name.startsWith(start));
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((word) => !(word.endsWith('…') ? starts(word.slice(0, -1)) : names.has(word)))).toEqual([]);
});

test('every file that the pages name is there', () => {
  const all = globSync(['lib/**/*', 'app/**/*']);
  const files = ['acp', 'conformance']
    .flatMap((name) => quoted(page(name)))
    .filter((word) => /^[\w./-]+\.(ts|json)$/.test(word) && !word.startsWith('my-'));
  const written = new Set(['products.jsonl', 'metadata.json']);
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => !written.has(file) && !existsSync(file) && !all.some((path) => path.endsWith(`/${file}`)))).toEqual([]);
});

test('the numbers on the page are the numbers of the kits', () => {
  const text = page('conformance');
  expect(text).toContain(`| ${merchantRules.length} rules |`);
  expect(text).toContain(`| ${agentScenarios.length} scenarios |`);
  expect(text).toContain(`one of ${Object.keys(faults).length} faults`);
});
