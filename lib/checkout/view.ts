import type { Catalog, MerchantFace } from '@/lib/catalog/types';
import { creditOf } from './credit';
import { messagesOf } from './messages';
import { plainText } from './plain-text';
import { isReady } from './readiness';
import type { CheckoutRow } from './rows';
import { lineAmount, totalOf } from './total';
import type { CheckoutView } from './types';
import { statusWords, wordsFor } from './words';

export const tokenMinutes = 10;

/** The purchase as it is shown. `lines` come from linesOf. */
export function viewOf(row: CheckoutRow, face: MerchantFace, lines: CheckoutView['lines']): CheckoutView {
  const total = totalOf(row.session);
  return {
    id: row.id,
    version: row.version,
    conversationId: row.conversationId ?? undefined,
    merchant: face,
    phase: row.phase,
    session: row.session,
    total,
    credit: creditOf(row),
    ...handOver(row),
    ready: row.phase === 'open' && isReady(row.session),
    standing: wordsFor(statusWords, row.session.status, face.name),
    messages: messagesOf(row.session, face.name),
    asked: {
      ...{ buyer: row.asked.buyer, address: row.asked.address, phone: row.asked.phone },
      ...{ note: row.asked.note, giftMessage: row.asked.giftMessage },
    },
    consents: consentsOf(row),
    lines,
    token: { merchantName: face.name, maxAmount: total, minutes: tokenMinutes, uses: 1 },
    orderId: row.orderId ?? undefined,
    notice: row.notice ?? undefined,
  };
}

const onlyThere = new Set(['intervention_required', 'requires_sign_in', 'age_verification_required']);

/** Where the shopper can finish what is not possible here, when the merchant asks for such a thing and says where (digest §8, `continue_url`). */
function handOver({ session }: CheckoutRow): Pick<CheckoutView, 'handOverUrl'> {
  const wanted =
    session.status === 'requires_escalation' || session.messages.some(({ type, code }) => type === 'error' && onlyThere.has(code ?? ''));
  return wanted && session.continue_url ? { handOverUrl: session.continue_url } : {};
}

function consentsOf({ session, asked }: CheckoutRow): CheckoutView['consents'] {
  return (session.marketing_consent_options ?? []).slice(0, 6).map(({ channel, display_text, privacy_policy_url, is_subscribed }) => ({
    channel,
    text: plainText(display_text),
    ...(privacy_policy_url && { privacyUrl: privacy_policy_url }),
    on: asked.consents?.find((one) => one.channel === channel)?.opted_in ?? is_subscribed ?? false,
  }));
}

/** Pictures, titles and catalogue keys of the session's lines; a line that no feed has shows the merchant's own words. */
export async function linesOf(row: CheckoutRow, catalog: Pick<Catalog, 'product'>): Promise<CheckoutView['lines']> {
  const entries = await Promise.all(
    row.session.line_items.map(async (line) => {
      const key = `${row.merchant}/${line.item.id}`;
      const card = await catalog.product(key);
      const variant = card?.variants.find((one) => one.id === line.item.id);
      const picture = variant?.picture ?? card?.picture;
      const title = card?.title ?? plainText(line.name ?? line.item.name ?? line.item.id, 150);
      const options = variant?.options ?? line.variant_options ?? [];
      const variants = card && card.variants.length > 1 ? card.variants : [];
      const said = lineAmount(line.totals);
      const amount = said === undefined ? undefined : { amount: said, currency: row.session.currency };
      return [
        line.id,
        { key, title, options, variants, ...(amount && { amount }), ...(picture && { pictureUrl: picture.url, pictureAlt: picture.alt }) },
      ] as const;
    }),
  );
  return Object.fromEntries(entries);
}
