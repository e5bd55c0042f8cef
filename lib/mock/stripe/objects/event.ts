import type { StripeObject } from '../parts';
import type { pspEvents } from '../tables';
import { seconds } from './seconds';

export type EventRow = Pick<typeof pspEvents.$inferSelect, 'id' | 'account' | 'type' | 'object' | 'created'>;

export const standInApiVersion = '2026-09-30.preview';

/** A row as Stripe's Event. */
export function eventObject(row: EventRow): StripeObject {
  return {
    id: row.id,
    object: 'event',
    api_version: standInApiVersion,
    created: seconds(row.created),
    data: { object: row.object },
    livemode: false,
    pending_webhooks: 0,
    request: { id: null, idempotency_key: null },
    type: row.type,
  };
}
