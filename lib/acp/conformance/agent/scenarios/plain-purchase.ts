import { hold } from '../../finding';
import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** Nothing goes wrong: one order at the agreed total, and the shopper is told so. */
export const plainPurchase: Scenario = {
  name: 'plain-purchase',
  clause: 'Checkout RFC',
  level: 'must',
  expect: (take) => {
    expectBought(take);
    const [charge] = take.stage.charges;
    hold(
      take.told.orderId === undefined || take.told.orderId === `ord_${charge?.sessionId}`,
      `the order is ord_${charge?.sessionId}, the shopper was told ${take.told.orderId}`,
    );
  },
};
