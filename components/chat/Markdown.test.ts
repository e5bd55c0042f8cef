import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Markdown } from './Markdown';

const shown = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

test.each([
  '<script>fetch("//evil.example")</script>',
  '<img src="https://evil.example/beacon.gif">',
  '![beacon](https://evil.example/beacon.gif)',
  '![data](data:image/svg+xml;base64,PHN2Zy8+)',
  '<svg onload="alert(1)"><a href="javascript:alert(1)">x</a></svg>',
  '<iframe src="https://evil.example"></iframe>',
  '<p style="background:url(https://evil.example)" onclick="alert(1)">x</p>',
  '[press](javascript:alert(1))',
  '[press](JaVaScRiPt:alert(1))',
  '[press](data:text/html,<script>alert(1)</script>)',
  '[press](vbscript:x)',
  '[press](//evil.example/a)',
  '[press](/\\evil.example/a)',
  '[press]: javascript:alert(1)\n\n[press]',
])('what a model or a merchant writes is inert: %s', (text) => {
  const html = shown(text);
  expect(html).not.toMatch(/<(script|img|svg|iframe|style|object|embed|form)|javascript:|vbscript:|data:|\son\w+=|\sstyle=/i);
  expect(html).not.toMatch(/(href|src)="(?!https?:|\/(?![/\\])|")[^"]*"/i);
});

test('a web address and an address of the shop stay links, that tell nothing of where one came from', () => {
  expect(shown('[there](https://shop.example/a) and [here](/orders)')).toMatch(
    /href="https:\/\/shop\.example\/a" rel="noopener noreferrer nofollow".*href="\/orders"/,
  );
});
