import type { Capabilities, Message } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
import type { MerchantProfile } from '../data/format';
import type { Line } from './lines';
import { problem } from './messages';

/** What must be done before an order of these goods is taken. Delivery and tax do not count: the answer would change with the address. */
export function requiredInterventions({ confirmation }: MerchantProfile, lines: readonly Line[]): 'biometric'[] {
  const goods = lines.reduce((sum, { base, discount }) => sum + base - discount, 0);
  return confirmation && goods >= confirmation.from ? [confirmation.by] : [];
}

/** Digest §9.1: a required intervention that is not in the intersection blocks the session; `continue_url` is where the buyer goes on. */
export function confirmationNeeded({ name, confirmation, currency }: MerchantProfile, { interventions }: Capabilities): Message[] {
  const able = new Set<string>(interventions?.supported ?? []);
  const lacking = (interventions?.required ?? []).filter((one) => !able.has(one));
  if (!lacking.length || !confirmation) return [];
  const from = formatMoney({ amount: confirmation.from, currency });
  const text = `Orders from ${from} are confirmed with a fingerprint or face, and this can only be done on ${name}'s own site.`;
  return [problem('intervention_required', text, '$.capabilities.interventions.required', 'requires_buyer_review')];
}
