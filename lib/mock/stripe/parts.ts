import type { SQLWrapper } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock, NewId } from '@/lib/wire/types';
import type { Params } from './form';
import type { Caller, StandInKeys } from './keys';
import type { StandInSettings } from './settings';

/** What every handler is given. Inside a locking route `db` is the transaction. */
export type Parts = { db: Database; clock: Clock; newId: NewId; keys: StandInKeys; settings: StandInSettings; secret: string };

/** One request, read: who calls, with what, about which object. */
export type Call = { caller: Caller; params: Params; id: string };

export type StripeObject = Record<string, unknown>;
export type EventDraft = { account: string; type: string; object: StripeObject };

/**
 * What a handler decided: the answer, and what has to be written for it to be true. The door writes all of it, the events and the kept answer
 * as one statement, so that either everything happened or nothing did.
 */
export type Outcome = { status?: number; body: StripeObject; writes?: SQLWrapper[]; events?: EventDraft[] };

export type Handler = (parts: Parts, call: Call) => Promise<Outcome>;
