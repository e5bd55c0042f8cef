import { describe, expect, it } from 'vitest';
import { listingOf } from '../listing/listing';
import { docOf } from '../search/document';
import { product } from '../testing/fixture';
import { saysCompatible, saysFeature } from './attributes';
import { saysColor } from './color';
import { converted, usualRates } from './rates';
import { sizeFits } from './size';
import { contains, saysMaterial } from './stuff';
import { saysOf } from './words';

const doc = (facts: Record<string, string>, title = 'Thing', text = 'Plain.') =>
  docOf(0, listingOf('m', product({ id: 'p', title, price: 100, facts, text }))!, 0);

describe('a feature', () => {
  it.each<[string, Record<string, string>, string, 'yes' | 'no' | 'silent']>([
    ['waterproof', { Waterproofing: 'Waterproof, taped seams' }, '', 'yes'],
    ['waterproof', { Waterproofing: '20,000 mm membrane' }, '', 'yes'],
    ['waterproof', { Waterproofing: 'Water-repellent, not waterproof' }, '', 'no'],
    ['waterproof', { Waterproofing: 'None; dries fast' }, '', 'no'],
    ['waterproof', {}, 'A waterproof shell.', 'yes'],
    ['waterproof', {}, 'It is not waterproof.', 'no'],
    ['waterproof', {}, 'A warm coat.', 'silent'],
    ['windproof', { Windproof: 'Yes' }, '', 'yes'],
    ['windproof', { Windproof: 'No' }, '', 'no'],
    ['sensitive skin', { 'Skin type': 'Sensitive, dry' }, '', 'yes'],
    ['sensitive skin', { 'Skin type': 'Oily' }, 'Kind to sensitive skin.', 'no'],
    ['sensitive skin', { 'Not for': 'Sensitive skin' }, '', 'no'],
    ['quiet', { Noise: 'Audible fan' }, 'For a quiet bedroom.', 'no'],
    ['fragrance-free', { 'Free from': 'Fragrance, alcohol' }, '', 'yes'],
    ['dishwasher safe', { Care: 'Wash by hand' }, '', 'no'],
  ])('%s, with %j and “%s”: %s', (feature, facts, text, answer) => {
    expect(saysFeature(doc(facts, 'Thing', text || 'Plain.'), feature).answer).toBe(answer);
  });
});

describe('what it works with and is made of', () => {
  it('a list of what it works with that leaves it out is a no', () => {
    expect(saysCompatible(doc({ Compatibility: 'Apple HomeKit, Matter' }), 'HomeKit').answer).toBe('yes');
    expect(saysCompatible(doc({ Compatibility: 'Amazon Alexa' }), 'HomeKit').answer).toBe('no');
    expect(saysCompatible(doc({ 'Not compatible with': 'Apple HomeKit' }), 'HomeKit').answer).toBe('no');
    expect(saysCompatible(doc({}), 'HomeKit').answer).toBe('silent');
  });
  it('a stated other material is a no, silence is silence', () => {
    expect(saysMaterial(doc({ Material: 'Merino wool' }), 'wool').answer).toBe('yes');
    expect(saysMaterial(doc({ Material: 'Polyester' }), 'wool').answer).toBe('no');
    expect(saysMaterial(doc({}), 'wool').answer).toBe('silent');
  });
  it('what is free of a thing does not contain it', () => {
    expect(contains(doc({ 'Free from': 'Leather' }), 'leather').answer).not.toBe('yes');
    expect(contains(doc({}, 'Vegan leather wallet'), 'leather').answer).not.toBe('yes');
    expect(contains(doc({}, 'Thing', 'With leather trim.'), 'leather')).toMatchObject({ answer: 'yes', fact: 'With leather trim.' });
    expect(contains(doc({}, 'Cork wallet', 'Cork fabric, soft as suede and light.'), 'leather').answer).not.toBe('yes');
  });
});

it.each<[string, string[], 'yes' | 'no' | 'silent']>([
  ['Fog Grey', ['grey'], 'yes'],
  ['Harbor Blue', ['blue'], 'yes'],
  ['Charcoal', ['black'], 'no'],
  ['Moss', ['green'], 'yes'],
  ['Black', ['blue'], 'no'],
  ['Whatever', ['blue'], 'silent'],
  ['Black / White', ['white'], 'yes'],
])('the colour “%s” for %j: %s', (name, wanted, answer) => {
  expect(saysColor(name, wanted)).toBe(answer);
});

it.each<[string, string[], string | undefined, boolean]>([
  ['US 9', ['9'], undefined, true],
  ['W US 9.5', ['9.5'], undefined, true],
  ['US 9', ['9'], 'US', true],
  ['US 9', ['42'], 'EU', true],
  ['US 9', ['45'], 'EU', false],
  ['W US 8', ['39'], 'EU', true],
  ['EU 42', ['42'], 'EU', true],
  ['EU 42', ['9'], 'US', true],
  ['EU 42', ['42'], undefined, true],
  ['M', ['M'], undefined, true],
  ['Medium', ['M'], undefined, true],
  ['S/M', ['M'], undefined, false],
  ['L', ['XL'], undefined, false],
  ['US 10', ['1'], undefined, false],
])('size %s for %j %s: %s', (value, sizes, system, fits) => {
  expect(sizeFits(value, sizes, system)).toBe(fits);
});

it('a “no” counts only beside the word', () => {
  const hood = /\bhood\b/g;
  expect(saysOf('no hood', hood)).toBe('no');
  expect(saysOf('without a hood', hood)).toBe('no');
  expect(saysOf('no fuss. with hood', hood)).toBe('yes');
  expect(saysOf('nothing', hood)).toBeUndefined();
});

it('money is converted at the stated rate, in minor units of each currency', () => {
  expect(converted({ amount: 10000, currency: 'jpy' }, 'usd', usualRates)).toEqual({ amount: 6500, currency: 'usd' });
  expect(converted({ amount: 100, currency: 'xau' }, 'usd', usualRates)).toBeUndefined();
});
