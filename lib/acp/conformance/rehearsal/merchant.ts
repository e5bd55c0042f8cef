import { acpDoor } from '../../server';
import type { VerifyingKey } from '../../signatures';
import type { Door } from '../send';
import { cartHandlersOf } from './carts';
import { handlersOf } from './handlers';
import { keysInMemory } from './memory';
import type { Charge, Wish, World } from './world';

export type Rehearsal = {
  door: Door;
  world: World;
  /** Charges that the bank agreed to. */
  charges: Charge[];
  sessions: Map<string, Wish & { owner: string }>;
};

/**
 * A small honest merchant in memory that keeps the rules of checkout and carts (no discounts): what both kits rehearse with. It sells `boot`
 * at 90.00 and `sock` at 10.00 in US dollars, delivers for 5.00 or 15.00, and by default every new token pays once.
 */
export function rehearsalMerchant(
  changes: Partial<World> & { bearers?: (token: string) => string | undefined; verifyingKeys?: readonly VerifyingKey[] } = {},
): Rehearsal {
  const { verifyingKeys = [], bearers = (token: string) => (token === 'rehearsal' ? 'rehearsal' : undefined), ...own } = changes;
  const charges: Charge[] = [];
  const world: World = {
    prices: { boot: 9000, sock: 1000 },
    stock: { boot: 1000, sock: 1000 },
    currency: 'usd',
    now: () => new Date(),
    charge: ({ token }) => (charges.some((charge) => charge.token === token) ? 'declined' : 'paid'),
    ...own,
  };
  const bank = world.charge;
  world.charge = (attempt) => {
    const verdict = bank(attempt);
    if (verdict === 'paid') charges.push(attempt);
    return verdict;
  };
  const sessions: Rehearsal['sessions'] = new Map();
  const store = keysInMemory();
  const door = acpDoor({
    handlers: { ...handlersOf(world, sessions, store), ...cartHandlersOf(world, store) },
    identityOf: bearers,
    versions: ['2026-04-17'],
    store,
    signatures: { keysOf: () => verifyingKeys, now: world.now, absent: () => undefined },
    onBug: (error) => {
      throw error;
    },
  });
  return { door, world, charges, sessions };
}
