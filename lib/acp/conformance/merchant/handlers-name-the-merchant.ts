import { hold, notApplicable } from '../finding';
import { addressed } from '../purchase';
import type { Rule } from '../rule';

/** A handler’s config names the merchant at the provider (what a token is made out to) and the provider. */
export const handlersNameTheMerchant: Rule = {
  name: 'handlers-name-the-merchant',
  clause: 'PaymentHandlers RFC: config.merchant_id, config.psp',
  level: 'must',
  async check(context) {
    const handlers = (await addressed(context)).capabilities.payment?.handlers ?? [];
    if (!handlers.length) return notApplicable('the session offers no payment handler');
    for (const { id, config } of handlers) {
      const { merchant_id: merchant, psp } = config;
      hold(
        typeof merchant === 'string' && merchant !== '' && merchant.length <= 256,
        `handler ${id}: config.merchant_id must be a text of 1 to 256 characters`,
      );
      hold(typeof psp === 'string' && psp !== '', `handler ${id}: config.psp must be a text`);
    }
  },
};
