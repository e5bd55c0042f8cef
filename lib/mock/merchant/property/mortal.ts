import type { SQL } from 'drizzle-orm';
import type { Database } from '@/lib/db';

/**
 * The database as one process sees it, until it is killed: from its n-th statement on it hears no answer any more. `written`: that last statement still
 * takes effect. Every write of the merchants is one statement, so this is every point where a kill can matter.
 */
export function mortal(db: Database) {
  let left = Number.POSITIVE_INFINITY;
  let written = false;
  let announce: () => void = () => undefined;
  const never = new Promise<never>(() => undefined);

  function execute(statement: SQL): Promise<unknown> {
    left -= 1;
    if (left > 0) return db.execute(statement);
    if (left === 0) void (written ? db.execute(statement).then(announce, announce) : announce());
    return never;
  }

  return {
    db: new Proxy(db, { get: (target, name) => (name === 'execute' ? execute : Reflect.get(target, name)) }),
    /** Resolves when it has happened; a process that asks no more does not die. */
    killAt: (statement: number, takesEffect: boolean) => {
      left = statement;
      written = takesEffect;
      return new Promise<void>((resolve) => {
        announce = resolve;
      });
    },
    /** Whatever it still does is heard by nobody. */
    kill: () => {
      left = 0;
    },
  };
}
