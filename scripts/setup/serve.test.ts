import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

test('a port at which another shop answers ends the start with the reason, and nothing is said to be open', async () => {
  const other = createServer((_, outgoing) => outgoing.end('{"status":"ok"}')).listen(0);
  await once(other, 'listening');
  const start = "import('./scripts/setup/serve.mjs').then(({ serve }) => serve()).then(process.exit)";
  const env = { ...process.env, PORT: String((other.address() as AddressInfo).port), QUIET: '' };
  const begun = spawn(process.execPath, ['-e', start], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained, [code]] = await Promise.all([text(begun.stdout), text(begun.stderr), once(begun, 'exit')]);
  other.close();
  expect(code).toBe(1);
  expect(complained).toContain('EADDRINUSE');
  expect(said).not.toContain('is open');
});
