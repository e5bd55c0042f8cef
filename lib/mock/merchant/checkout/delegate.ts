import { AcpError, SellerDelegation, sellerBackedKind } from '@/lib/acp/schema';
import { type Handler, parseRequest } from '@/lib/acp/server';
import { formatMoney } from '@/lib/money';
import { type Desk, shopFor } from '../desk';
import { type Credit, giftCardOf, hasRunOut, insertToken, readTenders, storeCreditOf } from '../store/credits';
import { countTry, forgiveTry, type TryLimit } from '../store/tries';
import { claimOf, mustBeOpen } from './guards';

/** The nearest word that the closed list of delegate_payment has (digest §13, C23). */
const refuse = (message: string, param: string) => new AcpError(400, { type: 'invalid_request', code: 'invalid_card', message, param });
const codeField = '$.payment_method.fields.code';

/**
 * `POST /agentic_commerce/delegate_payment` for what the merchant itself holds (RFC seller-backed payment handlers): a gift card's code, or the buyer's
 * store credit, becomes a token for one session. Nothing is drawn yet. A code that cannot be used is said at once and in words, and changes nothing;
 * guessing is slowed down by session and by caller.
 */
export function delegatePayment(desk: Desk): Handler {
  return async (exchange) => {
    const { profile } = shopFor(desk, exchange.identity);
    const { handler_id, payment_method, allowance, metadata } = parseRequest(SellerDelegation, exchange.body);
    const stored = await desk.sessions.read(profile.slug, allowance.checkout_session_id);
    if (!stored) throw refuse('There is no such checkout session.', '$.allowance.checkout_session_id');
    mustBeOpen(stored);
    const now = desk.clock();
    const handler = stored.session.capabilities.payment?.handlers.find(({ id }) => id === handler_id);
    const kind = sellerBackedKind(handler?.name ?? '');
    if (!handler || !kind || payment_method.type !== `seller_backed_${kind}`)
      throw refuse('This session does not offer that payment handler.', '$.handler_id');
    if (allowance.merchant_id !== handler.config.merchant_id)
      throw refuse('The allowance is made out to somebody else.', '$.allowance.merchant_id');
    if (allowance.currency !== profile.currency)
      throw refuse(`This order is in ${profile.currency.toUpperCase()}.`, '$.allowance.currency');
    const expiresAt = new Date(allowance.expires_at);
    if (expiresAt <= now) throw refuse('The allowance has run out.', '$.allowance.expires_at');

    const credit =
      kind === 'gift_card'
        ? await typedCard(desk, profile.slug, stored.id, payment_method.fields?.code ?? '', now)
        : await ownCredit(desk, profile.slug, stored.asked.buyer?.customer_id);
    const param = kind === 'gift_card' ? codeField : '$.handler_id';
    const trouble = troubleWith(credit, profile, now);
    if (trouble) throw refuse(trouble, param);
    const used = await readTenders(desk.db, { merchant: profile.slug, sessionId: stored.id }, stored.asked.credits ?? [], now);
    if (used.some((one) => one.credit === credit.id)) throw refuse(`${credit.label} is in this order already.`, param);

    const { balance, currency, label } = credit;
    const told = { handler_id, merchant_id: allowance.merchant_id, idempotency_key: claimOf(exchange).key };
    const shown = { display_name: label, balance: String(balance), balance_display: formatMoney({ amount: balance, currency }), currency };
    const id = desk.newId('vt');
    return {
      answer: { status: 201, body: { id, created: now.toISOString(), metadata: { ...metadata, ...told, ...shown } } },
      save: (sealed) =>
        insertToken(
          desk.db,
          { id, merchant: profile.slug, creditId: credit.id, sessionId: stored.id, maxAmount: allowance.max_amount, expiresAt },
          { claim: claimOf(exchange), sealed, owner: desk.owner, now },
        ),
    };
  };
}

async function typedCard(desk: Desk, merchant: string, sessionId: string, code: string, now: Date): Promise<Credit> {
  if (code.trim() === '') throw refuse('The code of the gift card is missing.', codeField);
  const limits: TryLimit[] = [
    { scope: `session ${sessionId}`, most: 5, windowMs: 24 * 3_600_000 },
    { scope: `caller ${merchant}`, most: 300, windowMs: 600_000 },
  ];
  const allowed = await Promise.all(limits.map((limit) => countTry(desk.db, limit, now)));
  if (allowed.includes(false)) throw tooMany();
  const card = await giftCardOf(desk.db, merchant, code);
  if (!card) throw refuse('This gift card code is not known here. Check its letters and digits.', codeField);
  await Promise.all(limits.map((limit) => forgiveTry(desk.db, limit)));
  return card;
}

async function ownCredit(desk: Desk, merchant: string, customerId: string | undefined): Promise<Credit> {
  const credit = customerId === undefined ? undefined : await storeCreditOf(desk.db, merchant, customerId);
  if (!credit) throw refuse('There is no store credit for this buyer.', '$.handler_id');
  return credit;
}

function troubleWith(credit: Credit, profile: { name: string; currency: string }, now: Date): string | undefined {
  if (credit.currency !== profile.currency)
    return `This gift card is in ${credit.currency.toUpperCase()} and cannot pay an order in ${profile.currency.toUpperCase()}.`;
  if (hasRunOut(credit, now)) {
    const day = new Date(credit.expires_at ?? 0).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    return `This gift card ran out on ${day}.`;
  }
  return credit.balance === 0 ? 'Nothing is left on this gift card.' : undefined;
}

const tooMany = () =>
  new AcpError(
    429,
    { type: 'invalid_request', code: 'too_many_requests', message: 'Too many codes were tried. Try again later.' },
    { 'retry-after': '600' },
  );
