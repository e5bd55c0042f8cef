import { expect, test } from 'vitest';
import { createLinkless } from './linkless';

/** The text as it comes out, streamed in pieces of each length. */
function streamed(text: string): Set<string> {
  return new Set(
    [1, 2, 3, 5, 7, 1_000].map((length) => {
      const linkless = createLinkless();
      const pieces = text.match(new RegExp(`[\\s\\S]{1,${length}}`, 'g')) ?? [];
      return pieces.map((piece) => linkless.take(piece)).join('') + linkless.end();
    }),
  );
}

test.each([
  ['Pay here: https://evil.example/pay?x=1 now.', 'Pay here: … now.'],
  ['Pay [here](https://evil.example) now', 'Pay here now'],
  ['![x](https://evil.example/beacon.png?q=secret)Look', 'Look'],
  ['See www.evil.example, please', 'See … please'],
  ['Go to ftp://evil', 'Go to …'],
  ['[click](javascript:alert(1))', 'click)'],
  ['点击https://evil.example/支付。', '点击…。'],
])('“%s” loses its address, however it is cut into pieces', (text, expected) => {
  expect(streamed(text)).toEqual(new Set([expected]));
});

test.each(['Two fit under $100. [1] is closer!', '按这个条件，还有8件。', 'a: b/c, 3/4 and x!', 'Wow! [sic]'])(
  '“%s” stays as it is',
  (text) => {
    expect(streamed(text)).toEqual(new Set([text]));
  },
);

test('whole words are not held back', () => {
  const linkless = createLinkless();
  expect(linkless.take('Two ') + linkless.take('pairs ')).toBe('Two pairs ');
  expect(linkless.take('符合要求的')).toBe('符合要求的');
});
