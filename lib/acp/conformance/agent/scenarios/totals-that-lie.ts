import { hold } from '../../finding';
import { reviews } from '../judge';
import type { Scenario } from '../scenario';

/** Entries that do not make the total: the shopper is asked about the total that is charged, or nothing is bought. */
export const totalsThatLie: Scenario = {
  name: 'totals-that-lie',
  clause: 'Totals: shown as given',
  level: 'must',
  prepare: (stage) =>
    stage.twist((session) => ({
      ...session,
      totals: (session.totals as { type: string; amount: number }[]).map((total) =>
        total.type === 'subtotal' ? { ...total, amount: 1 } : total,
      ),
    })),
  expect: ({ told, stage }) => {
    if (told.outcome === 'bought')
      hold(
        reviews(stage.moments).some(({ agreed, amount }) => agreed && amount === 9500),
        'the charged total was never shown',
      );
  },
};
