import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname, 'server-only': `${import.meta.dirname}/lib/db/testing/server-only.ts` } },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['lib/db/testing/setup.ts'],
    globalSetup: ['lib/db/testing/snapshot.ts'],
    // Left alone, the runner keeps one core for itself, which on two cores is half of the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Files of one worker share its modules: no room keeps state outside of what wiring makes (house rule), and loading everything anew for each file was half of the time.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
