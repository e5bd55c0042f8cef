import { examine } from './examine';
import { overLimit, spentInADay } from './limits';
import { limitsOf } from './limits/limits';
import type { Limit, OverLimit } from './limits/types';
import { notices } from './notices';
import type { CheckoutParts } from './parts';
import type { CheckoutRow } from './rows';
import { note } from './session';
import type { Checkout, CheckoutView, PaymentTogether } from './types';

type Counter = {
  /** Work on one checkout, alone among this process's changes of it. */
  change: (shopperId: string, id: string, work: (row: CheckoutRow) => Promise<CheckoutRow>) => Promise<CheckoutView | undefined>;
} & Pick<Checkout, 'complete'>;

/**
 * One press of Pay over several merchants. Each keeps its own session, consent and token; what is new is only the order of things: all of them are
 * examined before the first is paid, the shopper's limits see the sum, and the first that is not paid stops those behind it.
 */
export async function completeTogether(
  parts: CheckoutParts,
  counter: Counter,
  shopperId: string,
  payments: PaymentTogether[],
): Promise<CheckoutView[]> {
  const stopped = new Set<string>();
  const examined = await Promise.all(
    payments.map(({ checkoutId, ...payment }) =>
      counter.change(shopperId, checkoutId, async (row) => {
        const found = await examine(parts, row, payment);
        if (!('chosen' in found)) stopped.add(checkoutId);
        return found.row;
      }),
    ),
  );
  const views = examined.filter((view) => view !== undefined);
  if (views.length < payments.length || stopped.size > 0) return views;
  const over = await overTheLimits(parts, shopperId, views);
  if (over) return Promise.all(views.map((view) => say(counter, shopperId, view, over, parts)));
  const paid = new Map<string, CheckoutView>();
  for (const { checkoutId, ...payment } of payments) {
    const done = await counter.complete(shopperId, checkoutId, payment);
    if (done) paid.set(checkoutId, done);
    if (done?.phase !== 'completed') break;
  }
  return views.map((view) => paid.get(view.id) ?? view);
}

/** What one purchase and a day may cost is held against the sum of all merchants, what one merchant may get against its own part. */
async function overTheLimits(parts: CheckoutParts, shopperId: string, views: CheckoutView[]): Promise<OverLimit | undefined> {
  const limits = await limitsOf(parts.db, shopperId);
  if (limits.length === 0) return undefined;
  for (const { merchant, total } of views) {
    const { currency } = total;
    const of = { shopperId, merchant: merchant.slug, currency };
    const spent = await spentInADay(parts.db, of, parts.clock());
    const sum = (some: CheckoutView[]) => some.reduce((so, view) => so + view.total.amount + view.credit.amount.amount, 0);
    const amount = sum(views.filter((view) => view.total.currency === currency));
    const atMerchant = sum(views.filter((view) => view.merchant.slug === merchant.slug && view.total.currency === currency));
    const isAtOne = (limit: Limit) => limit.kind === 'merchant';
    const over =
      overLimit(
        limits.filter((limit) => !isAtOne(limit)),
        spent,
        { ...of, amount },
      ) ?? overLimit(limits.filter(isAtOne), spent, { ...of, amount: atMerchant });
    if (over) return over;
  }
  return undefined;
}

async function say(counter: Counter, shopperId: string, view: CheckoutView, over: OverLimit, parts: CheckoutParts): Promise<CheckoutView> {
  const said = await counter.change(shopperId, view.id, (row) =>
    note(parts, row, notices.overLimit(over, nameOf(parts, over.limit.merchant ?? view.merchant.slug))),
  );
  return said ?? view;
}

const nameOf = (parts: CheckoutParts, slug: string) => parts.merchants(slug)?.face.name ?? slug;
