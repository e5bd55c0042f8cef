import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import type { Database } from '@/lib/db';
import type { Door } from '@/lib/wire/door';
import { newId } from '@/lib/wire/ids';
import { createStripeStandIn, type StandInOptions, type StandInSettings } from '..';

export const keys = {
  agent: 'sk_test_agent',
  publishable: 'pk_test_stand_in',
  merchants: { fellmark: 'sk_test_fellmark', kilnfolk: 'sk_test_kilnfolk' },
  profiles: { fellmark: 'profile_test_fellmark', kilnfolk: 'profile_test_kilnfolk' },
};
export const { agent } = keys;
export const { fellmark, kilnfolk } = keys.merchants;

/** A stand-in with a clock that only moves when the test says so. */
export function testStandIn(db: Database, settings: Partial<StandInSettings> = {}, vault: StandInOptions['vault'] = {}) {
  const time = { now: new Date('2026-11-20T12:00:00Z') };
  const events: { type: string; account: string }[] = [];
  const { door, delegateDoor } = createStripeStandIn({
    db,
    clock: () => time.now,
    newId,
    keys,
    settings,
    vault,
    log: () => undefined,
    onEvent: (event, account) => events.push({ type: String(event.type), account }),
  });
  return {
    door,
    delegateDoor,
    events,
    wait: (seconds: number) => {
      time.now = new Date(time.now.getTime() + seconds * 1000);
    },
    now: () => time.now,
  };
}

export type Answered = { status: number; headers: Headers; text: string; body: Body };
// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the wire held; tests look at its fields
type Body = any;

/** One call as a client would make it; `params` are bracketed form names. */
export async function call(
  door: Door,
  key: string,
  method: string,
  path: string,
  params: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Answered> {
  const query = new URLSearchParams(params).toString();
  const url = `https://api.stripe.com${path}${method === 'GET' && query ? `?${query}` : ''}`;
  const auth = key ? { Authorization: `Bearer ${key}` } : undefined;
  const type = method === 'POST' ? { 'Content-Type': 'application/x-www-form-urlencoded' } : undefined;
  const response = await door(
    new Request(url, { method, headers: { ...auth, ...type, ...headers }, body: method === 'POST' ? query : undefined }),
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: text ? JSON.parse(text) : undefined };
}

/** Parameters of a token for Fellmark: 74.46 USD, session cs_1, ten minutes from `now`. */
export const tokenParams = (now: Date, more: Record<string, string> = {}): Record<string, string> => ({
  payment_method: 'pm_card_visa',
  'seller_details[network_business_profile]': keys.profiles.fellmark,
  'seller_details[external_id]': 'cs_1',
  'usage_limits[currency]': 'usd',
  'usage_limits[max_amount]': '7446',
  'usage_limits[expires_at]': String(Math.floor(now.getTime() / 1000) + 600),
  ...more,
});

/** Parameters of the charge that fits such a token. */
export const chargeParams = (token: string, more: Record<string, string> = {}): Record<string, string> => ({
  amount: '7446',
  currency: 'usd',
  confirm: 'true',
  'payment_method_data[shared_payment_granted_token]': token,
  'metadata[checkout_session_id]': 'cs_1',
  ...more,
});

const schema = JSON.parse(readFileSync(new URL('./stripe.schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(schema, 'stripe');
const compiled = new Map<string, ValidateFunction>();

/** What Stripe's own schema says against an object; empty when it fits. */
export function schemaTroubles(name: string, value: unknown): string[] {
  const validate = compiled.get(name) ?? ajv.compile({ $ref: `stripe#/$defs/${name}` });
  compiled.set(name, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
