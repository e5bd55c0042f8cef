import { verifyEvent } from '../../webhooks';
import { hold, notApplicable } from '../finding';
import type { Rule } from '../rule';
import { eventsOf } from '../webhook';

/** Every event carries Merchant-Signature over its raw bytes. */
export const eventsAreSigned: Rule = {
  name: 'events-are-signed',
  clause: 'Webhooks: Merchant-Signature',
  level: 'must',
  async check(context) {
    const { webhookSecret: secret } = context;
    if (!secret) return notApplicable('no webhook secret was given');
    const { events } = await eventsOf(context);
    hold(events.length, 'no event came');
    for (const { headers, rawBody } of events) {
      const now = Math.floor(context.now().getTime() / 1000);
      const verdict = verifyEvent({ header: headers.get('merchant-signature'), rawBody, secrets: [secret], now });
      hold(verdict.ok, `the signature is ${verdict.ok ? 'right' : verdict.reason}: ${headers.get('merchant-signature')}`);
    }
  },
};
