import { expect, test } from 'vitest';
import { readEnv } from './env';

test('an empty environment runs the whole shop', () => {
  expect(readEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: '.data', OPENAI_API: 'responses', STAND_IN_AGENT_KEY: 'sk_test_agent' });
  expect(readEnv({ PORT: '', OPENAI_API_KEY: '' }).OPENAI_API_KEY).toBeUndefined();
});

test('live keys of Stripe are refused, and the sentence names the variable', () => {
  expect(() => readEnv({ STRIPE_SECRET_KEY: 'sk_live_1' })).toThrow(/STRIPE_SECRET_KEY: must be a test key/);
  expect(() => readEnv({ STRIPE_PUBLISHABLE_KEY: 'pk_live_1' })).toThrow(/STRIPE_PUBLISHABLE_KEY/);
});

test('tokens of merchants are read as a table, and nonsense is refused', () => {
  expect(readEnv({ MERCHANT_TOKENS: 'fellmark=a,cornerly=b' }).MERCHANT_TOKENS).toEqual({ fellmark: 'a', cornerly: 'b' });
  expect(() => readEnv({ MERCHANT_TOKENS: 'fellmark' })).toThrow(/slug=token/);
});

test('limits are changed by name, and a slip of the pen is told', () => {
  expect(readEnv({ RATE_LIMITS: 'codes=5,discovery=0' }).RATE_LIMITS).toEqual({ ...readEnv({}).RATE_LIMITS, codes: 5, discovery: 0 });
  expect(() => readEnv({ RATE_LIMITS: 'codez=5' })).toThrow(/RATE_LIMITS: knows only requests, vault, codes/);
  expect(() => readEnv({ RATE_LIMITS: 'codes=-1' })).toThrow(/RATE_LIMITS: must look like/);
});
