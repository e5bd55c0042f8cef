import { createHash } from 'node:crypto';

/** Deeper nesting than any body of the protocol has; more is an attack on the stack. */
const deepest = 64;

/**
 * JSON with one spelling per meaning, after RFC 8785: members sorted by UTF-16 code units, numbers as ECMAScript prints them (1.0 is 1), no
 * space. `null` stays, absent stays absent, arrays keep their order. Throws RangeError for nesting beyond 64 levels.
 */
export function canonical(value: unknown, depth = 0): string {
  if (depth > deepest) throw new RangeError('nested too deeply');
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry, depth + 1)).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 over the canonical form, base64url: equal for bodies that mean the same (digest §4). */
export function fingerprintOf(body: unknown): string {
  return createHash('sha256').update(canonical(body)).digest('base64url');
}
