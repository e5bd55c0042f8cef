import type { CheckoutSession, KnownSessionStatus } from '@/lib/acp/schema';
import type { Sealed } from '@/lib/acp/server';
import type { Database } from '@/lib/db';
import type { Asked } from '../rules/asked';
import { type Attempt, claimAttempt, type Wanted } from './attempts';
import type { Owner } from './keys';
import { insertSession, type Kept, readSession, type SessionWrite, type StoredSession, updateSession } from './sessions';
import { type PlacedOrder, settleDeclined, settlePaid } from './settle';
import { parkAttempt, resumeAttempt } from './waiting';

/** All ways in which sessions are read and written. Every write names the version it starts from; false: the world has moved on. */
export type SessionBook = {
  read: (merchant: string, id: string) => Promise<StoredSession | undefined>;
  insert: (merchant: string, write: SessionWrite, kept: Kept) => Promise<boolean>;
  update: (before: StoredSession, write: SessionWrite, kept: Kept) => Promise<boolean>;
  claim: (before: StoredSession, asked: Asked, attempt: Attempt, wanted: Wanted, kept: Omit<Kept, 'sealed'>) => Promise<boolean>;
  /** The bank wants the payment confirmed: the attempt waits. */
  waiting: (attempt: Attempt, paymentIntent: string, session: CheckoutSession, sealed: Sealed) => Promise<boolean>;
  /** A waiting attempt is taken up again. */
  resume: (before: StoredSession, asked: Asked, attempt: Attempt, kept: Omit<Kept, 'sealed'>) => Promise<boolean>;
  paid: (
    attempt: Attempt,
    paymentIntent: string | undefined,
    session: CheckoutSession,
    placed: PlacedOrder,
    sealed: Sealed,
    now: Date,
  ) => Promise<boolean>;
  declined: (attempt: Attempt, trouble: string, session: CheckoutSession, sealed: Sealed) => Promise<boolean>;
};

/** So many sessions are remembered, the least recently written go first. */
const remembered = 2000;

/**
 * `owner.exclusive`: nobody else writes this database, so a session need not be read again that was just written here. Were it stale nevertheless,
 * the write would be refused by its version and the session read afresh.
 */
export function sessionBook(db: Database, owner: Owner): SessionBook {
  const book = new Map<string, StoredSession>();

  function remember(session: StoredSession): void {
    const known = book.get(session.id);
    if (!owner.exclusive || (known && known.version >= session.version)) return;
    book.delete(session.id);
    book.set(session.id, session);
    if (book.size > remembered) for (const oldest of book.keys()) return void book.delete(oldest);
  }

  /** Remembers what was written, or forgets what was refused. */
  async function after(written: Promise<boolean>, id: string, next: () => StoredSession | undefined): Promise<boolean> {
    const done = await written.catch((error: unknown) => {
      book.delete(id);
      throw error;
    });
    const session = done ? next() : undefined;
    if (session) remember(session);
    else book.delete(id);
    return done;
  }

  /** A settled attempt's session, when it is remembered as it was claimed. */
  function settled(attempt: Attempt, session: CheckoutSession): StoredSession | undefined {
    const known = book.get(attempt.sessionId);
    if (known?.status !== 'complete_in_progress' || known.attempts !== attempt.number) return undefined;
    return { ...known, version: known.version + 1, status: session.status as KnownSessionStatus, session };
  }

  return {
    read: async (merchant, id) => {
      const known = book.get(id);
      if (known) return known.merchant === merchant ? known : undefined;
      return readSession(db, merchant, id);
    },
    insert: (merchant, write, kept) =>
      after(insertSession(db, merchant, write, kept), write.session.id, () => ({
        id: write.session.id,
        merchant,
        status: write.session.status as KnownSessionStatus,
        version: 1,
        attempts: 0,
        asked: write.asked,
        session: write.session,
        createdAt: kept.now,
        expiresAt: write.expiresAt,
      })),
    update: (before, write, kept) =>
      after(updateSession(db, before, write, kept), before.id, () => ({
        ...before,
        ...write,
        status: write.session.status as KnownSessionStatus,
        version: before.version + 1,
      })),
    claim: (before, asked, attempt, wanted, kept) =>
      after(claimAttempt(db, before, asked, attempt, wanted, kept), before.id, () => ({
        ...before,
        asked,
        status: 'complete_in_progress',
        version: before.version + 1,
        attempts: attempt.number,
      })),
    resume: (before, asked, attempt, kept) =>
      after(resumeAttempt(db, before, asked, attempt, kept), before.id, () => ({
        ...before,
        asked,
        status: 'complete_in_progress',
        version: before.version + 1,
      })),
    waiting: (attempt, paymentIntent, session, sealed) =>
      after(parkAttempt(db, attempt, paymentIntent, session, sealed), attempt.sessionId, () => settled(attempt, session)),
    paid: (attempt, paymentIntent, session, placed, sealed, now) =>
      after(settlePaid(db, attempt, paymentIntent, session, placed, sealed, now), attempt.sessionId, () => settled(attempt, session)),
    declined: (attempt, trouble, session, sealed) =>
      after(settleDeclined(db, attempt, trouble, session, sealed), attempt.sessionId, () => settled(attempt, session)),
  };
}
