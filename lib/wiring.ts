import { sql } from 'drizzle-orm';
import { version } from '@/package.json';
import { openApiDoor } from './acp/openapi';
import { createAssistant } from './agent';
import type { Assistant } from './agent/types';
import { createCart } from './cart';
import type { Cart } from './cart/types';
import { converted, createCatalog, usualRates } from './catalog';
import type { Catalog, MerchantFace } from './catalog/types';
import { createCheckout, createLedger, createLimits, createShopperDetails } from './checkout';
import type { Ledger } from './checkout/ledger/types';
import type { Limits } from './checkout/limits/types';
import type { Checkout, MerchantConnection, ShopperDetails } from './checkout/types';
import { openDatabase } from './db';
import { type Env, readEnv } from './env';
import { createMerchants, type Merchants } from './mock/merchant';
import { merchants as bundled } from './mock/merchant/data';
import { createOrders, pruneOrderEvents } from './orders';
import type { Orders } from './orders/types';
import { createStripeWebhooks, pruneStripeEvents } from './payments';
import type { CardWallet } from './payments/types';
import { createStudio, lineOf } from './studio';
import type { Studio } from './studio/types';
import type { Door } from './wire/door';
import { healthDoor } from './wire/health';
import { newId } from './wire/ids';
import { createLog } from './wire/log';
import { once } from './wire/once';
import { rounds } from './wire/rounds';
import { installationSecret, secretFor } from './wire/secret';
import { bearersOf } from './wiring/bearers';
import { connectedMerchants } from './wiring/connected';
import { bundledFaces, feedFaces } from './wiring/faces';
import { wireModels } from './wiring/models';
import { wirePayments } from './wiring/payments';
import { wireProtection } from './wiring/protection';
import { warmUp } from './wiring/warm';

/** Every part of the shop, built once. */
export type Shop = {
  assistant: Assistant;
  catalog: Catalog;
  cart: Cart;
  checkout: Checkout;
  /** The shopper's own things. None of them is handed to the assistant. */
  wallet: CardWallet;
  limits: Limits;
  details: ShopperDetails;
  ledger: Ledger;
  /** The merchants that can be bought from. */
  faces: () => MerchantFace[];
  orders: Orders;
  /** The bundled merchants: their ACP door, their public pages, their back office. */
  merchants: Merchants;
  /** `/api/acp/openapi.json`. */
  apiDescription: Door;
  /** The payment provider's stand-in. */
  psp: Door;
  /** `/api/webhooks/stripe`: what the payment provider tells. */
  stripeWebhooks: Door;
  health: Door;
  /** What passes between the parties, and the switches that break it. */
  studio: Studio;
  /** Undefined: the card fields are the stand-in's. */
  publishableKey: string | undefined;
  close: () => Promise<void>;
};

/** Where the shop is kept between the copies of this module that Next makes (routes, actions), and over hot reloads. */
const kept = globalThis as typeof globalThis & { aisle?: Promise<Shop> };

/** The shop; built at the first call, the same for everybody after. A failed build is tried again by the next caller. */
export function shop(): Promise<Shop> {
  // A build that opened the shop would hold its data folder against the server that is started next.
  if (process.env.NEXT_PHASE === 'phase-production-build') return Promise.reject(new Error('the shop was opened while it is being built'));
  kept.aisle ??= buildShop(readEnv(process.env)).catch((error) => {
    kept.aisle = undefined;
    throw error;
  });
  return kept.aisle;
}

