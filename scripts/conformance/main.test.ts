import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Door, Report } from '@/lib/acp/conformance';
import { serveDoor } from '@/lib/acp/conformance/agent';
import { rehearsalOptions } from '@/lib/acp/conformance/testing/rehearsal';
import { wrongMerchant } from '@/lib/acp/conformance/testing/wrong-merchant';

const folder = mkdtempSync(join(tmpdir(), 'aisle-conformance-'));
let right: Awaited<ReturnType<typeof serveDoor>>;
let wrong: Awaited<ReturnType<typeof serveDoor>>;
let page: Awaited<ReturnType<typeof serveDoor>>;

/** API and pages at one address, as a shop serves them. */
function shop({ door, pages }: { door?: Door; pages?: Door }): Door {
  return async (request) => {
    const at = new URL(request.url).pathname.startsWith('/acp/') ? door : pages;
    return at ? at(request) : new Response(null, { status: 404 });
  };
}

beforeAll(async () => {
  right = await serveDoor(shop(rehearsalOptions()));
  page = await serveDoor(async () => new Response('<!DOCTYPE html>', { headers: { 'Content-Type': 'text/html' } }));
  wrong = await serveDoor(shop(wrongMerchant(rehearsalOptions(), 'adds one cent to the total')));
});
afterAll(async () => {
  await Promise.all([right.close(), wrong.close(), page.close()]);
  rmSync(folder, { recursive: true, force: true });
});

function run(...words: string[]): Promise<{ code: number | null; text: string }> {
  const child = spawn(join(process.cwd(), 'node_modules/.bin/tsx'), ['scripts/conformance/main.ts', ...words]);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      text += part;
    });
  }
  return new Promise((done) => child.on('close', (code) => done({ code, text })));
}

// The links and the order page of the rehearsal merchant are at an address that is nowhere.
const without = ['links-open', 'order-page-opens'];

test('a right merchant ends with 0, a readable table and the whole report as JSON', async () => {
  const json = join(folder, 'right.json');
  const { code, text } = await run(
    '--base-url',
    `${right.origin}/acp`,
    '--token',
    'rehearsal',
    '--item',
    'boot',
    '--second-token',
    'another',
    '--json',
    json,
  );
  const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
  expect(report.results.filter(({ outcome, name }) => outcome === 'fail' && !without.includes(name))).toEqual([]);
  expect(text).toMatch(/pass {2}must {4}bearer-is-required/);
  expect(text).toMatch(/skip .*good-token-places-the-order.*\n.*no way to mint payment tokens was given/);
  expect(text).toMatch(/No MUST fails\./);
  expect(code).toBe(0);
});

test('a wrong merchant ends with 1 and the exchange that shows it, without the token', async () => {
  const { code, text } = await run(
    '--base-url',
    `${wrong.origin}/acp`,
    '--token',
    'rehearsal',
    '--item',
    'boot',
    '--only',
    'totals-add-up',
  );
  expect(text).toMatch(/FAIL {2}must {4}totals-add-up/);
  expect(text).toMatch(/the entries make 9500, total says 9501/);
  expect(text).toMatch(/> POST .*\/checkout_sessions/);
  expect(text).not.toContain('Bearer rehearsal');
  expect(code).toBe(1);
});

test.each([
  ['nothing is asked', [], /--base-url and --token are needed/],
  ['a key is none', ['--base-url', 'RIGHT', '--token', 'x', '--sign', 'secret'], /--sign must look like/],
  ['nobody is there', ['--base-url', 'http://127.0.0.1:1/acp', '--token', 'x', '--item', 'y'], /cannot be reached/],
  [
    'a rule is not known',
    ['--base-url', 'RIGHT', '--token', 'rehearsal', '--item', 'boot', '--only', 'no-such-rule'],
    /No rule has that name/,
  ],
  ['nothing to buy is known', ['--base-url', 'RIGHT', '--token', 'rehearsal'], /give the id of something in stock with --item/],
  [
    'another kind of server is there',
    ['--base-url', 'SHOP/elsewhere', '--token', 'rehearsal', '--item', 'boot'],
    /There is no ACP merchant at/,
  ],
  [
    'it is a page',
    ['--base-url', 'PAGE', '--token', 'rehearsal', '--item', 'boot'],
    /There is no ACP merchant at .* answers 200 text\/html/,
  ],
  [
    'the item is not sold there',
    ['--base-url', 'RIGHT', '--token', 'rehearsal', '--item', 'no-such-boot'],
    /does not sell --item no-such-boot: There is no no-such-boot\./,
  ],
  ['the token is refused', ['--base-url', 'RIGHT', '--token', 'stranger', '--item', 'boot'], /refuses this --token/],
])('it ends with 2 and a sentence when %s', async (_when, words, sentence) => {
  const { code, text } = await run(
    ...words.map((word) =>
      word
        .replace(/^SHOP/, right.origin)
        .replace(/^RIGHT/, `${right.origin}/acp`)
        .replace('PAGE', page.origin),
    ),
  );
  expect(text).toMatch(sentence);
  expect(code).toBe(2);
});

test('an agent is tried from a file, over HTTP', async () => {
  const file = join(folder, 'agent.ts');
  writeFileSync(
    file,
    `import { plainAgent } from '${process.cwd()}/lib/acp/conformance/testing/plain-agent';\nexport const agent = (task) => plainAgent(task);\n`,
  );
  const { code, text } = await run('--agent', file);
  expect(text).toMatch(/pass {2}must {4}complete-answer-lost /);
  expect(text).toMatch(/No MUST fails\./);
  expect(code).toBe(0);
});
