import { and, eq, isNull } from 'drizzle-orm';
import { AcpCallError } from '@/lib/acp/client';
import type { CheckoutSession } from '@/lib/acp/schema';
import { finish } from './finish';
import { forgetKeptCard } from './kept-card';
import { type CheckoutParts, merchantOf } from './parts';
import { type CheckoutRow, type ConsentRow, changeRow, tokenOfConsent } from './rows';
import { latest, rebuild } from './session';
import { agentConsents } from './tables';
import { revokeToken } from './tokens';
import type { CheckoutNotice } from './types';
import { verdictOf } from './verdict';

/** What the merchant's answer to complete means. `said` is told instead of the merchant's reason when the session stays payable. */
export async function conclude(
  parts: CheckoutParts,
  row: CheckoutRow,
  consent: ConsentRow,
  session: CheckoutSession,
  said?: CheckoutNotice,
): Promise<CheckoutRow> {
  const merchant = merchantOf(parts, row.merchant);
  const verdict = verdictOf(session, { amount: consent.amount, currency: consent.currency }, merchant.face.name);
  if (verdict.is === 'completed') return finish(parts, row, session);
  if (verdict.is === 'working') return waiting(parts, { ...row, session }, verdict.notice);
  return reopen(parts, { ...row, session }, consent, 'declined', (verdict.is === 'payable' && said) || verdict.notice, verdict.is);
}

/** Still paying, with something to say; no news is written only once. */
export async function waiting(parts: CheckoutParts, row: CheckoutRow, notice: CheckoutNotice | null): Promise<CheckoutRow> {
  const now = parts.clock();
  return (await changeRow(parts.db, row, { session: row.session, notice }, now)) ?? latest(parts, row);
}

/** Back at the review with everything kept: nothing was charged, the token opens nothing any more, the next press is a new consent. */
export async function reopen(
  parts: CheckoutParts,
  row: CheckoutRow,
  consent: ConsentRow,
  outcome: 'declined' | 'dropped',
  notice: CheckoutNotice,
  how: 'payable' | 'canceled' | 'unusable' = 'payable',
): Promise<CheckoutRow> {
  await parts.db
    .update(agentConsents)
    .set({ outcome })
    .where(and(eq(agentConsents.id, consent.id), isNull(agentConsents.outcome)));
  const token = await tokenOfConsent(parts.db, consent.id);
  if (token) await revokeToken(parts, row, token);
  await forgetKeptCard(parts, consent);
  const now = parts.clock();
  const phase = how === 'canceled' ? ('canceled' as const) : ('open' as const);
  const change = { phase, consentId: null, session: row.session, sessionReadAt: now, notice };
  const reopened = (await changeRow(parts.db, row, change, now)) ?? (await latest(parts, row));
  if (how !== 'unusable' || reopened.phase !== 'open') return reopened;
  return rebuild(parts, reopened, reopened.asked, notice).catch((error: unknown) => {
    if (error instanceof AcpCallError) return reopened;
    throw error;
  });
}
