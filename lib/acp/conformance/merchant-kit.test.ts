import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { describedDoor } from '../openapi/testing/described';
import { type Door, type MerchantKitOptions, merchantRules, type Report, runMerchantKit } from '.';
import { bundledMerchants } from './testing/bundled';

let opened: OpenDatabase;
let bundled: Awaited<ReturnType<typeof bundledMerchants>>;
const bugs: unknown[] = [];
beforeAll(async () => {
  opened = await testDatabase();
  bundled = await bundledMerchants(opened.db, (event, facts) => {
    if (event === 'merchant.bug') bugs.push(facts);
  });
});
afterAll(() => opened.close());

function failures({ results }: Report): string[] {
  for (const { name, outcome, reason } of results) if (outcome === 'skipped') console.log(`skipped ${name}: ${reason}`);
  return results.filter(({ outcome }) => outcome === 'fail').map(({ name, reason }) => `${name}: ${reason}`);
}

describe('every rule of ACP is kept', { timeout: 120_000 }, () => {
  test('by the everyday store, which delivers, lends itself to pickup and takes SAVE10', async () => {
    const undescribed: string[] = [];
    const { door = fetch, ...options } = bundled.optionsFor('cornerly');
    const report = await runMerchantKit({ ...options, door: describedDoor(door, undescribed), discountCode: 'SAVE10' });
    expect([...new Set(undescribed)], 'every answer is as the API description has it').toEqual([]);
    expect(failures(report)).toEqual([]);
    expect(report.results.map(({ outcome }) => outcome)).not.toContain('skipped');
    expect(bugs).toEqual([]);
  });

  test('by the makers’ market, which sells in euros with tax inside', async () => {
    const report = await runMerchantKit(bundled.optionsFor('kilnfolk'));
    expect(failures(report)).toEqual([]);
    expect(bugs).toEqual([]);
  });

  test('by the merchant that sells in yen, a currency without decimals, and is paid through delegate_payment', async () => {
    const report = await runMerchantKit(bundled.optionsFor('mizuya'));
    expect(failures(report)).toEqual([]);
    expect(bugs).toEqual([]);
  });

  test('by a gift card, which needs no address', async () => {
    const report = await runMerchantKit(bundled.optionsFor('mizuya', true));
    expect(failures(report)).toEqual([]);
    expect(bugs).toEqual([]);
  });
});

test('a merchant whose dear orders need a step that no agent can do says so, and where to go on', async () => {
  const right = bundled.optionsFor('second-light');
  let blocked = 0;
  const door: Door = async (request) => {
    const response = (await right.door?.(request)) ?? Response.error();
    if ((await response.clone().text()).includes('"code":"intervention_required"')) blocked += 1;
    return response;
  };
  const only = ['create-answers-201', 'get-shows-the-state', 'interventions-are-the-intersection', 'required-interventions-are-enforced'];
  const report = await runMerchantKit({ ...right, door, items: ['sl-arden-studio-16-1'], only });
  expect(failures(report)).toEqual([]);
  expect(blocked).toBeGreaterThan(0);
});

type Session = {
  totals: { type: string; amount: number }[];
  messages: unknown[];
  discounts?: { codes: string[]; applied: { amount: number }[]; rejected: unknown[] };
};
const discountFaults: [string, string[], (session: Session) => void][] = [
  ['does not list the codes that it rejects', ['unknown-code-is-rejected'], ({ discounts }) => discounts?.rejected.splice(0)],
  ['rejects codes in silence', ['rejected-code-is-said'], ({ messages }) => messages.splice(0)],
  ['does not list the codes that it takes', ['good-code-is-applied'], ({ discounts }) => discounts?.applied.splice(0)],
  [
    'says a wrong sum',
    ['allocations-make-the-discount', 'good-code-is-applied'],
    ({ discounts }) => {
      for (const discount of discounts?.applied ?? []) discount.amount += 100_000;
    },
  ],
];

describe('the kit names the rule of discounts that is broken by a merchant that', () => {
  const right = () => ({ ...bundled.optionsFor('cornerly'), discountCode: 'SAVE10' });
  const failed = async (options: MerchantKitOptions, only: string[]) =>
    (await runMerchantKit({ ...options, only: ['good-code-is-applied', 'unknown-code-is-rejected', ...only] })).results
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ name }) => name);

  test.each(discountFaults)('%s', async (_name, finds, tamper) => {
    const door: Door = async (request) => {
      const response = await right().door?.(request);
      const session = await response?.json();
      if (response?.ok) tamper(session);
      return Response.json(session, { status: response?.status, headers: response?.headers });
    };
    expect(await failed({ ...right(), door }, finds)).toEqual(expect.arrayContaining(finds));
  });

  test.each([
    ['does not know coupons', 'coupons-are-codes', (body: { coupons?: string[] }) => delete body.coupons],
    [
      'keeps codes for ever',
      'empty-codes-clear',
      (body: { discounts?: { codes: string[] } }) => body.discounts?.codes.length === 0 && delete body.discounts,
    ],
    [
      'forgets codes at the next update',
      'codes-stay-when-not-mentioned',
      (body: { discounts?: { codes: string[] }; line_items?: object }) =>
        !body.line_items && !body.discounts && Object.assign(body, { discounts: { codes: [] } }),
    ],
  ])('%s', async (_name, rule, tamper) => {
    const door: Door = async (request) => {
      const text = await request.text();
      const body = text ? JSON.parse(text) : undefined;
      if (body) tamper(body);
      const { method, headers, url } = request;
      return bundled.signedAnew(new Request(url, { method, headers, body: body && JSON.stringify(body) }));
    };
    expect(await failed({ ...right(), door }, [rule])).toContain(rule);
  });
});

test('every rule stands in a file of its name and is in the list once', () => {
  const files = readdirSync(join(import.meta.dirname, 'merchant')).map((file) => file.replace(/\.ts$/, ''));
  const names = merchantRules.map(({ name }) => name);
  expect([...names].sort()).toEqual(files.sort());
});
