import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node.mjs';

/** .env for PORT and DATA_DIR before Next reads it itself; what the shell says wins. */
export function readDotEnv() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** Whether a shop answers at the address. */
async function answers(address) {
  try {
    return (await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Serves the built shop in this process group, says where as soon as it answers, and hands signals on. Resolves with the exit code. */
export function serve() {
  const port = process.env.PORT || '3000';
  const address = `http://localhost:${port}`;
  const began = Date.now();
  const shop = spawn(process.execPath, [join(root, 'scripts/setup/server.mjs')], {
    stdio: ['ignore', process.env.QUIET ? 'ignore' : 'inherit', 'inherit', 'ipc'],
    cwd: root,
    env: { ...process.env, PORT: port, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let over = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => shop.kill(signal));
  // Another shop may answer at this address; this one says itself that it has the port.
  const listens = new Promise((done) => {
    shop.once('message', done);
    shop.once('exit', done);
  });
  const said = (async () => {
    await listens;
    while (!over && !(await answers(address))) await new Promise((resolve) => setTimeout(resolve, 50));
    if (!over) console.log(`\nAisle is open at ${address} (after ${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
  })();
  return new Promise((resolve) => {
    shop.on('exit', async (code, signal) => {
      over = true;
      await said;
      resolve(code ?? (signal ? 0 : 1));
    });
  });
}
