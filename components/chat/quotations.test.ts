import { expect, test } from 'vitest';
import { pieces } from './quotations';

const quotations = [{ words: '6.8 lb (3.1 kg)', language: 'en' }];

test('a merchant’s words inside an answer have their own language, and nothing else has one', () => {
  expect(
    pieces('Selon Wayhome, poids : « 6.8 lb (3.1 kg) ». Dites « compare les deux ».', quotations).filter((piece) => piece.language),
  ).toEqual([{ text: '6.8 lb (3.1 kg)', language: 'en' }]);
  expect(pieces('重量：“6.8 lb (3.1 kg)”。', quotations).filter((piece) => piece.language)).toEqual([
    { text: '6.8 lb (3.1 kg)', language: 'en' },
  ]);
});

test.each(['Selon Wayhome, poids : « 6.8 lb (3.1 kg) ».', '重量：“6.8 lb (3.1 kg)”，说“第二个”。', 'No quotation.', ''])(
  'no letter of “%s” is lost',
  (text) => {
    expect(
      pieces(text, quotations)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  },
);
