import { z } from 'zod';
import type { Params } from './form';
import { Refusal } from './refusal';

// The kinds of parameter that Stripe's forms hold: everything arrives as text.

/** Text that may not be empty: Stripe reads an empty value as "unset". */
export const word = z.string().min(1).max(5000);
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
export const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, { message: 'integer' })
    .transform(Number)
    .pipe(z.number().min(min).max(max));
export const currency = z
  .string()
  .transform((code) => code.toLowerCase())
  .pipe(z.string().regex(/^[a-z]{3}$/, { message: 'currency' }));
/** Minor units. Stripe's ceiling is eight digits. */
export const amount = integer(1, 99_999_999);
export const metadata = z
  .record(z.string().max(40), z.string().max(500))
  .refine((all) => Object.keys(all).length <= 50, { message: 'metadata' });
export const expand = z.array(z.string().max(200)).max(20);
/** `limit`, `starting_after` and `ending_before` of every list. */
export const page = { limit: integer(1, 100).optional(), starting_after: word.optional(), ending_before: word.optional() };

/** The parameters of a call that takes none of its own. */
export const nothingElse = z.strictObject({ expand: expand.optional() });

/** Reads parameters against a strict shape; throws Refusal 400 in Stripe's words for the first thing that is wrong. */
export function read<T extends z.ZodType>(shape: T, params: Params): z.output<T> {
  const parsed = shape.safeParse(params);
  if (parsed.success) return parsed.data;
  // An unknown parameter is named before a missing one, as Stripe does.
  const issue = parsed.error.issues.find((found) => found.code === 'unrecognized_keys') ?? parsed.error.issues[0];
  throw refusalOf(issue as z.core.$ZodIssue, params);
}

function refusalOf(issue: z.core.$ZodIssue, params: Params): Refusal {
  const param = nameOf(issue.path);
  const bad = (message: string, code?: string, at = param) =>
    new Refusal(400, { type: 'invalid_request_error', message, code, param: at }, true);
  const given = at(params, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = issue.keys.map((key) => nameOf([...issue.path, key]));
      return bad(`Received unknown parameter${names.length > 1 ? 's' : ''}: ${names.join(', ')}`, 'parameter_unknown', names[0]);
    }
    case 'invalid_type':
      if (given === undefined) return bad(`Missing required param: ${param}.`, 'parameter_missing');
      return bad(
        `Invalid ${param}: must be ${issue.expected === 'array' ? 'an array' : issue.expected === 'string' ? 'a string' : 'a hash'}.`,
      );
    case 'invalid_format':
      return issue.message === 'integer'
        ? bad(`Invalid integer: ${brief(given)}`, 'parameter_invalid_integer')
        : bad(`Invalid ${param}: ${brief(given)}`);
    case 'too_small':
      if (issue.origin === 'string')
        return bad(`You passed an empty string for '${param}'. It cannot be unset.`, 'parameter_invalid_empty');
      return bad(`This value must be greater than or equal to ${issue.minimum}.`, 'parameter_invalid_integer');
    case 'too_big':
      if (issue.origin === 'string')
        return bad(`Invalid ${param}: must be at most ${issue.maximum} characters.`, 'parameter_invalid_string_length');
      return bad(`This value must be less than or equal to ${issue.maximum}.`, 'parameter_invalid_integer');
    case 'invalid_value':
      if (given === undefined) return bad(`Missing required param: ${param}.`, 'parameter_missing');
      return bad(`Invalid ${param}: must be one of ${issue.values.map(String).join(', ')}`);
    default:
      return bad(`Invalid ${param}`);
  }
}

/** `['usage_limits', 'currency']` → `usage_limits[currency]`. */
function nameOf(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path.map(String);
  return `${first ?? ''}${rest.map((step) => `[${step}]`).join('')}`;
}

function at(params: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined),
    params,
  );
}

// Never more than a glimpse of what was sent: it may be a card number in the wrong field.
const brief = (value: unknown): string => (typeof value === 'string' && !/\d{7}/.test(value) ? value.slice(0, 40) : '…');
