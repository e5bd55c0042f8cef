import { type AcpServer, type Handler, tooMany } from '@/lib/acp/server';
import type { VerifyingKey } from '@/lib/acp/signatures';
import type { Door } from '@/lib/wire/door';
import { rateLimit } from '@/lib/wire/rate';
import type { Clock, Log } from '@/lib/wire/types';
import { againstGuessing } from './checkout/guessing';

/** How often in a minute; 0: no limit. */
export type MerchantLimits = {
  /** Requests of one caller at the checkout and cart doors, MCP's included. */
  requests: number;
  /** Discount codes that do not exist, tried by one caller, and within one session. */
  codes: number;
  sessionCodes: number;
  /** Discovery, by address. */
  discovery: number;
};

/** Who may come how often, and whose requests must be signed. Left out: nobody is held up, nobody signs. */
export type ProtectionParts = { limits?: MerchantLimits; verifyingKeys?: (slug: string) => readonly VerifyingKey[] };

const none: MerchantLimits = { requests: 0, codes: 0, sessionCodes: 0, discovery: 0 };

/** What stands around the merchants' doors. */
export function protection(
  { limits = none, verifyingKeys = () => [] }: ProtectionParts,
  clock: Clock,
  log: Log,
): Required<Pick<AcpServer, 'signatures' | 'admit'>> & { guarded: (handler: Handler) => Handler; discovery: (door: Door) => Door } {
  const requests = rateLimit(limits.requests, clock);
  const addresses = rateLimit(limits.discovery, clock);
  const unsigned = new Set<string>();
  return {
    admit: requests.take,
    guarded: againstGuessing({ caller: rateLimit(limits.codes, clock), session: rateLimit(limits.sessionCodes, clock) }),
    signatures: {
      keysOf: verifyingKeys,
      now: clock,
      // Once for each caller: a line for every request would bury the rest.
      absent: (identity) => {
        if (!unsigned.has(identity)) log('merchant.signatures_not_asked_for', { merchant: identity });
        unsigned.add(identity);
      },
    },
    discovery: (door) => async (request) => {
      const wait = addresses.take(request.headers.get('x-forwarded-for') ?? 'unknown');
      return wait === undefined ? door(request) : tooMany(wait).response();
    },
  };
}
