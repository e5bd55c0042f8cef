import { randomUUID } from 'node:crypto';
import { type Report, type Result, runMerchantKit, stripeTokens, type TokenScope, vaultTokens } from '../../lib/acp/conformance';
import type { readArguments } from './arguments';
import { findItems, offered } from './item';

type Asked = Extract<ReturnType<typeof readArguments>, { kit: 'merchant' }>;

/** The merchant kit against the address on the command line. Throws a sentence when it cannot be reached, or nothing to buy is known. */
export async function merchantReport(asked: Asked, onResult: (result: Result) => void): Promise<Report> {
  const { baseUrl, token, currency } = asked;
  await knock(baseUrl, token);
  const items = asked.item?.length ? asked.item : await chosen(asked);
  if (!items.length)
    throw new Error('Nothing to buy is known: give the id of something in stock with --item, as its feed or shop names it.');
  for (const item of asked.item ?? []) {
    const known = await offered(baseUrl, headersOf(token), item, currency);
    if ('refused' in known) throw new Error(`The merchant at ${baseUrl} does not sell --item ${item}: ${known.refused}`);
  }
  return runMerchantKit({
    ...{ baseUrl, token, items, currency, onResult },
    discountCode: asked.code,
    secondToken: asked['second-token'],
    mintToken: mintFor(asked),
    signingKey: asked.signingKey,
    mcpUrl: asked['mcp-url'],
    only: asked.only,
  });
}

/** With `--psp-url` the kit buys some fifteen times. */
const enough = 20;

/** Of what the shop's own search offers the first thing with enough pieces, or the one with the most; a one-off proves little. */
async function chosen({ baseUrl, token, currency }: Asked): Promise<string[]> {
  let best: { id: string; pieces: number } | undefined;
  for (const id of (await findItems(baseUrl, token, currency)).slice(0, 40)) {
    const known = await offered(baseUrl, headersOf(token), id, currency);
    const pieces = 'refused' in known ? 0 : (known.pieces ?? enough);
    if (pieces > (best?.pieces ?? 0)) best = { id, pieces };
    if (pieces >= enough) break;
  }
  if (!best) return [];
  const few = best.pieces < enough ? `; it has only ${best.pieces}, and rules that take more are skipped` : '';
  console.log(`No --item: buying ${best.id}, which the search at ${new URL(baseUrl).origin} offers${few}.`);
  return [best.id];
}

/** Of a request that may write, each with a key of its own. */
const headersOf = (token: string) => ({
  ...{ Authorization: `Bearer ${token}`, 'API-Version': '2026-04-17', 'Content-Type': 'application/json' },
  ...{ 'Request-Id': randomUUID(), 'Idempotency-Key': `choice-${randomUUID()}` },
});

/** Tokens for handlers of Stripe's come from the provider, others from the vault; with only one of them, all come from there. */
function mintFor(asked: Asked): ((scope: TokenScope) => Promise<string>) | undefined {
  const at = (url: string | undefined, key: string | undefined) => (url && key ? { url, key } : undefined);
  const provider = at(asked['psp-url'], asked['psp-key']);
  const vault = at(asked['vault-url'], asked['vault-key']);
  const fromProvider = provider && stripeTokens(provider);
  const fromVault = vault && vaultTokens(vault);
  if (!fromProvider || !fromVault) return fromProvider ?? fromVault;
  return (scope) => (scope.psp === 'stripe' ? fromProvider : fromVault)(scope);
}

/** A merchant that does not answer, or not to this token, or that is none, is no merchant that breaks a hundred rules. */
async function knock(baseUrl: string, token: string): Promise<void> {
  const address = `${baseUrl.replace(/\/+$/, '')}/checkout_sessions`;
  const headers = { Authorization: `Bearer ${token}`, 'API-Version': '2026-04-17' };
  const at = async (url: string, more: RequestInit & { headers: Record<string, string> }) => {
    const init = { ...more, redirect: 'manual', signal: AbortSignal.timeout(30_000) } as const;
    return fetch(url, { ...init, headers: { ...more.headers, 'Request-Id': randomUUID() } }).catch((error: Error) => {
      throw new Error(`${baseUrl} cannot be reached: ${error.cause instanceof Error ? error.cause.message : error.message}`);
    });
  };
  const session = await at(`${address}/conformance_kit_knocks`, { headers });
  if (session.status === 401 || session.status === 403)
    throw new Error(`The merchant at ${baseUrl} refuses this --token (${session.status}).`);
  const json = { 'Content-Type': 'application/json', 'Idempotency-Key': `knock-${randomUUID()}` };
  const created = await at(address, { method: 'POST', body: '{}', headers: { ...headers, ...json } });
  const elsewhere = [404, 405].includes(created.status) || (created.status >= 300 && created.status < 400);
  if (elsewhere || !((await isJson(session)) || (await isJson(created)))) {
    const answer = `${created.status} ${created.headers.get('content-type') ?? 'without a Content-Type'}`;
    throw new Error(
      `There is no ACP merchant at ${baseUrl}: POST ${address} answers ${answer}. --base-url is what /checkout_sessions is put behind.`,
    );
  }
}

async function isJson(answer: Response): Promise<boolean> {
  return answer.json().then(
    (json) => typeof json === 'object' && json !== null,
    () => false,
  );
}
