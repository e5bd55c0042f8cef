import { createRun, type Run, type RunOf } from './run';

/** The answers being written in this process, at most one per conversation. One shopper's runs are out of another's reach. */
export type Runs = {
  /** Undefined while another answer of the conversation runs. Takes the place at once, before anything is awaited. */
  open: (of: RunOf) => Run | undefined;
  get: (shopperId: string, conversationId: string) => Run | undefined;
  close: (run: Run) => void;
  countOf: (shopperId: string) => number;
  count: () => number;
};

export function createRuns(): Runs {
  const running = new Map<string, Run>();
  const address = (shopperId: string, conversationId: string) => `${shopperId} ${conversationId}`;
  return {
    open(of) {
      const at = address(of.shopperId, of.conversationId);
      if (running.has(at)) return undefined;
      const run = createRun(of);
      running.set(at, run);
      return run;
    },
    get: (shopperId, conversationId) => running.get(address(shopperId, conversationId)),
    close(run) {
      running.delete(address(run.shopperId, run.conversationId));
      run.close();
    },
    countOf: (shopperId) => [...running.values()].filter((run) => run.shopperId === shopperId).length,
    count: () => running.size,
  };
}
