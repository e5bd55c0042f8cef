import { createHmac } from 'node:crypto';
import type { Database } from '@/lib/db';
import type { Door } from '@/lib/wire/door';
import { rateLimit } from '@/lib/wire/rate';
import type { Clock, Log, NewId } from '@/lib/wire/types';
import { createDelegateDoor, type VaultGuards } from './delegate/door';
import { createApiDoor } from './door';
import { createFramesDoor } from './frame';
import type { StandInKeys } from './keys';
import type { Parts } from './parts';
import { prune } from './prune';
import { defaultSettings, type StandInSettings } from './settings';
import { createWebhookSender, type WebhookEndpoint, type WebhookSender } from './webhooks';

export type { StandInKeys } from './keys';
export { agentAccount, merchantAccount } from './keys';
export { defaultSettings, type StandInSettings } from './settings';
export type { WebhookEndpoint, WebhookSender } from './webhooks';

export type StandInOptions = {
  db: Database;
  clock: Clock;
  newId: NewId;
  keys: StandInKeys;
  /** Keys fingerprints; made from the agent's key when absent. Never written to the database. */
  secret?: string;
  settings?: Partial<StandInSettings>;
  log: Log;
  /** Signatures and rates at the vault; absent: neither is asked for. */
  vault?: Partial<VaultGuards>;
  /** After each event was committed: `account` is acct_agent or acct_<slug>. */
  onEvent?: (event: Record<string, unknown>, account: string) => void;
  /** Accounts (acct_agent, acct_<slug>) that hear of their events by signed webhooks. */
  endpoints?: Record<string, WebhookEndpoint>;
};

/**
 * The payment provider's stand-in: the parts of Stripe's API that this shop uses, ACP's delegate_payment, and the two pages that live in isolated
 * frames (card fields, authentication). `door` answers all of it, with or without `/api/psp` in front; `delegateDoor` only the vault.
 */
export function createStripeStandIn(options: StandInOptions): {
  door: Door;
  delegateDoor: Door;
  webhooks: WebhookSender;
  /** Throws away what is too old to be asked for. */
  prune: () => Promise<void>;
} {
  const { db, clock, newId, keys, log } = options;
  const secret = options.secret ?? createHmac('sha256', keys.agent).update('stand-in fingerprints').digest('hex');
  const parts: Parts = { db, clock, newId, keys, settings: { ...defaultSettings, ...options.settings }, secret };
  const endpoints = options.endpoints ?? {};
  const listens = (account: string, type: string) =>
    Object.hasOwn(endpoints, account) && (endpoints[account]?.types?.includes(type) ?? true);
  const api = createApiDoor(parts, { log, listens, onEvent: options.onEvent });
  const frames = createFramesDoor(keys.publishable);
  const unlimited = rateLimit(0, clock);
  const delegateDoor = createDelegateDoor(parts, log, { keys: [], requests: unlimited, refusals: unlimited, ...options.vault });
  return {
    delegateDoor,
    webhooks: createWebhookSender(db, clock, log, endpoints),
    prune: () => prune(db, clock),
    door: (request) => {
      const path = new URL(request.url).pathname;
      if (path.startsWith('/stripe-stand-in/')) return frames(request);
      return /^(\/api\/psp)?\/agentic_commerce\//.test(path) ? delegateDoor(request) : api(request);
    },
  };
}

/** What stands at the stand-in's addresses when real keys are set: nothing, and it says so. */
export const absentStandIn: Door = async () =>
  Response.json(
    { error: { type: 'invalid_request_error', message: 'The stand-in is off: this shop pays through Stripe itself.' } },
    { status: 404, headers: { 'Cache-Control': 'no-store' } },
  );
