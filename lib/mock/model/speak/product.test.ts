import { describe, expect, test } from 'vitest';
import { ToldWhole } from '../told';
import { speakOfProduct } from './product';
import { createVoice } from './voice';

const told = (description: string, facts: { name: string; value: string }[] = []) =>
  ToldWhole.parse({
    key: 'm/p',
    options: { Color: ['Black'] },
    merchant_text: { title: 'Sleet Winter Coat', merchant: 'Fellmark', description, facts },
  });
const coat = told('A hip-length winter coat. The hood comes off, the cuffs close over gloves.');
const bag = told('Our smallest hard-shell carry-on. Four quiet wheels and a zip.', [{ name: 'Material', value: 'Polycarbonate' }]);

describe('a part that only the description speaks of', () => {
  test.each([
    ['en', 'does the first have a hood?', coat, 'The hood comes off'],
    ['zh', '第一个有帽子吗?', coat, 'The hood comes off'],
    ['fr', 'le premier a-t-il une capuche ?', coat, 'The hood comes off'],
    ['en', 'does it have wheels?', bag, 'Four quiet wheels'],
    ['zh', '它有轮子吗?', bag, 'Four quiet wheels'],
    ['fr', 'le premier a-t-il des roulettes ?', bag, 'Four quiet wheels'],
  ] as const)('in %s, “%s” is answered with the merchant’s sentence', (language, asked, of, sentence) => {
    expect(speakOfProduct(asked, of, createVoice(language, 1, asked))).toContain(sentence);
  });

  test.each([
    ['en', 'does it have a hood?', /does not say|not stated/],
    ['zh', '它有帽子吗?', /Fellmark/],
    ['fr', 'a-t-il une capuche ?', /Fellmark/],
  ] as const)('in %s, what nobody wrote of is not claimed', (language, asked, silence) => {
    const said = speakOfProduct(asked, bag, createVoice(language, 1, asked));
    expect(said).toMatch(silence);
    expect(said).not.toMatch(/wheels|Polycarbonate/);
  });

  test('it is found among the facts where the description is silent', () => {
    const asked = 'is there a hood?';
    const said = speakOfProduct(asked, told('A coat.', [{ name: 'Details', value: 'Removable hood' }]), createVoice('en', 1, asked));
    expect(said).toContain('Removable hood');
  });
});
