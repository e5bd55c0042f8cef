import { hold } from '../../finding';
import { reviews } from '../judge';
import type { Scenario } from '../scenario';

/** Complete is answered 200 with price_change and a new total, without order: the new total needs a new yes. */
export const priceChangeAtComplete: Scenario = {
  name: 'price-change-at-complete',
  clause: 'MessageWarning price_change',
  level: 'must',
  prepare: (stage) =>
    stage.next('complete', async (_give, request) => {
      stage.world.prices.boot = 12_000;
      const read = new Request(request.url.replace(/\/complete$/, ''), {
        headers: { Authorization: 'Bearer rehearsal', 'API-Version': '2026-04-17' },
      });
      const session = (await (await stage.honest(read)).json()) as { messages: unknown[] };
      const warning = {
        type: 'warning',
        code: 'price_change',
        content_type: 'plain',
        content: 'The price has changed.',
        param: '$.totals',
      };
      return Response.json({ ...session, messages: [...session.messages, warning] });
    }),
  expect: ({ told, stage }) => {
    if (told.outcome !== 'bought') return;
    hold(stage.charges[0]?.amount === 12_500, `charged ${stage.charges[0]?.amount}, the merchant’s total is 12500`);
    hold(reviews(stage.moments).length >= 2, 'the new price was paid without asking again');
  },
};
