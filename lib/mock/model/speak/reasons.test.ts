import { describe, expect, test } from 'vitest';
import { nothingSaid } from '../read/context';
import { told } from '../testing/scenes';
import { ToldSearch } from '../told';
import { speakOfExcluded, speakOfWhy } from './reasons';
import { createVoice } from './voice';

const having = (more: object) => {
  const search = ToldSearch.parse({ ...told, ...more });
  return { ...nothingSaid, search: { told: search, query: 'shoes', skip: 0 }, shown: search.products };
};
const voices = (['en', 'zh', 'fr'] as const).flatMap((language) => [1, 2, 3, 4].map((seed) => createVoice(language, seed, 'why')));

describe('why these', () => {
  test('an order that was asked for is not explained as an order by fit', () => {
    for (const voice of voices) {
      const said = speakOfWhy([], having({ understood: { sort: 'best-rated' } }), voice);
      expect(said).toMatch(/one you asked for|您的要求|celui que vous avez demandé/);
      expect(said).not.toMatch(/closest|closely|贴近|符合程度|proches|proximité/);
    }
  });

  test('the usual order is', () => {
    for (const voice of voices)
      expect(speakOfWhy([], having({}), voice)).not.toMatch(/one you asked for|您的要求|celui que vous avez demandé/);
  });
});

test('what is left out beyond the three that are named is counted', () => {
  const one = told.left_out[0];
  const many = having({ left_out: [one, one, one, one], left_out_by_kind: { over_budget: 7, color: 1 } });
  for (const voice of voices) {
    expect(speakOfExcluded(many, voice)).toMatch(/5 more|另有5件|encore 5/);
    expect(speakOfExcluded(having({ left_out_by_kind: { over_budget: 1 } }), voice)).not.toMatch(/more|另有|encore/);
  }
});
