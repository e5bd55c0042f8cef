import type { MerchantContext } from './context';
import { type Exchange, rawSession, succeeded } from './exchange';
import { addressed, cancel, get } from './purchase';

export type SeenSession = { exchange: Exchange; session: Record<string, unknown> };

/** Every session of the run so far. A rule that looks back and is tried alone makes a few first. */
export async function sessionsSeen(context: MerchantContext): Promise<SeenSession[]> {
  if (!context.seen.some(rawSession)) {
    const { id } = await addressed(context);
    await get(context, id);
    await cancel(context, id);
  }
  return context.seen.flatMap((exchange) => {
    const session = rawSession(exchange);
    return session ? [{ exchange, session }] : [];
  });
}

/** Every answer of the ACP API in the run so far that is a refusal or a fault. */
export async function refusalsSeen(context: MerchantContext): Promise<Exchange[]> {
  if (!context.seen.some((exchange) => exchange.answer.status >= 400)) await context.send('GET', '/checkout_sessions/no_such_session');
  return context.seen.filter((exchange) => !succeeded(exchange) && /^\/(checkout_sessions|carts)/.test(exchange.path));
}

/** Totals arrays of a raw session by where they stand: the session's, each line's, each option's. Whatever is no array is left out. */
export function totalsIn(session: Record<string, unknown>): { where: string; totals: Record<string, unknown>[] }[] {
  const lists = [{ where: '$.totals', owner: session }];
  for (const name of ['line_items', 'fulfillment_options']) {
    objects(session[name]).forEach((owner, index) => {
      lists.push({ where: `$.${name}[${index}].totals`, owner });
    });
  }
  return lists.flatMap(({ where, owner }) => (Array.isArray(owner.totals) ? [{ where, totals: objects(owner.totals) }] : []));
}

/** The objects of a JSON array; nothing when it is none. */
export function objects(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}