/** Builds every part. Rooms get each other as values here and nowhere else. */
export async function buildShop(env: Env): Promise<Shop> {
  const { db, kind: database, close } = await openDatabase({ url: env.DATABASE_URL, folder: env.DATA_DIR });
  const clock = () => new Date();
  const common = { db, clock, newId, log: createLog({ quiet: env.QUIET }) };
  const secret = await installationSecret(db, env.AISLE_SECRET);
  const origin = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  const own = bundledFaces(origin);
  const protection = wireProtection(env, clock);
  const connected = connectedMerchants(
    env,
    own.map(({ slug }) => slug),
    protection.signed,
  );
  const faces = [...own, ...connected.map(({ face }) => face)];
  const slugs = faces.map(({ slug }) => slug);
  const shown = [...faces, ...feedFaces(Object.keys(env.FEED_TOKENS).filter((slug) => !slugs.includes(slug)))];
  const bearers = bearersOf(
    own.map(({ slug }) => slug),
    env.MERCHANT_TOKENS,
    env.FEED_TOKENS,
  );
  const webhookSecret = (slug: string) => secretFor(secret, `webhook:${slug}`);

  const events = { url: `${origin}/api/webhooks/stripe`, door: (request: Request) => stripeWebhooks(request) };
  const { through, ...studio } = createStudio({
    on: env.STUDIO ?? !(env.PUBLIC_URL || env.OPENAI_API_KEY || env.STRIPE_SECRET_KEY),
    version,
  });
  const purse = await wirePayments(env, common, slugs, secret, events, protection, through);
  const catalog = createCatalog({ ...common, merchants: () => shown, feedBearers: bearers.feedSlugOf });
  const merchants = createMerchants({
    ...common,
    merchants: bundled,
    origin,
    bearers: bearers.slugOf,
    ...protection.merchants,
    processorFor: purse.processorFor,
    paymentProfile: purse.profileOf,
    exclusive: database === 'pglite',
    // The stand-in merchants reach the agent by its public doors, as any merchant would.
    sendWebhook: through(lineOf('merchant:all', 'agent', 'Order events, from the merchants'), (request) => orders.webhook(request)),
    webhookUrl: `${origin}/agentic_checkout/webhooks/order_events`,
    webhookSecret,
    feedDoor: catalog.feeds,
    feedBearer: bearers.of,
  });
  const standIns = own.map((face): MerchantConnection => {
    const { slug } = face;
    const door = protection.signed(merchants.door);
    return { face, baseUrl: `${origin}/api/acp`, bearer: bearers.of(slug), webhookSecrets: [webhookSecret(slug)], door };
  });
  const connections = new Map(
    [...standIns, ...connected].map((one) => {
      const { slug, name } = one.face;
      return [slug, { ...one, door: through(lineOf('agent', `merchant:${slug}`, name), one.door) }];
    }),
  );
  const orders = createOrders({
    ...common,
    merchants: () => [...connections.values()],
    expects: (merchant, sessionId) => checkout.expects(merchant, sessionId),
    session: (merchant, sessionId) => checkout.sessionOf(merchant, sessionId),
  });
  const cart = createCart({ ...common, catalog });
  const checkout = createCheckout({
    ...common,
    merchants: (slug) => connections.get(slug),
    catalog,
    issuerFor: ({ psp }) =>
      psp === 'stripe' ? purse.issuers['stripe-spt'] : psp === 'aisle_vault' ? purse.issuers['delegate-payment'] : undefined,
    publishableKey: env.STRIPE_PUBLISHABLE_KEY,
    wallet: purse.wallet,
    orders,
    cart,
  });
  const stripeWebhooks = createStripeWebhooks({
    ...common,
    listeners: purse.listeners.map(({ account, secrets, merchants: of }) => ({
      ...{ account, secrets },
      hear: (news) => (of ? merchants.heard(of, news) : checkout.heard(news)),
    })),
  });
  const models = wireModels(env, clock, through);
  const assistant = createAssistant({
    ...common,
    catalog,
    checkout,
    orders,
    // What stands on the merchants' public pages; of a merchant of the outside only its links are known.
    policies: async (slug, kind) => {
      const page = merchants.pages.policy(slug, kind);
      return page && { title: page.title, url: `${origin}/merchants/${slug}/policies/${kind}`, text: page.markdown };
    },
    rates: { convert: (money, currency) => converted(money, currency, usualRates), asOf: usualRates.asOf },
    ...models,
  });

  await merchants.seed();
  await catalog.load();
  // The merchants' feeds name pictures by the shop's address: another address, or other goods, and they publish again.
  await once(db, 'published', [origin, bundled], merchants.publish);
  const forget = () => Promise.all([pruneStripeEvents(db, clock), pruneOrderEvents(db, clock)]);
  const stops = [
    warmUp(catalog.search),
    merchants.outbox.start(),
    purse.startEvents(),
    rounds('payments without an outcome', 30_000, checkout.sweep, common.log),
    rounds('old events', 3_600_000, forget, common.log),
  ];
  const parties = { database, model: models.name, payments: purse.kind, webhooks: purse.webhooks };
  common.log('open', parties);

  return {
    assistant,
    catalog,
    cart,
    checkout,
    wallet: purse.wallet,
    limits: createLimits(common),
    details: createShopperDetails(common),
    ledger: createLedger({ ...common, merchantName: (slug) => connections.get(slug)?.face.name ?? slug }),
    faces: () => faces,
    orders,
    merchants,
    apiDescription: openApiDoor(origin),
    psp: purse.psp,
    stripeWebhooks,
    studio,
    health: healthDoor(version, parties, () => db.execute(sql`select 1`)),
    publishableKey: purse.publishableKey,
    close: async () => {
      for (const stop of stops) stop();
      await close();
    },
  };
}
