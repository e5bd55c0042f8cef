import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** DESIGN §3, read against every import of the house. A room is the longest of these that a path starts with. */
const rooms = [
  'app',
  'components',
  'lib/actions',
  'lib/wiring',
  'lib/start',
  'lib/agent',
  'lib/catalog',
  'lib/cart',
  'lib/checkout',
  'lib/orders',
  'lib/payments',
  'lib/studio',
  'lib/mock/merchant',
  'lib/mock/stripe',
  'lib/mock/model',
  'lib/acp',
  'lib/wire',
  'lib/db',
  'lib/env',
  'lib/money',
];
const below = ['lib/acp', 'lib/wire', 'lib/money'];
const everyRoom = rooms.filter(
  (room) => room.startsWith('lib/') && !room.startsWith('lib/mock') && !['lib/actions', 'lib/wiring', 'lib/start'].includes(room),
);

/** Whose values a room may use, beside its own. */
const mayUse: Record<string, string[]> = {
  app: ['components', 'lib/actions', 'lib/wiring', 'lib/start', 'lib/money'],
  components: ['lib/actions', 'lib/money'],
  'lib/actions': ['lib/wiring', ...below],
  'lib/wiring': rooms.filter((room) => room.startsWith('lib/')),
  'lib/start': ['lib/wiring', 'lib/db', 'lib/env'],
  'lib/acp': [],
  'lib/money': [],
  'lib/env': [],
  'lib/wire': [],
  'lib/db': [],
};
for (const room of ['agent', 'catalog', 'cart', 'checkout', 'orders', 'payments', 'studio', 'mock/merchant', 'mock/stripe', 'mock/model'])
  mayUse[`lib/${room}`] = below;

/** Whose types a room may name, beside those whose values it may use. The agent's side does not even know the stand-ins by type. */
const mayName: Record<string, string[]> = {
  app: everyRoom,
  components: everyRoom,
  'lib/actions': everyRoom,
  'lib/acp': [],
  'lib/money': [],
  'lib/wire': ['lib/db'],
};
for (const room of ['agent', 'catalog', 'cart', 'checkout', 'orders', 'payments', 'studio', 'mock/merchant', 'mock/stripe', 'mock/model'])
  mayName[`lib/${room}`] = everyRoom;

type Import = { file: string; from: string; to: string; typeOnly: boolean; text: string };

const roomOf = (path: string) =>
  rooms
    .filter((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`))
    .sort((a, b) => b.length - a.length)[0];
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /(^|\/)testing\//.test(file);
const files = globSync(['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.ts']).filter((file) => !file.includes('node_modules'));

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?([^'"`;]*?from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...statements].flatMap(([text, type, names, path, dynamic]) => {
    const target = dynamic ?? path ?? '';
    const to = target.startsWith('@/') ? target.slice(2) : target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    const from = roomOf(file);
    const allTypes =
      Boolean(names) &&
      /^\{[^}]*\}\s*from\s*$/.test(names ?? '') &&
      (names ?? '')
        .replace(/[{}]|from/g, '')
        .split(',')
        .every((name) => !name.trim() || name.trim().startsWith('type '));
    return from ? [{ file, from, to, typeOnly: Boolean(type) || allTypes, text: text.trim() }] : [];
  });
}

const imports = files.filter((file) => !isTest(file)).flatMap(importsOf);

test('the house is read at all', () => {
  expect(imports.length).toBeGreaterThan(100);
});

test('everybody imports down the house, never up or across (DESIGN §3)', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    const room = roomOf(to);
    if (!room || room === from) return false;
    const allowed = [...(mayUse[from] ?? []), ...(typeOnly ? (mayName[from] ?? []) : [])];
    return !allowed.includes(room);
  });
  expect(wrong.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('nobody but the wiring knows the stand-ins', () => {
  const wrong = imports.filter(({ from, to }) => to.startsWith('lib/mock') && from !== 'lib/wiring' && !from.startsWith('lib/mock'));
  expect(wrong.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('rooms know nothing of Next or React', () => {
  const wrong = imports.filter(
    ({ from, to }) => from.startsWith('lib/') && !['lib/actions'].includes(from) && /^(next|react|react-dom)(\/|$)/.test(to),
  );
  expect(wrong.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('nobody holds both faces of the purse', () => {
  const face = (to: string) =>
    /lib\/payments\/.*issuer/.test(to) ? 'issuer' : /lib\/payments\/.*processor/.test(to) ? 'processor' : undefined;
  const outside = imports.filter(({ from, typeOnly }) => from !== 'lib/wiring' && from !== 'lib/payments' && !typeOnly);
  expect(outside.filter(({ to }) => face(to)).map(({ file }) => file)).toEqual([]);
});

test("a party's tables carry its prefix", () => {
  const prefix: Record<string, string> = { 'lib/mock/merchant': 'merchant_', 'lib/mock/stripe': 'psp_', 'lib/wire': 'wire_' };
  const wrong = files
    .filter((file) => /tables(\/.*)?\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/pgTable\(\s*'([^']+)'/g)].map(([, name]) => ({ file, name: name ?? '' })))
    .filter(({ file, name }) => !name.startsWith(prefix[roomOf(file) ?? ''] ?? 'agent_'));
  expect(wrong).toEqual([]);
});

test('files are small: the median at most 60 lines, nine in ten at most 120, none above 250 but lists of facts', () => {
  const isList = (file: string) => /lib\/mock\/merchant\/(data|pictures)\/|vocabulary\/|\/phrases\/|evaluation\//.test(file);
  const sizes = files
    .filter((file) => !isTest(file) && !isList(file))
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
  expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(60);
  expect(sizes[Math.floor(sizes.length * 0.9)]?.lines).toBeLessThanOrEqual(120);
});
