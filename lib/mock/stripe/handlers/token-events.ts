import { eq } from 'drizzle-orm';
import { merchantAccount } from '../keys';
import type { PaymentMethodRow } from '../objects/card';
import { grantedTokenObject, issuedTokenObject, type TokenRow } from '../objects/token';
import type { EventDraft, Parts } from '../parts';
import { pspPaymentMethods } from '../tables';

/** The account that a token is made out to. */
export function sellerAccount(parts: Parts, token: TokenRow): string | undefined {
  const slug = Object.entries(parts.keys.profiles).find(([, profile]) => profile === token.profile)?.[0];
  return slug && merchantAccount(slug);
}

/** Events of a token's life that the agent hears. Delegated (vt_) tokens have none: ACP knows no events for them. */
export function issuedEvent(parts: Parts, token: TokenRow, type: 'requires_action' | 'active' | 'used' | 'deactivated'): EventDraft[] {
  if (token.kind !== 'spt' || !token.account) return [];
  return [{ account: token.account, type: `shared_payment.issued_token.${type}`, object: issuedTokenObject(token, parts.clock()) }];
}

/** Events of a token's life that the merchant hears. */
export function grantedEvent(
  parts: Parts,
  token: TokenRow,
  card: PaymentMethodRow,
  agentProfile: string,
  type: 'used' | 'deactivated',
): EventDraft[] {
  const account = sellerAccount(parts, token);
  if (token.kind !== 'spt' || !account) return [];
  const object = grantedTokenObject(token, card, agentProfile, parts.settings, parts.clock());
  return [{ account, type: `shared_payment.granted_token.${type}`, object }];
}

/** Both sides hear that a token was revoked. */
export async function deactivation(parts: Parts, token: TokenRow): Promise<EventDraft[]> {
  const [card] = await parts.db.select().from(pspPaymentMethods).where(eq(pspPaymentMethods.id, token.paymentMethod));
  return [
    ...issuedEvent(parts, token, 'deactivated'),
    ...(card ? grantedEvent(parts, token, card, agentProfileOf(token), 'deactivated') : []),
  ];
}

export const agentProfileOf = (token: TokenRow): string => (token.account === null ? 'profile_test_helper' : 'profile_test_aisle_agent');
