import { randomUUID } from 'node:crypto';
import { p50p95, quantile, type Row } from './table';

const conversations = 200;

async function firstCard(base: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${base}/api/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), message: 'running shoes under $100' }),
  });
  if (!answer.ok || !answer.body) throw new Error(`/api/chat: ${answer.status}`);
  let text = '';
  let first: number | undefined;
  for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
    text += piece;
    if (first === undefined && /"products":\[\{/.test(text)) first = performance.now() - began;
  }
  if (first === undefined) throw new Error(`no card in: ${text.slice(0, 400)}`);
  return first;
}

/** Two hundred guests ask at the same moment. */
export async function measureStreams(base: string): Promise<Row[]> {
  await firstCard(base);
  const settled = await Promise.allSettled(Array.from({ length: conversations }, () => firstCard(base)));
  const times = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = settled.length - times.length;
  return [
    {
      what: `${conversations} conversations at once → first card`,
      budget: 'p95 ≤ 1 s, no error',
      measured: `${p50p95(times)}, ${failed} errors`,
      met: failed === 0 && quantile(times, 0.95) <= 1000,
      note: 'all asked by one process on the same machine',
    },
  ];
}
