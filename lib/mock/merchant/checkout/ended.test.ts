import { describe, expect, it } from 'vitest';
import { checkoutDesk } from '../testing/checkout';
import { shopOfFile } from '../testing/file';
import { payment } from '../testing/shop';

const { db, shop } = await shopOfFile();

const { ready, update } = checkoutDesk(db, shop);

describe('the end of a session', () => {
  const statusOf = async (id: string) => (await shop.call('GET', `/checkout_sessions/${id}`)).body.status;

  it('is cancel, with a reason that nobody sees again, and only once', async () => {
    const { id } = await ready();
    const trace = { intent_trace: { reason_code: 'found_elsewhere', trace_summary: 'too slow', metadata: { a: 1 } } };
    const canceled = await shop.call('POST', `/checkout_sessions/${id}/cancel`, trace);
    expect([canceled.status, canceled.body.status]).toEqual([200, 'canceled']);
    expect(canceled.raw).not.toContain('too slow');
    const again = await shop.call('POST', `/checkout_sessions/${id}/cancel`);
    expect([again.status, again.body.code]).toEqual([405, 'not_cancelable']);
    for (const path of ['', '/complete']) {
      const { status, body } = await shop.call('POST', `/checkout_sessions/${id}${path}`, path ? payment() : {});
      expect([status, body.code]).toEqual([409, 'conflict']);
    }
    expect(await statusOf(id)).toBe('canceled');
  });

  it('needs a key and no body', async () => {
    const { id } = await ready();
    const path = `/checkout_sessions/${id}/cancel`;
    expect((await shop.call('POST', path, undefined, { 'idempotency-key': undefined })).body.code).toBe('idempotency_key_required');
    expect((await shop.call('POST', path, { intent_trace: { reason_code: 'other', metadata: { deep: { x: 1 } } } })).body.code).toBe(
      'invalid_type',
    );
    expect((await shop.call('POST', path, undefined, { 'content-type': undefined })).status).toBe(200);
  });

  it('is the clock: an expired session takes nothing but a cancel', async () => {
    const { id, expires_at } = await ready();
    expect(expires_at).toBe('2026-11-21T15:00:00.000Z');
    shop.pass(24 * 3_600_000);
    expect(await statusOf(id)).toBe('expired');
    expect((await update(id, {})).status).toBe(409);
    expect((await shop.call('POST', `/checkout_sessions/${id}/complete`, payment())).status).toBe(409);
    expect(shop.pay.captured).toEqual([]);
    expect((await shop.call('POST', `/checkout_sessions/${id}/cancel`)).status).toBe(200);
  });

  it('does not exist for a session that does not', async () => {
    for (const [method, path] of [
      ['GET', ''],
      ['POST', ''],
      ['POST', '/complete'],
      ['POST', '/cancel'],
    ] as const) {
      const { status, body } = await shop.call(
        method,
        `/checkout_sessions/cs_nope${path}`,
        method === 'GET' ? undefined : path === '/complete' ? payment() : {},
      );
      expect([status, body.code]).toEqual([404, 'session_not_found']);
    }
  });
});
