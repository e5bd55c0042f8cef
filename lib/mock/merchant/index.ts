import { edition20250929 } from '@/lib/acp/legacy';
import { mcpDoor } from '@/lib/acp/mcp';
import { API_VERSION } from '@/lib/acp/schema';
import { acpDoor } from '@/lib/acp/server';
import type { Database } from '@/lib/db';
import type { PaymentNews } from '@/lib/payments/types';
import type { Door } from '@/lib/wire/door';
import type { Clock, Log, NewId } from '@/lib/wire/types';
import { afterSalesHandlers } from './after-sales/handlers';
import { backOfficeDoor } from './back-office/door';
import { putCard } from './back-office/gift-cards';
import { orderDeeds } from './back-office/orders';
import { changeVariant } from './back-office/variants';
import { cartHandlers } from './carts/handlers';
import { cancelSession } from './checkout/cancel';
import { completeSession } from './checkout/complete';
import { createSession } from './checkout/create';
import { delegatePayment } from './checkout/delegate';
import { getSession } from './checkout/get';
import { heard } from './checkout/heard';
import { recover } from './checkout/recover';
import { updateSession } from './checkout/update';
import type { MerchantProduct, MerchantProfile } from './data/format';
import type { Desk, Processor } from './desk';
import { discoveryDoor } from './discovery';
import { createChanges, showsInFeed } from './feed/changes';
import { createPublisher } from './feed/publish';
import { createOutbox } from './orders/outbox';
import { type MerchantPages, merchantPages } from './pages';
import { type ProtectionParts, protection } from './protection';
import { startRounds } from './rounds';
import { cardHandlerId } from './rules/handlers';
import { shopOf } from './shop';
import { seedGiftCards } from './store/credits';
import { keyStore } from './store/keys';
import { sessionBook } from './store/session-book';
import { stockBook } from './store/stock';

export type { MerchantPages } from './pages';
export type { MerchantLimits } from './protection';

export type MerchantParts = {
  db: Database;
  clock: Clock;
  newId: NewId;
  log: Log;
  /** The data: who they are and what they sell. */
  merchants: readonly { profile: MerchantProfile; products: MerchantProduct[] }[];
  processorFor: (slug: string) => Processor;
  /** The agent's webhook receiver. */
  sendWebhook: Door;
  webhookUrl: string;
  webhookSecret: (slug: string) => string;
  /** The agent's Feed API, `<feedBase>/feeds…`; default `<origin>/api`. */
  feedDoor: Door;
  feedBearer: (slug: string) => string;
  feedBase?: string;
  /** Public base URL for links and pictures. */
  origin: string;
  /** Bearer → merchant slug. */
  bearers: (token: string) => string | undefined;
  /** What payment tokens must be made out to; default `profile_test_<slug>`. */
  paymentProfile?: (slug: string) => string;
  /** How long the shopper's own page has to say that the bank was answered, before the merchant goes on without it; default 5 s. */
  pageFirstMs?: number;
  /** No other process writes this database (PGlite): live stock may be remembered, a dead process's work taken over at once. Default false. */
  exclusive?: boolean;
} & ProtectionParts;

export type Merchants = {
  /** `/api/acp/…`; the bearer picks the merchant. */
  door: Door;
  /** `/api/mcp`: the same operations as tools. */
  mcp: Door;
  /** `/.well-known/acp.json`. */
  wellKnown: Door;
  /** `/api/back-office/…`. */
  backOffice: Door;
  /** All products of all merchants to the agent's Feed API. */
  publish: () => Promise<void>;
  outbox: {
    /** Sends what is due; returns how many events arrived. */
    deliverDue: () => Promise<number>;
    /** Starts the rounds: recovery of unfinished payments, events that wait for another try, old keys. Returns the stop. */
    start: () => () => void;
  };
  /** Goes on with payments that a dead process left; returns how many were settled. Also a part of the rounds. */
  recover: () => Promise<number>;
  /** What the payment provider tells one of these merchants (or one of several that share its account). Throws when it has to be told again. */
  heard: (slugs: readonly string[], news: PaymentNews) => Promise<void>;
  pages: MerchantPages;
  /** First start: a stock row for every variant that has none. */
  seed: () => Promise<void>;
};

