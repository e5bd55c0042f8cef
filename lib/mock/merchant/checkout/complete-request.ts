import type { CheckoutSessionCompleteRequest } from '@/lib/acp/schema';
import type { MerchantProfile } from '../data/format';
import type { Asked } from '../rules/asked';
import { attributed } from '../rules/attribution';
import { consentsGiven } from '../rules/consent';
import { updated } from '../rules/merge';

/** What complete may still add: the buyer, the note, the last touch, consents (digest §6.3). */
export function askedOnComplete(asked: Asked, request: CheckoutSessionCompleteRequest, profile: MerchantProfile): Asked {
  const { buyer, order_notes, affiliate_attribution, marketing_consents } = request;
  const next = updated(asked, {
    ...(buyer ? { buyer } : {}),
    ...(order_notes === undefined ? {} : { order_notes }),
  });
  return {
    ...next,
    ...(affiliate_attribution ? { attribution: attributed(next.attribution, affiliate_attribution, 'last') } : {}),
    ...(marketing_consents ? { consents: consentsGiven(marketing_consents, profile, next) } : {}),
  };
}
