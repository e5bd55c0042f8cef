import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { asksForCredit, byCredit, creditDesk } from '../testing/credit';
import { address } from '../testing/fixtures';
import { origin, payment } from '../testing/shop';
import type { Play } from './play';
import { giftCards, type Step, wares } from './steps';

const places = [
  undefined,
  address,
  { ...address, state: 'NY', postal_code: '10001' },
  { ...address, country: 'CA', state: 'ON', postal_code: 'K1A 0B1' },
  { postal_code: '94110' },
];
const buyers = ['ada', 'grace', 'hedy'].map((name) => ({ email: `${name}@example.com` }));
const outcome_details = {
  three_ds_cryptogram: 'AAIBBYNoEwAAAAAAhHNxdQAAAAA=',
  electronic_commerce_indicator: '05',
  transaction_id: 't',
  version: '2.2.0',
};

export type Deeds = (step: Step) => Promise<void>;
type Told = Awaited<ReturnType<Play['shop']['call']>>;

/** What an answer was, in a few words: its status and its first reason. */
function said({ status, body }: Told): string {
  if (status >= 400) return `${status} ${body.code}`;
  return [body.status, body.messages?.[0] && 'code' in body.messages[0] ? body.messages[0].code : undefined].filter(Boolean).join(', ');
}

