import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import { z } from 'zod';
import { eventObject } from '../objects/event';
import { listObject } from '../objects/list';
import { expand, page, read, word } from '../params';
import type { Handler, Parts } from '../parts';
import { missing } from '../refusal';
import { pspEvents } from '../tables';

/** `GET /v1/events`: what happened on the key's own account, newest first. */
export const listEvents: Handler = async (parts, { caller, params }) => {
  const wanted = read(
    z.strictObject({ ...page, type: word.optional(), types: z.array(word).max(20).optional(), expand: expand.optional() }),
    params,
  );
  const { limit = 10 } = wanted;
  const types = wanted.types ?? (wanted.type ? [wanted.type] : undefined);
  const rows = await parts.db
    .select()
    .from(pspEvents)
    .where(
      and(
        eq(pspEvents.account, caller.account),
        types ? inArray(pspEvents.type, types) : undefined,
        wanted.starting_after ? lt(pspEvents.position, (await eventOf(parts, caller.account, wanted.starting_after)).position) : undefined,
      ),
    )
    .orderBy(desc(pspEvents.position))
    .limit(limit + 1);
  return { body: listObject('/v1/events', rows.map(eventObject), limit) };
};

/** `GET /v1/events/:id`. */
export const retrieveEvent: Handler = async (parts, { caller, id }) => ({ body: eventObject(await eventOf(parts, caller.account, id)) });

async function eventOf(parts: Parts, account: string, id: string) {
  const [row] = await parts.db
    .select()
    .from(pspEvents)
    .where(and(eq(pspEvents.id, id), eq(pspEvents.account, account)));
  if (!row) throw missing('event', id);
  return row;
}
