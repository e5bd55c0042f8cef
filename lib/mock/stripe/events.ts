import { eventObject } from './objects/event';
import type { EventDraft, Parts } from './parts';
import type { pspEvents } from './tables';

export type NewEvent = typeof pspEvents.$inferInsert;

/** Rows for the events of one outcome; due for delivery at once when their account has a webhook endpoint that wants their type. */
export function eventRows(parts: Parts, drafts: EventDraft[], listens: (account: string, type: string) => boolean): NewEvent[] {
  const created = parts.clock();
  return drafts.map((draft) => ({
    id: parts.newId('evt'),
    ...draft,
    created,
    nextAttempt: listens(draft.account, draft.type) ? created : null,
  }));
}

export const publicEvent = (row: NewEvent): Record<string, unknown> => eventObject({ ...row, created: row.created });