/** Does what a step says, and holds every answer against what may be answered at all. */
export function deeds(now: Play): Deeds {
  const pick = (who: number) => now.sessions[who % now.sessions.length] ?? 'cs_none';

  async function post(label: string, path: string, body: object, key: string = randomUUID(), bearer = 'demo-pine') {
    const request = { path, body, key };
    now.unanswered.push(request);
    const answer = await now.shop.call('POST', path, body, { 'idempotency-key': key, authorization: `Bearer ${bearer}` });
    now.unanswered.splice(now.unanswered.indexOf(request), 1);
    // 503 is an honest answer only when the provider was silent.
    expect(answer.status < 500 || answer.body.code === 'payment_outcome_unknown', now.shop.logged.at(-1) ?? answer.raw).toBe(true);
    if (answer.status < 500 && !answer.headers.has('retry-after') && bearer === 'demo-pine')
      now.sent.push({ ...request, raw: answer.raw, status: answer.status });
    now.reach(`${label}: ${said(answer)}`);
    return answer;
  }

  /** The shop is another one after a kill. */
  const desk = () => creditDesk(now.db, now.shop);

  const backOffice = (path: string, body: object, bearer: string) =>
    now.shop.backOffice(
      new Request(`${origin}/api/back-office/${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}` },
        body: JSON.stringify(body),
      }),
    );

  async function stranger({ who, doing }: Extract<Step, { kind: 'stranger' }>): Promise<void> {
    const path = `/checkout_sessions/${pick(who)}`;
    if (doing === 'look') {
      expect((await now.shop.call('GET', path, undefined, { authorization: 'Bearer demo-koi' })).status).toBe(404);
      return now.reach('stranger looks: 404');
    }
    if (doing === 'refund') {
      const { body } = await now.shop.call('GET', path);
      if (!body.order) return;
      expect((await backOffice(`orders/${body.order.id}/refund`, { amount: 1 }, 'demo-koi')).status).toBe(404);
      return now.reach('stranger refunds: 404');
    }
    const answer = await post(
      `stranger's ${doing}`,
      doing === 'update' ? path : `${path}/${doing}`,
      doing === 'complete' ? payment() : {},
      randomUUID(),
      'demo-koi',
    );
    expect(answer.status).toBe(404);
  }

  async function refund({ who, amount }: Extract<Step, { kind: 'refund' }>): Promise<void> {
    const { body } = await now.shop.call('GET', `/checkout_sessions/${pick(who)}`);
    if (!body.order) return;
    const answer = await backOffice(`orders/${body.order.id}/refund`, { amount }, 'demo-pine');
    expect([200, 409]).toContain(answer.status);
    now.reach(`refund: ${answer.status}`);
  }

  /** Gift cards become tokens of this session, and the session is told to use exactly these. */
  async function credit({ who, cards }: Extract<Step, { kind: 'credit' }>, session: string): Promise<void> {
    const tokens: string[] = [];
    for (const card of cards) {
      const answer = await desk().delegate(pick(who), { code: giftCards[card]?.code ?? '' });
      expect(answer.status).toBeLessThan(500);
      now.reach(`gift card: ${answer.status < 400 ? 'a token' : said(answer)}`);
      if (answer.status === 201) tokens.push(answer.body.id);
    }
    const answer = await post('credit', session, { store_credit: { tokens } });
    if (answer.status === 200) now.credit.set(session, tokens);
  }

  /** The same request with the same key: byte for byte the answer that was given. */
  async function repeat({ which }: Extract<Step, { kind: 'repeat' }>): Promise<void> {
    const before = now.sent[which % Math.max(1, now.sent.length)];
    if (!before) return;
    const again = await now.shop.call('POST', before.path, before.body, { 'idempotency-key': before.key });
    const got = [again.status, again.raw, again.headers.get('idempotent-replayed')];
    expect(got, before.path).toEqual([before.status, before.raw, 'true']);
    now.reach(`repeat: ${before.status}, byte for byte`);
  }

  /** A request whose process died before it answered comes again with its key, and gets one answer for ever. */
  async function retry({ which }: Extract<Step, { kind: 'retry' }>): Promise<void> {
    const [lost] = now.unanswered.splice(which % Math.max(1, now.unanswered.length), 1);
    if (!lost) return;
    const answer = await post('retry after a kill', lost.path, lost.body, lost.key);
    if (lost.path === '/checkout_sessions' && answer.status === 201 && !now.sessions.includes(answer.body.id))
      now.sessions.push(answer.body.id);
  }

  return async function act(step: Step): Promise<void> {
    const session = 'who' in step ? `/checkout_sessions/${pick(step.who)}` : '';
    switch (step.kind) {
      case 'create': {
        const details = places[step.place];
        const body = {
          line_items: step.items,
          currency: 'usd',
          capabilities: asksForCredit,
          buyer: buyers[step.buyer],
          discounts: { codes: step.codes },
          ...(details ? { fulfillment_details: { name: 'Ada', address: details } } : {}),
        };
        const { status, body: made } = await post('create', '/checkout_sessions', body);
        if (status === 201) now.sessions.push(made.id);
        return;
      }
      case 'update': {
        const details = step.place === undefined ? undefined : places[step.place];
        await post('update', session, {
          ...(step.items ? { line_items: step.items } : {}),
          ...(step.codes ? { discounts: { codes: step.codes } } : {}),
          ...(details ? { fulfillment_details: { address: details } } : {}),
          ...(step.option ? { selected_fulfillment_options: [{ option_id: step.option }] } : {}),
        });
        return;
      }
      case 'complete': {
        if (step.card.startsWith('silent')) now.shop.pay.silence(step.card === 'silent' ? 1 : 2);
        const token = `tok_${step.card === 'silent-long' ? 'silent' : step.card}_${randomUUID()}`;
        // What gift cards pay whole is completed with one of their tokens.
        const [credit] = now.credit.get(session) ?? [];
        const { body } = await now.shop.call('GET', session);
        const covered = credit && body.totals?.some(({ type, amount }) => type === 'total' && amount === 0);
        await post(
          covered ? 'complete (gift card)' : `complete (${step.card})`,
          `${session}/complete`,
          covered ? byCredit(credit) : payment(token),
        );
        return;
      }
      case 'bank': {
        if (step.confirms) now.shop.pay.confirm();
        const authentication_result = { outcome: step.says, ...(step.says === 'authenticated' ? { outcome_details } : {}) };
        await post('bank', `${session}/complete`, { ...payment(`tok_3ds_${randomUUID()}`), authentication_result });
        return;
      }
      case 'credit':
        return credit(step, session);
      case 'cancel':
        await post('cancel', `${session}/cancel`, {});
        return;
      case 'repeat':
        return repeat(step);
      case 'retry':
        return retry(step);
      case 'restock': {
        const id = wares[step.ware] ?? wares[0];
        now.supplied.set(id, (now.supplied.get(id) ?? 0) + step.more);
        return now.shop.restock(id, step.more);
      }
      case 'price':
        await now.shop.stock(wares[step.ware] ?? wares[0], { price: step.price });
        return;
      case 'clock':
        now.shop.pass(step.minutes * 60_000);
        now.sent.length = 0; // keys are promised for a day; this is not what is tested here
        return;
      case 'recover':
        now.reach(`recover: ${(await now.shop.recover()) ? 'settled' : 'nothing to do'}`);
        return;
      case 'deaf':
        return now.shop.receive(() => step.status);
      case 'refund':
        return refund(step);
      case 'stranger':
        return stranger(step);
      case 'together':
        now.reach('several at once');
        await Promise.all(step.steps.map(act));
    }
  };
}
