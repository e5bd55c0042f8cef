import { AcpError, amountOf, type CheckoutSession, CheckoutSessionCompleteRequest } from '@/lib/acp/schema';
import { type Decision, type Exchange, type Handler, parseRequest } from '@/lib/acp/server';
import { formatMoney } from '@/lib/money';
import { type Desk, shopFor } from '../desk';
import type { Asked } from '../rules/asked';
import { warning } from '../rules/messages';
import type { Attempt } from '../store/attempts';
import { readOpenAttempt, readWaitingAttempt } from '../store/open-attempts';
import type { StoredSession } from '../store/sessions';
import { limitedCodes } from '../store/uses';
import { authenticationRefused } from './authentication';
import { askedOnComplete } from './complete-request';
import { type Computed, compute } from './compute';
import { splitOf } from './credit';
import { agreed } from './get';
import { claimOf, mustBeOpen, sessionOf } from './guards';
import { instrumentOf } from './instrument';
import { pay } from './pay';

/** Nobody tries so many cards in good faith. */
const mostAttempts = 30;

/**
 * `POST /checkout_sessions/{id}/complete`, in the order of digest §10: session open → prices and stock again → handler offered → claim everything →
 * charge, outside any transaction → order. What the shopper has not seen is never charged; a decline is a 200 with a message.
 */
export function completeSession(desk: Desk): Handler {
  return async (exchange) => {
    if (exchange.resume) return resumed(desk, exchange, exchange.resume);
    const shop = shopFor(desk, exchange.identity);
    const request = parseRequest(CheckoutSessionCompleteRequest, exchange.body);
    const stored = await sessionOf(desk, exchange);
    mustBeOpen(stored);
    if (stored.status === 'authentication_required' && !request.authentication_result) throw requires3ds();
    const asked = askedOnComplete(stored.asked, request, shop.profile);
    const waiting = stored.status === 'authentication_required' ? await readWaitingAttempt(desk.db, stored.id) : undefined;
    if (waiting) return confirmed(desk, exchange, stored, asked, waiting);
    if (stored.attempts >= mostAttempts) throw tooManyAttempts();
    const computed = await compute(desk, shop, asked, { id: stored.id, createdAt: stored.createdAt, before: stored.session });
    const save: Decision['save'] = (sealed) =>
      desk.sessions.update(stored, computed, { claim: claimOf(exchange), sealed, owner: desk.owner, now: desk.clock() });

    const changed = totalChanged(stored.session, computed.session);
    if (changed) computed.session.messages.push(...changed);
    if (changed || computed.session.status !== 'ready_for_payment') return { answer: { status: 200, body: computed.session }, save };
    const refused = authenticationRefused(request.authentication_result);
    if (refused) {
      computed.session.messages.unshift(refused);
      return { answer: { status: 200, body: computed.session }, save };
    }

    const instrument = instrumentOf(request.payment_data, computed.session);
    const split = await splitOf(desk, exchange.identity, computed, instrument);
    if ('refused' in split) {
      computed.session.messages.unshift(split.refused);
      return { answer: { status: 200, body: computed.session }, save };
    }
    const claim = claimOf(exchange);
    const wanted = { ...wantedOf(computed, limitedCodes(shop, appliedCodes(computed.session))), credits: split.credits };
    const attempt: Attempt = {
      id: desk.newId('pat'),
      merchant: exchange.identity,
      sessionId: stored.id,
      number: stored.attempts + 1,
      amount: split.amount,
      currency: computed.session.currency,
      token: instrument.token,
      handlerId: instrument.handlerId,
      reserved: {
        stock: wanted.lines.flatMap(({ id, quantity, policy }) => (policy === 'stock' ? [{ id, n: quantity }] : [])),
        codes: wanted.codes.map(({ code }) => code),
        credits: split.credits,
      },
    };
    desk.busy.add(attempt.id);
    try {
      const claimed = await desk.sessions.claim(stored, computed.asked, attempt, wanted, { claim, owner: desk.owner, now: desk.clock() });
      if (!claimed) {
        desk.stock.forget();
        return { answer: { status: 200, body: computed.session }, save: async () => false };
      }
      desk.stock.shift(attempt.reserved.stock.map(({ id, n }) => ({ id, n: -n })));
      return await pay(desk, attempt, computed.asked, computed.session);
    } finally {
      desk.busy.delete(attempt.id);
    }
  };
}

/** The shopper has been at the bank: what the agent says of it is checked with the provider, whose word counts. */
async function confirmed(desk: Desk, exchange: Exchange, stored: StoredSession, asked: Asked, attempt: Attempt): Promise<Decision> {
  const claim = claimOf(exchange);
  desk.busy.add(attempt.id);
  try {
    const resumed = await desk.sessions.resume(stored, asked, attempt, { claim, owner: desk.owner, now: desk.clock() });
    if (!resumed) return { answer: { status: 200, body: stored.session }, save: async () => false };
    return await pay(desk, attempt, asked, agreed({ ...stored, asked }));
  } finally {
    desk.busy.delete(attempt.id);
  }
}

/** The same request again after its process died between claim and answer: goes on with the same attempt, under the same payment key. */
async function resumed(desk: Desk, exchange: Exchange, attemptId: string): Promise<Decision> {
  const stored = await sessionOf(desk, exchange);
  const attempt = await readOpenAttempt(desk.db, attemptId);
  // Settled in the meantime: the wrapper finds the kept answer.
  if (!attempt) return { answer: { status: 200, body: stored.session }, save: async () => false };
  return pay(desk, attempt, stored.asked, agreed(stored));
}

/** Undefined when the total is the one that was last answered. A price message may already say why it is another. */
function totalChanged(before: CheckoutSession, after: CheckoutSession): CheckoutSession['messages'] | undefined {
  const [was, now] = [before, after].map((session) => amountOf(session.totals, 'total') ?? 0);
  const said = after.messages.some((message) => message.code === 'price_change');
  if (was === now && !said) return undefined;
  if (said) return [];
  const [from, to] = [was ?? 0, now ?? 0].map((amount) => formatMoney({ amount, currency: after.currency }));
  return [warning('price_change', `The total went from ${from} to ${to}.`, '$.totals')];
}

function wantedOf({ quote }: Computed, codes: { code: string; most: number }[]) {
  const lines = quote.lines.map(({ variant, live, quantity }) => ({ id: variant.id, quantity, price: live.price, policy: live.policy }));
  return { lines, codes };
}

const appliedCodes = (session: CheckoutSession): string[] => (session.discounts?.applied ?? []).flatMap(({ code }) => (code ? [code] : []));

const requires3ds = () =>
  new AcpError(400, {
    type: 'invalid_request',
    code: 'requires_3ds',
    message: 'This payment needs 3-D Secure: send authentication_result.',
    param: '$.authentication_result',
  });

const tooManyAttempts = () =>
  new AcpError(
    429,
    { type: 'invalid_request', code: 'rate_limited', message: 'Too many payments were tried for this session.' },
    { 'retry-after': '3600' },
  );
