import { AcpCallError } from '@/lib/acp/client';
import type { Money } from '@/lib/money';
import { creditAmount } from './credit';
import { type ChosenHandler, handlerFor } from './handler';
import { messagesOf } from './messages';
import { notices } from './notices';
import { type CheckoutParts, merchantOf } from './parts';
import { isReady } from './readiness';
import type { CheckoutRow } from './rows';
import { note, refresh } from './session';
import { totalOf } from './total';
import type { CheckoutNotice, Payment } from './types';
import { statusWords, wordsFor } from './words';

/** `chosen`: it may be paid as it was seen, in this way. Without it the row says why not, or is no longer open. */
export type Examined = { row: CheckoutRow } | { row: CheckoutRow; chosen: ChosenHandler };

/** Reads the session again and says whether exactly what the shopper saw can be paid. Nothing is agreed to, made or sent here. */
export async function examine(parts: CheckoutParts, row: CheckoutRow, payment: Payment): Promise<Examined> {
  if (row.phase !== 'open') return { row: await overtaken(parts, row) };
  const merchant = merchantOf(parts, row.merchant);
  const stopped = async (at: CheckoutRow, notice: CheckoutNotice) => ({ row: await note(parts, at, notice) });
  let fresh: CheckoutRow;
  let mine: boolean;
  try {
    [fresh, mine] = await Promise.all([refresh(parts, row), mayUse(parts, row, payment)]);
  } catch (error) {
    if (!(error instanceof AcpCallError)) throw error;
    return stopped(row, notices.unreachable(merchant.face.name));
  }
  if (fresh.phase !== 'open' || fresh.sessionId !== row.sessionId) return { row: await overtaken(parts, fresh) };
  const chosen = handlerFor(fresh, parts.issuerFor);
  const seen = { amount: payment.totalSeen, currency: payment.currencySeen ?? row.session.currency };
  const moved = payment.versionSeen !== undefined && payment.versionSeen < row.version;
  const stop = reasonToStop(fresh, seen, payment.creditSeen ?? 0, merchant.face.name, moved);
  if (stop) return stopped(fresh, stop);
  if (!chosen) return stopped(fresh, notices.noHandler(merchant.face.name));
  const byCard = chosen.token === undefined;
  if (byCard && !payment.paymentMethodId) return stopped(fresh, notices.noCard());
  if (byCard && !mine) return stopped(fresh, notices.unknownCard());
  return { row: fresh, chosen };
}

/**
 * A press that came too late: what stands there now, with the sentence that is true of it. Only over an open purchase is the sentence kept; how
 * another press ended is not this one's to write down.
 */
export async function overtaken(parts: CheckoutParts, row: CheckoutRow): Promise<CheckoutRow> {
  const { name } = merchantOf(parts, row.merchant).face;
  if (row.phase === 'completed') return { ...row, notice: notices.paidAlready(name) };
  if (row.phase === 'paying') return { ...row, notice: row.notice ?? notices.payingElsewhere(name) };
  return row.phase === 'open' && !row.notice ? note(parts, row, notices.changedElsewhere()) : row;
}

async function mayUse(parts: CheckoutParts, row: CheckoutRow, { paymentMethodId }: Payment): Promise<boolean> {
  return paymentMethodId === undefined || ((await parts.wallet?.mayUse(row.shopperId, paymentMethodId)) ?? true);
}

/** Why nothing may be paid now; the shopper's own limits are asked afterwards, in `begin`. No token exists before all of it has passed. */
function reasonToStop(row: CheckoutRow, seen: Money, creditSeen: number, merchantName: string, moved: boolean): CheckoutNotice | undefined {
  const { session } = row;
  const total = totalOf(session);
  const problems = messagesOf(session, merchantName).filter((message) => message.tone === 'error');
  const soldOut = problems.find((message) => message.code === 'out_of_stock' || message.code === 'quantity_exceeded');
  if (soldOut) return notices.outOfStock(soldOut.text);
  // What is missing now was there on the screen that the shopper pressed Pay on: an older screen is what is wrong.
  if (!isReady(session) && moved) return notices.changedElsewhere();
  if (!isReady(session)) return notices.notReady(problems[0]?.text ?? wordsFor(statusWords, session.status, merchantName));
  // 95.00 in another currency is another price.
  if (total.amount !== seen.amount || total.currency !== seen.currency) return notices.priceChanged(seen, total);
  // The same sum divided otherwise is another agreement.
  const credit = creditAmount(session);
  if (credit !== creditSeen)
    return notices.creditChanged({ amount: creditSeen, currency: total.currency }, { amount: credit, currency: total.currency });
  return undefined;
}
