import { describe, expect, it } from 'vitest';
import { signEvent, verifyEvent } from './index';

const secret = 'whsec_demo';
const rawBody = '{"type":"order_create","data":{"id":"ord_1"}}';
const t = 1_790_000_000;
const header = signEvent(secret, rawBody, t);
const verify = (changes: Partial<Parameters<typeof verifyEvent>[0]> = {}) =>
  verifyEvent({ header, rawBody, secrets: [secret], now: t, ...changes });

describe('a signed order event', () => {
  it('is what the specification shows and is accepted', () => {
    expect(header).toMatch(/^t=1790000000,v1=[a-f0-9]{64}$/);
    expect(verify()).toEqual({ ok: true, t });
    expect(verify({ rawBody: new TextEncoder().encode(rawBody) })).toEqual({ ok: true, t });
  });

  it('is accepted 299 seconds off and refused 301 seconds off, in both directions', () => {
    expect([299, -299, 300].map((off) => verify({ now: t + off }).ok)).toEqual([true, true, true]);
    expect([301, -301].map((off) => verify({ now: t + off }))).toEqual([
      { ok: false, reason: 'stale' },
      { ok: false, reason: 'stale' },
    ]);
  });

  it('is accepted under either secret while they rotate', () => {
    expect(verify({ secrets: ['whsec_new', secret] }).ok).toBe(true);
    expect(verify({ secrets: ['whsec_new'] })).toEqual({ ok: false, reason: 'wrong' });
    expect(verify({ secrets: [] })).toEqual({ ok: false, reason: 'wrong' });
  });

  it('is refused without a signature, with a broken one, and over another spelling of the same body', () => {
    expect(verify({ header: null })).toEqual({ ok: false, reason: 'missing' });
    expect(verify({ header: header.slice(0, -1) })).toEqual({ ok: false, reason: 'malformed' });
    expect(verify({ header: `${header},v1=${'0'.repeat(64)}` })).toEqual({ ok: false, reason: 'malformed' });
    expect(verify({ header: header.replace(/v1=.*/, (mac) => mac.toUpperCase().replace('V1', 'v1')) })).toEqual({
      ok: false,
      reason: 'malformed',
    });
    expect(verify({ rawBody: JSON.stringify(JSON.parse(rawBody), null, 1) })).toEqual({ ok: false, reason: 'wrong' });
    expect(verify({ header: header.replace(String(t), String(t + 1)) })).toEqual({ ok: false, reason: 'wrong' });
  });
});
