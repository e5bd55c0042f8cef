import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** Fields that nobody has heard of do not stop a purchase. */
export const unknownFieldsEverywhere: Scenario = {
  name: 'unknown-fields-everywhere',
  clause: 'Capability RFC: ignore unknown',
  level: 'must',
  prepare: (stage) =>
    stage.twist((session) => ({
      ...session,
      x_mood: { happy: true },
      line_items: (session.line_items as object[]).map((line) => ({ ...line, x_scent: 'leather' })),
      totals: (session.totals as object[]).map((total) => ({ ...total, x_color: null })),
    })),
  expect: (take) => expectBought(take),
};
