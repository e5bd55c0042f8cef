import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The value of `Merchant-Signature` (digest §12): `t=<unix seconds>,v1=<hex>` with HMAC-SHA256 over `t.body`, the body being exactly the
 * text or bytes that are sent.
 */
export function signEvent(secret: string, rawBody: string | Uint8Array, t: number): string {
  return `t=${t},v1=${macOf(secret, rawBody, String(t)).toString('hex')}`;
}

export type Verdict = { ok: true; t: number } | { ok: false; reason: 'missing' | 'malformed' | 'stale' | 'wrong' };

/**
 * Whether the event was signed with one of the secrets (two during a rotation), no longer than the tolerance ago or ahead. Compares in
 * constant time and tries every secret. `now` is in unix seconds. The schema's pattern would allow capital hex digits; one signature has one
 * spelling here, so that nothing that was altered on its way is taken (decision 007).
 */
export function verifyEvent(event: {
  header: string | null | undefined;
  rawBody: string | Uint8Array;
  secrets: readonly string[];
  now: number;
  toleranceSeconds?: number;
}): Verdict {
  if (!event.header) return { ok: false, reason: 'missing' };
  const [, t, hex] = /^t=(\d{1,12}),v1=([a-f0-9]{64})$/.exec(event.header) ?? [];
  if (t === undefined || hex === undefined) return { ok: false, reason: 'malformed' };
  const given = Buffer.from(hex, 'hex');
  let right = false;
  for (const secret of event.secrets) right = timingSafeEqual(macOf(secret, event.rawBody, t), given) || right;
  if (!right) return { ok: false, reason: 'wrong' };
  if (Math.abs(event.now - Number(t)) > (event.toleranceSeconds ?? 300)) return { ok: false, reason: 'stale' };
  return { ok: true, t: Number(t) };
}

function macOf(secret: string, rawBody: string | Uint8Array, t: string): Buffer {
  return createHmac('sha256', secret).update(`${t}.`).update(rawBody).digest();
}
