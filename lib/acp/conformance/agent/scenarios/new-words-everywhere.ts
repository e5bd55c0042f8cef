import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** Totals, options, messages and links of kinds that nobody has heard of do not stop a purchase. */
export const newWordsEverywhere: Scenario = {
  name: 'new-words-everywhere',
  clause: 'Open enums',
  level: 'must',
  prepare: (stage) =>
    stage.twist((session) => ({
      ...session,
      totals: [{ type: 'moon_tax', display_text: 'Moon tax', amount: 0 }, ...(session.totals as object[])],
      messages: [...(session.messages as object[]), { type: 'hint', code: 'be_happy', content_type: 'haiku', content: 'Old pond.' }],
      links: [...(session.links as object[]), { type: 'love_letters', url: 'https://rehearsal.example/love' }],
      fulfillment_options: [...(session.fulfillment_options as object[]), { type: 'drone', id: 'drone', title: 'By drone', totals: [] }],
    })),
  expect: (take) => expectBought(take),
};
