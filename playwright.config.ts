import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';

const port = Number(process.env.E2E_PORT ?? 4310);
const baseURL = `http://localhost:${port}`;
// A shop of its own with empty data, unless one is already open at BASE_URL. Workers read this file too: the folder is made once.
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'aisle-e2e-'));

function shopAt(at: number, name: string, env: Record<string, string> = {}) {
  return {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${at}/api/health`,
    timeout: 60_000,
    env: { PORT: String(at), DATA_DIR: join(process.env.E2E_DATA ?? '', name), QUIET: '1', ...env },
  };
}

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/tests/e2e.json' }]],
  use: {
    baseURL: process.env.BASE_URL ?? baseURL,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM || undefined,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    // What is tagged @one-screen does not depend on the screen: no page at all, or the server's part of a conversation.
    {
      name: 'phone',
      grepInvert: /@one-screen/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: process.env.BASE_URL ? undefined : [shopAt(port, 'fast'), shopAt(port + 1, 'slow', { DEMO_SPEED: '20' })],
});
