import { expect, test } from 'vitest';
import { bodyWords, partyName, timeWords } from './words';

test('a body is shown as one reads it: JSON with lines, a form with a field a line, events as they came', () => {
  expect(bodyWords('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(bodyWords('amount=7446&metadata%5Bid%5D=cs_1')).toBe('amount = 7446\nmetadata[id] = cs_1');
  expect(bodyWords('data: {"type":"x"}\n\n')).toBe('data: {"type":"x"}\n\n');
});

test('parties and times have words', () => {
  expect(partyName('merchant:second-light')).toBe('second-light');
  expect(partyName('merchant:all')).toBe('a merchant');
  expect(partyName('provider')).toBe('the provider');
  expect([timeWords(74.4), timeWords(6_100)]).toEqual(['74 ms', '6.1 s']);
});
