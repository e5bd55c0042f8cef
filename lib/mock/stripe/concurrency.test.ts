import { describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { postgresDatabase, postgresUrl, testDatabase } from '@/lib/db/testing';
import { agent, call, chargeParams, fellmark, testStandIn, tokenParams } from './testing';

const databases: [string, (() => Promise<OpenDatabase>) | undefined][] = [
  ['PGlite', testDatabase],
  ['PostgreSQL', postgresUrl === undefined ? undefined : () => postgresDatabase(postgresUrl as string)],
];

describe.each(databases)('on %s', (name, open) => {
  if (!open) {
    console.log(`Concurrency on ${name} is skipped: TEST_DATABASE_URL is not set.`);
    test.skip(`one token, fifty charges (skipped: TEST_DATABASE_URL is not set)`, () => undefined);
    return;
  }

  test('one token, fifty charges at once, two processes: one succeeds and one sum is captured', async () => {
    const database = await open();
    try {
      // Two stand-ins on one database: nothing that holds the walls up may live in one process's memory.
      const [one, two] = [testStandIn(database.db), testStandIn(database.db)];
      const { body: token } = await call(one.door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(one.now()));
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          call(i % 2 ? one.door : two.door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.id)),
        ),
      );
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
      for (const refused of answers.filter((answer) => answer.status !== 200))
        expect(refused.body.error.message).toContain('already in a deactivated state');
      const { body: list } = await call(one.door, fellmark, 'GET', '/v1/payment_intents', { limit: '100' });
      expect(list.data.filter((intent: { status: string }) => intent.status === 'succeeded')).toHaveLength(1);
    } finally {
      await database.close();
    }
  });

  test('one key in two processes at once charges once, and both get the same answer or are told to wait', async () => {
    const database = await open();
    try {
      const [one, two] = [testStandIn(database.db), testStandIn(database.db)];
      const { body: token } = await call(one.door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(one.now()));
      const key = { 'Idempotency-Key': 'cs_1:1' };
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          call(i % 2 ? one.door : two.door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.id), key),
        ),
      );
      expect(new Set(answers.filter((answer) => answer.status === 200).map((answer) => answer.text)).size).toBe(1);
      expect(answers.filter((answer) => answer.status !== 200 && answer.status !== 409)).toEqual([]);
    } finally {
      await database.close();
    }
  });

  test('a revocation and a charge at once: either it was charged, or it was revoked', async () => {
    const database = await open();
    try {
      const { door, now } = testStandIn(database.db);
      for (let round = 0; round < 10; round++) {
        const { body: token } = await call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(now()));
        const [charged, revoked] = await Promise.all([
          call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.id)),
          call(door, agent, 'POST', `/v1/shared_payment/issued_tokens/${token.id}/revoke`),
        ]);
        expect([charged.status, revoked.status].sort()).toEqual([200, 400]);
        const { body: after } = await call(door, agent, 'GET', `/v1/shared_payment/issued_tokens/${token.id}`);
        expect(after.deactivated_reason).toBe(charged.status === 200 ? 'consumed' : 'revoked');
      }
    } finally {
      await database.close();
    }
  });
});
