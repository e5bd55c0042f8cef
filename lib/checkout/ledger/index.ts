import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock } from '@/lib/wire/types';
import { agentCheckouts, agentConsents, agentPaymentTokens } from '../tables';
import { csvOf, jsonOf } from './file';
import { entryOf } from './tell';
import type { Ledger } from './types';

type LedgerParts = { db: Database; clock: Clock; merchantName: (slug: string) => string };

/** The book of all consents, for the shopper who gave them. */
export function createLedger({ db, clock, merchantName }: LedgerParts): Ledger {
  async function list(shopperId: string, most = 100_000) {
    const rows = await db
      .select({ consent: agentConsents, token: agentPaymentTokens, orderId: agentCheckouts.orderId })
      .from(agentConsents)
      .leftJoin(agentPaymentTokens, eq(agentPaymentTokens.consentId, agentConsents.id))
      .leftJoin(agentCheckouts, eq(agentCheckouts.id, agentConsents.checkoutId))
      .where(eq(agentConsents.shopperId, shopperId))
      .orderBy(desc(agentConsents.createdAt), desc(agentConsents.id))
      .limit(most);
    return rows.map((row) => entryOf({ ...row, merchantName: merchantName(row.consent.merchant) }, clock()));
  }
  return {
    list,
    export: async (shopperId, format) => (format === 'csv' ? csvOf : jsonOf)(await list(shopperId)),
  };
}
