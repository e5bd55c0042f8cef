import { timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal';

/**
 * Two kinds of secret key, so that nobody holds both faces of the purse: the agent's may issue tokens and not charge,
 * a merchant's may charge tokens granted to it and not issue. The publishable key may only hand in a card.
 */
export type StandInKeys = {
  agent: string;
  publishable: string;
  /** merchant slug → secret key */
  merchants: Record<string, string>;
  /** merchant slug → network business profile */
  profiles: Record<string, string>;
};

export type Caller =
  | { role: 'agent' | 'publishable'; account: 'acct_agent'; profile: string }
  | { role: 'merchant'; account: string; profile: string };

export type Role = Caller['role'];

export const agentAccount = 'acct_agent';
export const agentProfile = 'profile_test_aisle_agent';
export const merchantAccount = (slug: string): string => `acct_${slug}`;

/** Whose key it is. Throws Refusal 401 in Stripe's words for none or an unknown one. */
export function callerOf(keys: StandInKeys, request: Request, keyInBody?: string): Caller {
  const given = bearerOf(request.headers.get('authorization')) ?? keyInBody;
  if (!given) {
    throw new Refusal(401, {
      type: 'invalid_request_error',
      message:
        "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    });
  }
  if (same(given, keys.agent)) return { role: 'agent', account: agentAccount, profile: agentProfile };
  if (same(given, keys.publishable)) return { role: 'publishable', account: agentAccount, profile: agentProfile };
  for (const [slug, key] of Object.entries(keys.merchants)) {
    if (same(given, key)) return { role: 'merchant', account: merchantAccount(slug), profile: keys.profiles[slug] ?? '' };
  }
  throw new Refusal(401, { type: 'invalid_request_error', message: `Invalid API Key provided: ${masked(given)}` });
}

/** Throws Refusal 403 unless the caller's kind of key may do this. */
export function mustBe(caller: Caller, roles: readonly Role[], doing: string): void {
  if (roles.includes(caller.role)) return;
  const whose =
    caller.role === 'merchant' ? "a merchant's secret key" : caller.role === 'agent' ? "the agent's secret key" : 'the publishable key';
  throw new Refusal(403, {
    type: 'invalid_request_error',
    message: `This is ${whose}; it does not have the required permissions to ${doing}.`,
  });
}

/** The profiles that a token may be made out to. */
export const isSeller = (keys: StandInKeys, profile: string): boolean => Object.values(keys.profiles).includes(profile);

function bearerOf(header: string | null): string | undefined {
  const [scheme = '', value = ''] = header?.trim().split(/\s+/) ?? [];
  if (scheme.toLowerCase() === 'bearer') return value || undefined;
  // curl -u sk_test_…: — Stripe takes the key as the user name of Basic too.
  if (scheme.toLowerCase() === 'basic') return Buffer.from(value, 'base64').toString('utf8').split(':')[0] || undefined;
  return undefined;
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const masked = (key: string): string =>
  `${key.slice(0, 8)}${'*'.repeat(Math.max(0, Math.min(key.length, 40) - 12))}${key.length > 12 ? key.slice(-4) : ''}`;
