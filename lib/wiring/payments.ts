import type { Env } from '@/lib/env';
import { absentStandIn, agentAccount, createStripeStandIn, merchantAccount, type WebhookEndpoint } from '@/lib/mock/stripe';
import {
  createCardWallet,
  createDelegateIssuer,
  createStripeIssuer,
  createStripeProcessor,
  listensTo,
  sellerProfile,
} from '@/lib/payments';
import type { CardWallet, PaymentIssuer, PaymentProcessor, TokenChallenges } from '@/lib/payments/types';
import { lineOf } from '@/lib/studio';
import type { Door } from '@/lib/wire/door';
import type { Parties } from '@/lib/wire/health';
import { rounds } from '@/lib/wire/rounds';
import { secretFor } from '@/lib/wire/secret';
import type { Common, Through } from './common';
import type { Protection } from './protection';

export type Purse = {
  /** `/api/psp/…` and the stand-in's frames. */
  psp: Door;
  /** The agent's face, by the way the merchant takes cards. */
  issuers: Record<'stripe-spt' | 'delegate-payment', PaymentIssuer & Partial<TokenChallenges>>;
  /** The shoppers' saved cards, at the agent's provider. */
  wallet: CardWallet;
  /** The merchants' face, each with its own key. */
  processorFor: (slug: string) => PaymentProcessor;
  /** What a token for this merchant is made out to: its profile at the provider's network. */
  profileOf: (slug: string) => string;
  /** Card fields of the real Stripe; undefined: the stand-in's. */
  publishableKey: string | undefined;
  kind: 'stand-in' | 'stripe-test';
  /** Who hears the provider's events at `/api/webhooks/stripe`: the agent, or the merchants that share one account. */
  listeners: { account: string; secrets: string[]; merchants?: string[] }[];
  webhooks: Parties['webhooks'];
  /** Begins to send the stand-in's own events there; returns the end of it. */
  startEvents: () => () => void;
};

/** The purse over Stripe's test mode when all its keys are there, else over the stand-in. Throws when only some are. */
export async function wirePayments(
  env: Env,
  common: Common,
  slugs: string[],
  secret: string,
  events: { url: string; door: Door },
  protection: Protection,
  through: Through,
): Promise<Purse> {
  const given = [env.STRIPE_SECRET_KEY, env.STRIPE_PUBLISHABLE_KEY, env.STRIPE_MERCHANT_SECRET_KEY];
  const [agentKey, publishableKey, merchantKey] = given;
  if (agentKey && publishableKey && merchantKey) {
    const profile = env.STRIPE_MERCHANT_PROFILE ?? (await sellerProfile({ secretKey: merchantKey }));
    const issuer = createStripeIssuer({ secretKey: agentKey });
    const processor = createStripeProcessor({ secretKey: merchantKey });
    const listeners = [
      { account: 'agent' as const, secrets: env.STRIPE_WEBHOOK_SECRET },
      { account: 'merchant' as const, secrets: env.STRIPE_MERCHANT_WEBHOOK_SECRET, merchants: slugs },
    ].filter(({ secrets }) => secrets.length > 0);
    return {
      psp: absentStandIn,
      issuers: { 'stripe-spt': issuer, 'delegate-payment': issuer },
      wallet: createCardWallet({ ...common, secretKey: agentKey }),
      processorFor: () => processor,
      profileOf: () => profile,
      publishableKey,
      kind: 'stripe-test',
      listeners,
      webhooks: listeners.length === 2 ? 'agent and merchant' : (listeners[0]?.account ?? 'off'),
      startEvents: () => () => undefined,
    };
  }
  if (given.some(Boolean)) {
    const names = ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_MERCHANT_SECRET_KEY'];
    throw new Error(
      `The environment is not right:\n  Stripe needs all three, missing: ${names.filter((_, place) => !given[place]).join(', ')}`,
    );
  }
  return standIn(env, common, slugs, secret, events, protection, through);
}

function standIn(
  env: Env,
  common: Common,
  slugs: string[],
  secret: string,
  events: { url: string; door: Door },
  protection: Protection,
  through: Through,
): Purse {
  const keyOf = (slug: string) => env.STAND_IN_MERCHANT_KEYS[slug] ?? `sk_test_${slug}`;
  const profileOf = (slug: string) => `profile_test_${slug}`;
  const listeners = [
    { account: 'agent', secrets: [secretFor(secret, 'stripe events: agent')] },
    ...slugs.map((slug) => ({ account: slug, secrets: [secretFor(secret, `stripe events: ${slug}`)], merchants: [slug] })),
  ];
  // The stand-in reaches the shop by the same door as Stripe would, and signs the same way.
  const endpoints = listeners.map(({ account, secrets: [own = ''] }): [string, WebhookEndpoint] =>
    account === 'agent'
      ? [agentAccount, { ...events, secret: own, types: listensTo.agent }]
      : [merchantAccount(account), { ...events, secret: own, types: listensTo.merchant }],
  );
  const { door, webhooks, prune } = createStripeStandIn({
    ...common,
    keys: {
      agent: env.STAND_IN_AGENT_KEY,
      publishable: env.STAND_IN_PUBLISHABLE_KEY,
      merchants: Object.fromEntries(slugs.map((slug) => [slug, keyOf(slug)])),
      profiles: Object.fromEntries(slugs.map((slug) => [slug, profileOf(slug)])),
    },
    secret: secretFor(secret, 'card fingerprints'),
    vault: protection.vault,
    endpoints: Object.fromEntries(endpoints),
  });
  const ofAgent = through(lineOf('agent', 'provider', 'The payment provider, for the agent'), door);
  const ofMerchants = through(lineOf('merchant:all', 'provider', 'The payment provider, for the merchants'), door);
  const agent = { secretKey: env.STAND_IN_AGENT_KEY, door: ofAgent };
  const processors = new Map(slugs.map((slug) => [slug, createStripeProcessor({ secretKey: keyOf(slug), door: ofMerchants })]));
  return {
    psp: door,
    issuers: {
      'stripe-spt': createStripeIssuer(agent),
      'delegate-payment': createDelegateIssuer({
        ...agent,
        vaultUrl: 'http://psp.aisle/api/psp',
        vaultDoor: protection.signed(ofAgent),
        bearer: env.STAND_IN_AGENT_KEY,
      }),
    },
    wallet: createCardWallet({ ...common, ...agent }),
    processorFor: (slug) => {
      const processor = processors.get(slug);
      if (!processor) throw new Error(`no merchant ${slug}`);
      return processor;
    },
    profileOf,
    publishableKey: undefined,
    kind: 'stand-in',
    listeners,
    webhooks: 'stand-in',
    startEvents: () => {
      const stops = [webhooks.start(), rounds("the provider's old rows", 3_600_000, prune, common.log)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
