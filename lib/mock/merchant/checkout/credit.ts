import { amountOf, type Message } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
import type { Desk } from '../desk';
import { notPayableByCredit } from '../rules/credit';
import { problem } from '../rules/messages';
import type { Drawn } from '../store/attempts';
import { readTenders } from '../store/credits';
import type { Computed } from './compute';
import type { Instrument } from './instrument';

/** What credit pays and what is left for the card, or why this instrument cannot pay the order. Minor units. */
export type Split = { credits: Drawn[]; amount: number } | { refused: Message };

const declined = (text: string) => ({
  refused: problem('payment_declined', `${text} Nothing was charged.`, '$.payment_data', 'requires_buyer_input'),
});

/**
 * How an order is paid: what the session's totals give to gift cards and store credit, the rest by the handler that complete names. A seller-backed
 * handler pays all that is left or nothing: dividing a payment over two handlers is outside the RFC, parts are what `store_credit` totals are for.
 */
export async function splitOf(desk: Desk, merchant: string, computed: Computed, { sellerBacked, token }: Instrument): Promise<Split> {
  const { quote, session } = computed;
  const total = amountOf(session.totals, 'total') ?? 0;
  const credits = quote.credits.map(({ id, n, label }) => ({ id, n, label }));
  if (!sellerBacked) return { credits, amount: total };
  const [tender] = await readTenders(desk.db, { merchant, sessionId: session.id }, [token], desk.clock());
  if (!tender?.credit) return declined('This gift card or credit was not added to this order.');
  if (total === 0) return { credits, amount: 0 };
  if (tender.gone) return declined(tender.gone);
  const used = quote.credits.find(({ id }) => id === tender.credit)?.n ?? 0;
  const money = (amount: number) => formatMoney({ amount, currency: session.currency });
  const payable = notPayableByCredit(quote.lines) ? 0 : tender.available - used;
  if (payable < total) return declined(`${tender.label} can pay ${money(Math.max(0, payable))} of ${money(total)}.`);
  const rest = { id: tender.credit, n: total + used, label: tender.label };
  return { credits: [...credits.filter(({ id }) => id !== tender.credit), rest], amount: 0 };
}
