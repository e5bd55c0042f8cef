import { type Address, API_VERSION } from '../schema';
import { merchantRules } from './chapters';
import type { MerchantContext } from './context';
import type { Exchange } from './exchange';
import { NotApplicable, Violation } from './finding';
import { conforms, type Report, type Result, reported } from './report';
import type { Rule } from './rule';
import { answerOf, type Door, listening, speaker } from './send';
import { somewhere } from './somewhere';

type Helps = 'discountCode' | 'secondToken' | 'mintToken' | 'authenticate' | 'webhooks' | 'webhookSecret' | 'signingKey' | 'mcpUrl';

/** With every help that is given (what each is stands at the context) more rules can be tried. */
export type MerchantKitOptions = Pick<MerchantContext, Helps> & {
  /** What `/checkout_sessions` is put behind, `https://shop.example/api/acp`. */
  baseUrl: string;
  token: string;
  /** Ids of things to buy, in stock, at least 3 of the first. */
  items: string[];
  /** Default `usd`. */
  currency?: string;
  /** Default: an address in California. */
  address?: Address;
  email?: string;
  /** Default: `fetch`. */
  door?: Door;
  /** How pages outside the API (links, order page, discovery) are opened; default: the door. */
  pages?: Door;
  /** Only these rules. */
  only?: readonly string[];
  /** Default: all of the kit's. */
  rules?: readonly Rule[];
  timeoutMs?: number;
  now?: () => Date;
  /** Told after each rule. */
  onResult?: (result: Result) => void;
};

/** Tries every rule against a merchant, one after the other, and says how each ended. Never throws for what the merchant does. */
export async function runMerchantKit(options: MerchantKitOptions): Promise<Report> {
  const now = options.now ?? (() => new Date());
  const began = now();
  const seen: Exchange[] = [];
  const context = contextOf(options, seen, now);
  const results: Result[] = [];
  for (const rule of (options.rules ?? merchantRules).filter(({ name }) => !options.only || options.only.includes(name))) {
    const result = await tried(rule, context, seen);
    results.push(result);
    options.onResult?.(result);
  }
  return {
    kit: 'merchant',
    version: API_VERSION,
    target: context.baseUrl,
    startedAt: began.toISOString(),
    milliseconds: now().getTime() - began.getTime(),
    exchanges: seen.length,
    results,
    conforms: conforms(results),
  };
}

function contextOf(options: MerchantKitOptions, seen: Exchange[], now: () => Date): MerchantContext {
  const [item] = options.items;
  if (item === undefined) throw new Error('the kit needs the id of something to buy');
  const { token, timeoutMs = 30_000, door = fetch } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const run = crypto.randomUUID().slice(0, 8);
  let keys = 0;
  const key = () => `kit-${run}-${++keys}`;
  const { signingKey, mcpUrl } = options;
  const record = (exchange: Exchange) => void seen.push(exchange);
  return {
    ...{ item, items: options.items, baseUrl, seen, now, key, token, signingKey, mcpUrl },
    send: speaker({ baseUrl, token, door, timeoutMs, version: API_VERSION, newKey: key, signingKey, now }, record),
    fetch: listening({ door, timeoutMs }, record),
    open: (url) =>
      answerOf({ door: options.pages ?? door, timeoutMs }, new Request(url, { headers: { Accept: 'application/json, text/html' } })),
    currency: options.currency ?? 'usd',
    address: options.address ?? somewhere,
    email: options.email ?? 'ada@example.com',
    discountCode: options.discountCode,
    secondToken: options.secondToken,
    mintToken: options.mintToken,
    authenticate: options.authenticate,
    webhooks: options.webhooks,
    webhookSecret: options.webhookSecret,
  };
}

async function tried(rule: Rule, context: MerchantContext, seen: readonly Exchange[]): Promise<Result> {
  const { name, clause, level } = rule;
  const before = seen.length;
  try {
    await rule.check(context);
    return { name, clause, level, outcome: 'pass' };
  } catch (error) {
    if (error instanceof NotApplicable) return { name, clause, level, outcome: 'skipped', reason: error.message };
    const last = seen.length > before ? seen.at(-1) : undefined;
    const exchange = error instanceof Violation ? (error.exchange ?? last) : last;
    // Anything else that is thrown comes from reading an answer that is not what the rule relied on: that fails the rule too.
    const reason = error instanceof Error ? error.message : String(error);
    return { name, clause, level, outcome: 'fail', reason, ...(exchange ? { exchange: reported(exchange) } : {}) };
  }
}
