import { DataFolderInUse } from '@/lib/db';
import { shop } from '@/lib/wiring';

/** Builds every part once; what cannot start says why in one sentence and ends the process. */
export async function openShop(): Promise<void> {
  try {
    await shop();
  } catch (error) {
    const expected = error instanceof DataFolderInUse || (error instanceof Error && error.message.startsWith('The environment'));
    process.stderr.write(`\n${expected ? (error as Error).message : (error as Error).stack}\n\n`);
    process.exit(1);
  }
}
