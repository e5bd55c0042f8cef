import type { Database } from '@/lib/db';
import type { Clock, Log, NewId } from '@/lib/wire/types';

/** What every room is given. */
export type Common = { db: Database; clock: Clock; newId: NewId; log: Log };
