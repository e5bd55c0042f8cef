import type { Database } from '@/lib/db';
import { createMerchants } from '@/lib/mock/merchant';
import { merchants as shops } from '@/lib/mock/merchant/data';
import { variantsOf } from '@/lib/mock/merchant/data/expand';
import { createStripeStandIn } from '@/lib/mock/stripe';
import { createStripeProcessor } from '@/lib/payments';
import { newId } from '@/lib/wire/ids';
import { readSigningKey, readVerifyingKeys, signing } from '../../signatures';
import type { MerchantKitOptions } from '..';
import type { ObservedWebhook } from '../context';
import type { Door } from '../send';
import { stripeTokens } from '../stripe-tokens';
import { vaultTokens } from '../vault-tokens';

const outcome_details = {
  three_ds_cryptogram: 'AAIBBYNoEwAAAAAAhHNxdQAAAAA=',
  electronic_commerce_indicator: '05',
  transaction_id: 't',
  version: '2.2.0',
};
const origin = 'http://localhost:3000';
/** One of them agreed with the kit on a key: both ways of calling a merchant are tried. */
const signs = 'cornerly';
const agreedKey = 'hmac-sha256:the-key-of-the-everyday-store';
const slugs = shops.map(({ profile }) => profile.slug);
const table = (entry: (slug: string) => string) => Object.fromEntries(slugs.map((slug) => [slug, entry(slug)]));

/** The bundled merchants in this process, over an empty database, with the provider's stand-in behind them and a receiver that writes events down. */
export async function bundledMerchants(db: Database, log: (event: string, facts?: object) => void = () => undefined) {
  const common = { db, newId, clock: () => new Date(), log };
  const keys = {
    agent: 'sk_test_agent',
    publishable: 'pk_test_agent',
    merchants: table((slug) => `sk_test_${slug}`),
    profiles: table((slug) => `profile_test_${slug}`),
  };
  const { door: psp } = createStripeStandIn({ ...common, keys });
  const received: ObservedWebhook[] = [];
  const merchants = createMerchants({
    ...common,
    merchants: shops,
    processorFor: (slug) => createStripeProcessor({ secretKey: `sk_test_${slug}`, door: psp }),
    sendWebhook: async (request) => {
      received.push({ headers: request.headers, rawBody: await request.text() });
      return Response.json({ received: true });
    },
    webhookUrl: `${origin}/agentic_checkout/webhooks/order_events`,
    webhookSecret: (slug) => `whsec_${slug}`,
    feedDoor: async () => Response.json({}),
    feedBearer: (slug) => `demo-${slug}`,
    origin,
    bearers: (token) => slugs.find((slug) => token === `demo-${slug}`),
    exclusive: true,
    verifyingKeys: (slug) => (slug === signs ? readVerifyingKeys(agreedKey) : []),
  });
  const door: Door = (request) => (new URL(request.url).pathname === '/api/mcp' ? merchants.mcp(request) : merchants.door(request));
  await merchants.seed();
  const ofSession = (sessionId: string) => received.filter(({ rawBody }) => JSON.parse(rawBody).data.checkout_session_id === sessionId);

  /** Pages as the app serves them: only whether they are there. */
  const pages: Door = async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/.well-known/acp.json') return merchants.wellKnown(request);
    const [, , slug = '', kind, id = ''] = pathname.split('/');
    const { pages: shown } = merchants;
    const there = !kind
      ? shown.merchant(slug)
      : kind === 'orders'
        ? await shown.order(slug, id, searchParams.get('key') ?? '')
        : shown.policy(slug, id);
    return new Response(there ? 'a page' : 'no page', { status: there ? 200 : 404 });
  };

  const stripe = stripeTokens({ url: 'http://psp.test/v1', key: keys.agent, door: psp });
  const vault = vaultTokens({ url: 'http://psp.test', key: keys.agent, door: psp });

  /** What the shopper and the page of the provider's stand-in do between them: find the challenge that waits, press Complete. */
  async function authenticate(token: string): Promise<Record<string, unknown>> {
    const call = async (path: string, key: string, body?: URLSearchParams) => {
      const headers = { Authorization: `Bearer ${key}`, ...(body ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}) };
      return (
        await psp(new Request(`http://psp.test/v1/${path}`, { method: body ? 'POST' : 'GET', headers, body: body?.toString() }))
      ).json();
    };
    const issued = await call(`shared_payment/issued_tokens/${token}`, keys.agent);
    const source = issued.next_action?.use_stripe_sdk?.value;
    await call('stand_in/authentications', keys.publishable, new URLSearchParams({ source, result: 'complete' }));
    return { outcome: 'authenticated', outcome_details };
  }

  /** How the kit is pointed at one of them. */
  const optionsFor = (slug: string, digital = false): MerchantKitOptions => ({
    baseUrl: `${origin}/api/acp`,
    token: `demo-${slug}`,
    secondToken: `demo-${slugs.find((other) => other !== slug)}`,
    items: [plentiful(slug, digital)],
    currency: profileOf(slug).currency,
    door,
    pages,
    signingKey: slug === signs ? readSigningKey(agreedKey) : undefined,
    mcpUrl: `${origin}/api/mcp`,
    mintToken: (scope) => (scope.psp === 'stripe' ? stripe : vault)(scope),
    // A delegated token shows the agent no challenge: only the merchant's own intent has one.
    authenticate: profileOf(slug).payment === 'stripe-spt' ? authenticate : undefined,
    webhooks: async (sessionId) => {
      for (let tries = 0; tries < 20 && !ofSession(sessionId).length; tries++) await merchants.outbox.deliverDue();
      return ofSession(sessionId);
    },
    webhookSecret: `whsec_${slug}`,
  });
  /** The way to them for a request that was altered on the way: signed once more. */
  const signedAnew = signing(merchants.door, readSigningKey(agreedKey), () => new Date());
  return { optionsFor, signedAnew };
}

function profileOf(slug: string) {
  const shop = shops.find(({ profile }) => profile.slug === slug);
  if (!shop) throw new Error(`there is no merchant ${slug}`);
  return shop.profile;
}

/** A variant with enough in stock for every rule: a thing, or something sent by e-mail. */
function plentiful(slug: string, digital: boolean): string {
  const shop = shops.find(({ profile }) => profile.slug === slug);
  const all =
    shop?.products.filter((product) => (product.digital ?? false) === digital).flatMap((product) => variantsOf(product, shop.profile)) ??
    [];
  const [best] = all.filter(({ stock }) => typeof stock === 'number').sort((a, b) => Number(b.stock) - Number(a.stock));
  if (!best) throw new Error(`${slug} has nothing in stock`);
  return best.id;
}
