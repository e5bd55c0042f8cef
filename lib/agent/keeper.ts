import type { Clock } from '@/lib/wire/types';
import type { MessageRecord } from './record';
import type { MessageState } from './tables';
import type { ShopMessage } from './types';

/**
 * Writes the growing answer so often that a killed process loses nothing that was shown: after each finished part, and every second of flowing text.
 * Never two writes at once, and the stream never waits for one but the last.
 */
export function createKeeper(
  record: MessageRecord,
  conversationId: string,
  message: ShopMessage,
  clock: Clock,
  failed: (error: unknown) => void,
) {
  let writing: Promise<void> | undefined;
  let again = false;
  let wroteAt = clock().getTime();

  async function write(): Promise<void> {
    try {
      do {
        again = false;
        wroteAt = clock().getTime();
        await record.save(conversationId, message, 'running');
      } while (again);
    } catch (error) {
      failed(error);
    } finally {
      writing = undefined;
    }
  }
  function keep(): void {
    if (writing) again = true;
    else writing = write();
  }

  return {
    keep,
    /** Flowing text, and the end of a part that another write will follow in a moment. */
    keepIfDue(after: number): void {
      if (clock().getTime() - wroteAt >= after) keep();
    },
    /** The last write; when it returns, the answer is on disk as `state`. Throws what the database throws. */
    async end(last: ShopMessage, state: MessageState): Promise<void> {
      again = false;
      await writing;
      await record.save(conversationId, last, state);
    },
  };
}
