import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createModelStandIn } from '@/lib/mock/model';
import { secrets } from './marks';

/** A model server of the test's own, reached over HTTP as a real one would be, that writes down all it is sent. */
async function openModel() {
  const door = createModelStandIn({ clock: () => new Date() });
  const heard: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const { authorization, ...headers } = request.headers;
    heard.push(`${request.url}\n${JSON.stringify(headers)}\n${body}`);
    const answer = await door(
      new Request(`http://model.test${request.url}`, { method: request.method, headers: { authorization: authorization ?? '' }, body }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body) for await (const chunk of answer.body) response.write(chunk);
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, close: () => server.close() };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** The real shop in a process of its own, with marked secrets, an empty folder, a model outside, and everything that it prints kept. */
export async function openShop(more: Record<string, string> = {}) {
  const [model, port] = [await openModel(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'aisle-canary-'));
  const printed: string[] = [];
  const env = {
    ...process.env,
    ...secrets,
    ...{ PORT: String(port), DATA_DIR: folder, OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'aisle-stand-in', QUIET: '', DATABASE_URL: '' },
    ...more,
  };
  const child: ChildProcess = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => printed.push(String(text)));
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const url = `http://localhost:${port}`;
  const answers = async () => (await fetch(`${url}/api/health`).catch(() => undefined))?.ok;
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(printed.join(''));
    await new Promise((again) => setTimeout(again, 100));
  }
  return {
    ...{ url, folder, printed, model },
    /** Ends the process, so that the folder can be read; it stays until `remove`. */
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      model.close();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