/** The bundled merchants: one server for all of them, as a marketplace platform would run it. Money and stock change only in their tables. */
export function createMerchants(parts: MerchantParts): Merchants {
  const { db, clock, newId, log } = parts;
  const exclusive = parts.exclusive ?? false;
  const shops = new Map(parts.merchants.map((merchant) => [merchant.profile.slug, shopOf(merchant)]));
  const origin = parts.origin.replace(/\/$/, '');
  const owner = { id: newId('own'), exclusive, leaseMs: 20_000 };
  const stock = stockBook(db, exclusive);
  const outbox = createOutbox({ db, clock, log, send: parts.sendWebhook, url: parts.webhookUrl, secret: parts.webhookSecret });
  const desk: Desk = {
    db,
    clock,
    newId,
    log,
    origin,
    shops,
    stock,
    sessions: sessionBook(db, owner),
    owner,
    processorFor: parts.processorFor,
    paymentProfile: parts.paymentProfile ?? ((slug) => `profile_test_${slug}`),
    busy: new Set(),
    eventAdded: outbox.send,
    goodsSold: (sold) => {
      void stock.read(sold.map(({ id }) => id)).then((live) => {
        const told = sold.filter(({ id, n }) => {
          const now = live.get(id);
          return now && showsInFeed({ ...now, stock: now.stock + n }, now);
        });
        changes.add(told.map(({ id }) => id));
      });
    },
  };
  const publisher = createPublisher(desk, { door: parts.feedDoor, base: parts.feedBase ?? `${origin}/api`, bearer: parts.feedBearer });
  const changes = createChanges(publisher.again, log);
  const keys = keyStore(db, owner, clock);
  const legacy = edition20250929({ currencyOf: (slug) => shops.get(slug)?.profile.currency ?? '', handlerId: cardHandlerId });

  const { guarded, discovery, signatures, admit } = protection(parts, clock, log);
  const identityOf = (token: string) => knownShop(parts.bearers(token), shops);
  const onBug = (error: unknown, operation?: string) =>
    log('merchant.bug', { operation, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  const door = acpDoor({
    handlers: {
      createSession: guarded(createSession(desk)),
      getSession: getSession(desk),
      updateSession: guarded(updateSession(desk)),
      completeSession: completeSession(desk),
      cancelSession: cancelSession(desk),
      delegatePayment: delegatePayment(desk),
      ...cartHandlers(desk),
      ...afterSalesHandlers(desk),
    },
    ...{ identityOf, onBug, signatures, admit },
    versions: [API_VERSION],
    editions: [legacy],
    store: keys,
  });

  return {
    door,
    mcp: mcpDoor({ door, baseUrl: `${origin}/api/acp`, identityOf, origin: new URL(origin).origin, onBug }),
    wellKnown: discovery(
      discoveryDoor(
        origin,
        [legacy.version, API_VERSION],
        [...shops.values()].map(({ profile }) => profile.currency),
        ['checkout', 'orders', 'carts', 'delegate_payment'],
      ),
    ),
    backOffice: backOfficeDoor(
      {
        variants: changeVariant(desk, async (ids) => {
          changes.add(ids);
          await changes.flush();
        }),
        ...orderDeeds(desk),
        gift_cards: putCard(desk),
      },
      identityOf,
      log,
    ),
    publish: publisher.publish,
    outbox: {
      deliverDue: outbox.deliverDue,
      start: () => startRounds(desk, outbox.deliverDue, () => Promise.all([keys.purge(), outbox.purge()])),
    },
    recover: () => recover(desk),
    heard: (slugs, news) => heard(desk, slugs, news, parts.pageFirstMs),
    pages: merchantPages(desk),
    seed: async () => {
      await stock.seed(shops.values());
      await seedGiftCards(db, shops.values(), newId, clock());
    },
  };
}

const knownShop = (slug: string | undefined, shops: ReadonlyMap<string, unknown>): string | undefined =>
  slug !== undefined && shops.has(slug) ? slug : undefined;
