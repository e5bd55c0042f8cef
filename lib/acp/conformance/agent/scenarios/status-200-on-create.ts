import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** A merchant that answers create with 200 can be bought from. */
export const status200OnCreate: Scenario = {
  name: 'status-200-on-create',
  clause: 'Seen in the wild: 200 instead of 201',
  level: 'should',
  prepare: (stage) =>
    stage.next('create', async (give) => {
      const made = await give();
      return new Response(await made.text(), { status: 200, headers: made.headers });
    }),
  expect: (take) => expectBought(take),
};
