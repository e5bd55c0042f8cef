import type { Door } from '@/lib/wire/door';
import type { Shop } from '../wiring';

/** The door that answers a method at a plain path, if it is one of other parties' and nothing of Next stands before it. */
export type PartyDoors = (method: string, path: string) => Door | undefined;

/** A route of its own. The short way takes no dots, but who else asks here should hear the same. */
const description = '/api/acp/openapi.json';

/**
 * What `app/api/acp` and `app/api/psp` answer, for a server that asks the doors itself: a route of Next's costs more than everything that a door does.
 * `openapi.json` and methods that no door has stay with Next.
 */
export function partyDoors({ merchants, psp }: Pick<Shop, 'merchants' | 'psp'>): PartyDoors {
  const ways: { under: string; methods: ReadonlySet<string>; door: Door }[] = [
    { under: '/api/acp/', methods: new Set(['DELETE', 'GET', 'PATCH', 'POST', 'PUT']), door: merchants.door },
    { under: '/api/psp/', methods: new Set(['DELETE', 'GET', 'OPTIONS', 'POST']), door: psp },
  ];
  return (method, path) =>
    path === description ? undefined : ways.find((way) => path.startsWith(way.under) && way.methods.has(method))?.door;
}
