import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/safety.md', 'utf8');
const cases = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));
const kit = new Set(
  globSync(['lib/acp/conformance/merchant/*.ts', 'lib/acp/conformance/agent/scenarios/*.ts']).map((file) =>
    file.replace(/^.*\/|\.ts$/g, ''),
  ),
);

/** `path` "a part of the title", "another": what the last column names. */
function namedIn(line: string): { file: string; titles: string[] }[] {
  const held = line.split(' | ').at(-1) ?? '';
  return [...held.matchAll(/`([\w./-]+\.tsx?)`((?:,? "[^"]+")+)/g)].map(([, file = '', titles = '']) => ({
    file,
    titles: [...titles.matchAll(/"([^"]+)"/g)].map(([, title]) => title ?? ''),
  }));
}

test('all fifty cases are there, and each names what holds it', () => {
  expect(cases.map((line) => Number(line.match(/^\| (\d+) \|/)?.[1]))).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  expect(cases.filter((line) => namedIn(line).length === 0 && !/kit `/.test(line))).toEqual([]);
});

test('every test that the page names is there', () => {
  const named = cases.flatMap(namedIn);
  expect(named.length).toBeGreaterThan(70);
  const missing = named.flatMap(({ file, titles }) => {
    const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll("\\'", "'") : '';
    return titles.filter((title) => !text.includes(title)).map((title) => `${file}: ${title}`);
  });
  expect(missing).toEqual([]);
});

test('every file and every rule of the kits that the page names is there', () => {
  const quoted = [...page.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word ?? '');
  expect(quoted.filter((word) => /^(lib|components|e2e|scripts)\/|\.(ts|tsx|md)$/.test(word) && !existsSync(word))).toEqual([]);
  const rules = cases.flatMap((line) =>
    [...line.matchAll(/kit (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*)/g)].flatMap(([, names = '']) => names.match(/[a-z0-9-]+/g) ?? []),
  );
  expect(rules.length).toBeGreaterThan(15);
  expect(rules.filter((rule) => !kit.has(rule))).toEqual([]);
});
