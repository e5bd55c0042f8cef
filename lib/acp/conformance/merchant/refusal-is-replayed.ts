import { expectRefusal, glimpse, sameJson } from '../expect';
import { hold } from '../finding';
import { addressed, complete } from '../purchase';
import type { Rule } from '../rule';

/** A 4xx answer is kept under its key like any other. */
export const refusalIsReplayed: Rule = {
  name: 'refusal-is-replayed',
  clause: 'Checkout RFC §6: only 5xx is excluded',
  level: 'should',
  async check(context) {
    const { id } = await addressed(context);
    const key = context.key();
    const first = await complete(context, id, {}, { key });
    expectRefusal(first, 'complete without payment_data');
    const again = await complete(context, id, {}, { key });
    hold(again.status === first.status && sameJson(again.json, first.json), `the refusal must replay, not ${glimpse(again)}`);
    const other = await complete(context, id, { payment_data: {} }, { key });
    expectRefusal(other, 'another body under the key of a refusal', [422], 'idempotency_conflict');
  },
};
