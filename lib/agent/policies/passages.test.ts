import { expect, test } from 'vitest';
import { blocksOf, passagesOf } from './passages';

const returns = `You have **30 days from delivery** to send things back. We give you a prepaid label, free.

## What can come back

* Shoes: try them indoors.
* Socks: only while the seal is closed.

1. Ask for a return.

From outside the United States the return postage is yours.`;
const shipping = `Orders leave the same day.

| Method | Where | Price |
| --- | --- | --- |
| Standard | United States | $6.90 |
| International | Canada, France, Japan | $24.00 |`;

test('a policy is read as paragraphs, points and rows; no heading of a text or a table is one', () => {
  expect(blocksOf(returns)).toHaveLength(5);
  expect(blocksOf(shipping)).toEqual([
    'Orders leave the same day.',
    'Standard, United States, $6.90',
    'International, Canada, France, Japan, $24.00',
  ]);
});

test.each([
  ['who pays return shipping?', /prepaid label, free/],
  ['qui paie les frais de retour ?', /prepaid label, free/],
  ['退货运费谁出', /prepaid label, free/],
  ['can I return worn shoes?', /indoors|seal/],
  ['je peux rendre des chaussures portées ?', /indoors|seal/],
  ['how long do I have?', /30 days/],
  ['what is the policy', /30 days/],
])('“%s” is answered by the passage that says so', (asked, passage) => {
  expect(passagesOf(returns, asked).join(' ')).toMatch(passage);
  expect(passagesOf(returns, asked).length).toBeLessThanOrEqual(2);
});

test.each(['do you ship to France?', 'vous livrez en France ?', '能寄到法国吗'])(
  '“%s” is answered by the row that names the country',
  (asked) => {
    expect(passagesOf(shipping, asked)).toContain('International, Canada, France, Japan, $24.00');
  },
);
