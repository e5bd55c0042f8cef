import { AcpCallError } from '@/lib/acp/client';
import type { Asked } from './asked';
import { customerIdOf } from './customers';
import { notices } from './notices';
import type { CheckoutParts } from './parts';
import { rememberedOf } from './remember';
import type { CheckoutRow } from './rows';
import { openSession } from './session';
import { agentCheckouts } from './tables';
import type { Checkout, CheckoutNotice } from './types';

/** Creates the session, with what is remembered of the shopper, so that the first total already contains delivery and tax. */
export async function start(
  parts: CheckoutParts,
  request: Parameters<Checkout['start']>[0],
): Promise<CheckoutRow | { trouble: CheckoutNotice }> {
  const merchant = parts.merchants(request.merchant);
  if (!merchant) return { trouble: notices.unknownMerchant() };
  const items = summed(request.items);
  const customerId = await customerIdOf(parts.db, request.shopperId, request.merchant);
  const asked: Asked = {
    items,
    ...(await rememberedOf(parts.db, request.shopperId)),
    ...(request.fromCart && { fromCart: true }),
    ...(customerId && { customerId }),
  };
  try {
    const session = await openSession(parts, merchant, asked);
    const now = parts.clock();
    const row: CheckoutRow = {
      id: parts.newId('co'),
      shopperId: request.shopperId,
      conversationId: request.conversationId ?? null,
      merchant: request.merchant,
      phase: 'open',
      version: 1,
      sessionId: session.id,
      session,
      sessionReadAt: now,
      asked,
      notice: null,
      consentId: null,
      orderId: null,
      createdAt: now,
      updatedAt: now,
    };
    await parts.db.insert(agentCheckouts).values(row);
    return row;
  } catch (error) {
    if (!(error instanceof AcpCallError)) throw error;
    parts.log('checkout.not_started', { merchant: request.merchant, layer: error.layer, status: error.status, code: error.code });
    return { trouble: error.refused ? notices.refusedItem(merchant.face.name) : notices.notStarted(merchant.face.name) };
  }
}

function summed(items: Asked['items']): Asked['items'] {
  const sums = new Map<string, number>();
  for (const { id, quantity } of items) sums.set(id, (sums.get(id) ?? 0) + quantity);
  return [...sums].map(([id, quantity]) => ({ id, quantity }));
}
