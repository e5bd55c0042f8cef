import { eventsAreSigned } from '../merchant/events-are-signed';
import { orderCreateFollowsCompletion } from '../merchant/order-create-follows-completion';
import type { Rule } from '../rule';

/** Rules of order events. */
export const webhooksRules: readonly Rule[] = [orderCreateFollowsCompletion, eventsAreSigned];
