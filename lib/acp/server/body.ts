import type { z } from 'zod';
import { AcpError } from '../schema';

/** Far above any honest request of the protocol. */
const largest = 512 * 1024;

const refuse = (code: string, message: string, param?: string, status = 400) =>
  new AcpError(status, { type: 'invalid_request', code, message, ...(param ? { param } : {}) });

/** Reads a JSON object; `{}` when the body is empty. Throws AcpError 400 for what is not one, 413 beyond half a megabyte. */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw refuse('too_large', 'The body is too large.', undefined, 413);
  const text = await request.text();
  if (text.length > largest) throw refuse('too_large', 'The body is too large.', undefined, 413);
  if (text.trim() === '') return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse('invalid_json', 'The body is not JSON.');
  }
  if (holdsNul(json)) throw refuse('invalid_type', 'The body holds the character U+0000.', '$');
  if (json === null || typeof json !== 'object' || Array.isArray(json))
    throw refuse('invalid_type', 'The body must be a JSON object.', '$');
  return json as Record<string, unknown>;
}

/** Whether a name or a text in it holds U+0000, which no honest text does and PostgreSQL cannot keep. Without recursion, however deep it goes. */
export function holdsNul(json: unknown): boolean {
  const open = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' && value.includes('\0')) return true;
    if (value !== null && typeof value === 'object') for (const [name, member] of Object.entries(value)) open.push(name, member);
  }
  return false;
}

/** Takes a body through a request schema. Throws AcpError 400 with the JSONPath of the first thing that is wrong (digest §5.3). */
export function parseRequest<Out>(schema: z.ZodType<Out, unknown>, body: unknown): Out {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path ?? [];
  const missing = valueAt(body, path) === undefined;
  const param = jsonPath(path);
  throw missing
    ? refuse('missing_required_field', `${param} is required.`, param)
    : refuse('invalid_type', `${param} is not valid: ${issue?.message ?? 'wrong type'}.`, param);
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[step]),
    body,
  );
}

/** `['line_items', 0, 'id']` → `$.line_items[0].id` (RFC 9535). */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return /^[A-Za-z_]\w*$/.test(String(step)) ? `${text}.${String(step)}` : `${text}[${JSON.stringify(String(step))}]`;
  }, '$');
}
