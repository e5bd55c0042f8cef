import 'server-only';
import { and, eq } from 'drizzle-orm';
import { AcpCallError } from '@/lib/acp/client';
import { answerChallenge, challengeOf, wasAsked } from './challenge';
import { complete } from './complete';
import { addCredit, refusalOf, removeCredit } from './credit';
import { underWay } from './from-cart';
import { inLine } from './in-line';
import { notices } from './notices';
import type { CheckoutParts } from './parts';
import { rememberedOf } from './remember';
import { type CheckoutRow, findRow } from './rows';
import { isStale, latest, note, refresh } from './session';
import { settle } from './settle';
import { start } from './start';
import { sweep } from './sweep';
import { agentCheckouts } from './tables';
import { completeTogether } from './together';
import { noteTokenNews } from './token-news';
import type { Checkout, CheckoutView, Payment } from './types';
import { cancel, update } from './update';
import { linesOf, viewOf } from './view';

type Request = Parameters<Checkout['start']>[0];

/**
 * THE COUNTER: the shopper's side of checkout sessions. Expected trouble (declined, changed, unreachable, unknown outcome) comes back as a
 * notice in the view; another shopper's checkout is undefined; only bugs throw.
 */
export function createCheckout(parts: CheckoutParts): Checkout {
  const line = inLine();
  /** Payments that this process is waiting for; whoever presses again gets the same outcome. */
  const paying = new Map<string, Promise<CheckoutView | undefined>>();

  async function show(row: CheckoutRow): Promise<CheckoutView> {
    const face = parts.merchants(row.merchant)?.face ?? strangerFace(row);
    const [lines, challenge] = await Promise.all([linesOf(row, parts.catalog), challengeOf(parts, row)]);
    return { ...viewOf(row, face, lines), publishableKey: parts.publishableKey, ...(challenge && { challenge }) };
  }

  /** Runs a change alone among this process's changes of the same checkout; a merchant that is gone becomes a notice. */
  async function change(
    shopperId: string,
    id: string,
    work: (row: CheckoutRow) => Promise<CheckoutRow>,
    before = (row: CheckoutRow) => settle(parts, row),
  ): Promise<CheckoutView | undefined> {
    const found = await findRow(parts.db, shopperId, id);
    if (!found) return undefined;
    if (!parts.merchants(found.merchant)) return show(await note(parts, found, notices.unknownMerchant()));
    const changed = await line(id, async () => {
      const row = await findRow(parts.db, shopperId, id);
      return work(row?.phase === 'paying' ? await before(row) : (row ?? found));
    });
    return show(changed);
  }

  /** A payment that is under way in this process is waited for, not begun again. */
  async function once(shopperId: string, id: string, work: () => Promise<CheckoutView | undefined>): Promise<CheckoutView | undefined> {
    if (!(await findRow(parts.db, shopperId, id))) return undefined;
    const running = paying.get(id);
    if (running) return running;
    const mine = work().finally(() => paying.delete(id));
    paying.set(id, mine);
    return mine;
  }

  const pay = (shopperId: string, id: string, payment: Payment) =>
    once(shopperId, id, () => change(shopperId, id, (row) => complete(parts, row, payment)));

  async function look(row: CheckoutRow): Promise<CheckoutRow> {
    if (paying.has(row.id) || !parts.merchants(row.merchant)) return row;
    if (row.phase === 'paying') return line(row.id, async () => settle(parts, await latest(parts, row)));
    if (row.phase !== 'open' || !isStale(row, parts.clock())) return row;
    return line(row.id, () => refresh(parts, row)).catch((error: unknown) => {
      if (error instanceof AcpCallError) return row; // the last known state is better than none; Pay reads again anyway
      throw error;
    });
  }

  async function open(request: Request): ReturnType<Checkout['start']> {
    const started = await start(parts, request);
    return 'trouble' in started ? started : show(started);
  }

  const openCart = (request: Request) =>
    line(`cart ${request.shopperId} ${request.merchant}`, async () => {
      const { again, overtaken } = await underWay(parts, request);
      for (const { id } of overtaken) await change(request.shopperId, id, (row) => cancel(parts, row));
      const found = again && (await look(again));
      const goesOn = found && found.phase !== 'canceled' && found.phase !== 'expired';
      return goesOn ? show(found) : open(request);
    });

  return {
    start: (request) => (request.fromCart && parts.merchants(request.merchant) ? openCart(request) : open(request)),
    get: async (shopperId, id) => {
      const row = await findRow(parts.db, shopperId, id);
      return row && show(await look(row));
    },
    update: (shopperId, id, wanted) => change(shopperId, id, (row) => update(parts, row, wanted)),
    addCredit: async (shopperId, id, wanted) => {
      let problem: string | undefined;
      const view = await change(shopperId, id, (row) =>
        addCredit(parts, row, wanted).catch((error: unknown) => {
          if (!(error instanceof AcpCallError)) throw error;
          parts.log('checkout.credit_refused', { checkoutId: id, layer: error.layer, status: error.status, code: error.code });
          problem = refusalOf(error, parts.merchants(row.merchant)?.face.name ?? row.merchant);
          return row;
        }),
      );
      return view && { view, ...(problem && { problem }) };
    },
    removeCredit: (shopperId, id, creditId) =>
      change(shopperId, id, (row) =>
        removeCredit(parts, row, creditId).catch((error: unknown) => {
          if (!(error instanceof AcpCallError)) throw error;
          return note(parts, row, notices.unreachable(parts.merchants(row.merchant)?.face.name ?? row.merchant));
        }),
      ),
    cancel: (shopperId, id) => change(shopperId, id, (row) => cancel(parts, row)),
    complete: pay,
    completeTogether: (shopperId, payments) => completeTogether(parts, { change, complete: pay }, shopperId, payments),
    answerChallenge: (shopperId, id, outcome) =>
      once(shopperId, id, () =>
        change(
          shopperId,
          id,
          (row) => answerChallenge(parts, row, outcome),
          async (row) => row,
        ),
      ),
    heard: async (news) => {
      if (news.kind !== 'token') return;
      const row = await noteTokenNews(parts, news);
      // A used token under a payment whose outcome nobody knows: the merchant knows it now. The bank's question has a page of its own that answers.
      if (row?.phase === 'paying' && news.is === 'used' && !wasAsked(row)) await look(row);
    },
    sweep: () => sweep(parts),
    remembered: (shopperId) => rememberedOf(parts.db, shopperId),
    expects: async (merchant, sessionId) => {
      const rows = await parts.db
        .select({ id: agentCheckouts.id })
        .from(agentCheckouts)
        .where(and(eq(agentCheckouts.merchant, merchant), eq(agentCheckouts.sessionId, sessionId)));
      return rows.length > 0;
    },
    sessionOf: async (merchant, sessionId) => {
      const [row] = await parts.db
        .select({ session: agentCheckouts.session })
        .from(agentCheckouts)
        .where(and(eq(agentCheckouts.merchant, merchant), eq(agentCheckouts.sessionId, sessionId)));
      return row?.session;
    },
  };
}

/** A merchant that is no longer connected: its purchases can still be looked at. */
function strangerFace(row: CheckoutRow) {
  return {
    slug: row.merchant,
    name: row.merchant,
    accent: { light: '#555555', dark: '#bbbbbb' },
    logoUrl: '',
    currency: row.session.currency,
  };
}
