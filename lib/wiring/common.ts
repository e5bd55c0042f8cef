import type { Database } from '@/lib/db';
import type { Line } from '@/lib/studio/types';
import type { Door } from '@/lib/wire/door';
import type { Clock, Log, NewId } from '@/lib/wire/types';

/** What every room is given. */
export type Common = { db: Database; clock: Clock; newId: NewId; log: Log };

/** Puts a door between two parties behind the studio's glass. */
export type Through = (line: Line, door: Door) => Door;
