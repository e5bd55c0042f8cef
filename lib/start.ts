import { DataFolderInUse } from '@/lib/db';
import { shop } from '@/lib/wiring';
import { type PartyDoors, partyDoors } from '@/lib/wiring/party-doors';

/** Where a server that asks the doors itself (scripts/setup/server.mjs) finds them. */
const given = globalThis as typeof globalThis & { aisleDoors?: PartyDoors };

/** Builds every part once; what cannot start says why in one sentence and ends the process. */
export async function openShop(): Promise<void> {
  try {
    given.aisleDoors = partyDoors(await shop());
  } catch (error) {
    const expected = error instanceof DataFolderInUse || (error instanceof Error && error.message.startsWith('The environment'));
    process.stderr.write(`\n${expected ? (error as Error).message : (error as Error).stack}\n\n`);
    process.exit(1);
  }
}
