import { readSigningKey, readVerifyingKeys, signing } from '@/lib/acp/signatures';
import type { Env } from '@/lib/env';
import type { MerchantParts } from '@/lib/mock/merchant';
import type { StandInOptions } from '@/lib/mock/stripe';
import type { Door } from '@/lib/wire/door';
import { rateLimit } from '@/lib/wire/rate';
import type { Clock } from '@/lib/wire/types';

export type Protection = {
  /** The agent's way to a party that it signs its requests for; the door itself without a signing key. */
  signed: (door: Door) => Door;
  merchants: Required<Pick<MerchantParts, 'limits' | 'verifyingKeys'>>;
  vault: NonNullable<StandInOptions['vault']>;
};

/** Signatures and rates as the environment says. Throws a sentence that names the variable and never repeats a key. */
export function wireProtection(env: Env, clock: Clock): Protection {
  const key = env.ACP_SIGNING_KEY === undefined ? undefined : read('ACP_SIGNING_KEY', readSigningKey, env.ACP_SIGNING_KEY);
  const keys = env.ACP_VERIFYING_KEYS === undefined ? [] : read('ACP_VERIFYING_KEYS', readVerifyingKeys, env.ACP_VERIFYING_KEYS);
  const { requests, codes, session_codes: sessionCodes, discovery, vault, refused_cards: refusedCards } = env.RATE_LIMITS;
  return {
    signed: (door) => (key ? signing(door, key, clock) : door),
    merchants: { limits: { requests, codes, sessionCodes, discovery }, verifyingKeys: () => keys },
    vault: { keys, requests: rateLimit(vault, clock), refusals: rateLimit(refusedCards, clock) },
  };
}

function read<Key>(variable: string, reader: (text: string) => Key, text: string): Key {
  try {
    return reader(text);
  } catch (error) {
    throw new Error(`The environment is not right:\n  ${variable}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
