import { canonical } from '../server/canonical';
import type { SigningKey, VerifyingKey } from './key';

/** What is signed: the canonical JSON (RFC 8785) of the body, an empty body counting as `{}`; with the Timestamp and a dot in front when so agreed. */
const textOf = (agreed: { timestamped: boolean }, body: unknown, timestamp: string): string =>
  agreed.timestamped ? `${timestamp}.${canonical(body)}` : canonical(body);

/** `Signature` (base64url, detached) and `Timestamp` (RFC 3339) for a request with this body. */
export function signRequest(key: SigningKey, body: unknown, now: Date): { signature: string; timestamp: string } {
  const timestamp = now.toISOString();
  return { signature: key.sign(textOf(key, body, timestamp)).toString('base64url'), timestamp };
}

export type Trouble = 'missing' | 'malformed' | 'wrong' | 'stale';

/**
 * What is wrong with a request's `Signature` and `Timestamp`; undefined: nothing. Fresh means 300 seconds either way. One signature has one spelling
 * (decision 007), every key is tried, and how long it takes says nothing of how nearly right a signature is. Throws RangeError for a body that is
 * nested too deeply to have a canonical form.
 */
export function troubleWith(request: {
  signature: string | null;
  timestamp: string | null;
  body: unknown;
  keys: readonly VerifyingKey[];
  now: Date;
}): Trouble | undefined {
  const { signature, timestamp, body, keys, now } = request;
  if (!signature || !timestamp) return 'missing';
  const given = Buffer.from(signature, 'base64url');
  const at = instantOf(timestamp);
  if (at === undefined || given.length === 0 || given.toString('base64url') !== signature) return 'malformed';
  let right = false;
  for (const key of keys) right = key.verifies(textOf(key, body, timestamp), given) || right;
  if (!right) return 'wrong';
  return Math.abs(now.getTime() - at) > 300_000 ? 'stale' : undefined;
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

function instantOf(timestamp: string): number | undefined {
  const at = rfc3339.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
