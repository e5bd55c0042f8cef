'use server';

import { z } from 'zod';
import type { Exchange, ExchangeLine, Line, Switch, Verdict } from '@/lib/studio/types';
import { faults } from '@/lib/wire/faulty';
import { shop } from '@/lib/wiring';

const LineId = z.string().min(3).max(120);
const Wanted = z.strictObject({
  line: LineId,
  fault: z.enum(faults),
  only: z.enum(['every', 'complete']),
  times: z.union([z.null(), z.number().int().min(1).max(99)]),
});

/** The newest first, those after the given number only; null: the studio is off. */
export async function listExchanges(after: number): Promise<ExchangeLine[] | null> {
  const { studio } = await shop();
  return studio.on ? studio.exchanges(z.number().int().min(0).catch(0).parse(after)) : null;
}

/** Null: it has left the book, or the studio is off. */
export async function viewExchange(id: string): Promise<{ exchange: Exchange; verdict: Verdict; curl: string } | null> {
  const { studio } = await shop();
  return (studio.on && studio.exchange(String(id))) || null;
}

export async function clearExchanges(): Promise<void> {
  const { studio } = await shop();
  if (studio.on) studio.clear();
}

/** Null: the studio is off. */
export async function viewSwitches(): Promise<{ lines: Line[]; switches: Switch[] } | null> {
  const { studio } = await shop();
  return studio.on ? { lines: studio.lines(), switches: studio.switches() } : null;
}

/** Each takes the place of what was set on its line; all that are set afterwards. Null: not understood, or the studio is off. */
export async function setSwitches(wanted: Switch[]): Promise<Switch[] | null> {
  const read = z.array(Wanted).max(100).safeParse(wanted);
  const { studio } = await shop();
  if (!read.success || !studio.on) return null;
  for (const one of read.data) if (!studio.set(one)) return null;
  return studio.switches();
}

/** Turns lines back to normal; all of them without a list. */
export async function unsetSwitches(lines?: string[]): Promise<Switch[]> {
  const { studio } = await shop();
  const read = z.array(LineId).max(100).optional().safeParse(lines);
  if (!studio.on || !read.success) return [];
  for (const line of read.data ?? studio.switches().map((one) => one.line)) studio.unset(line);
  return studio.switches();
}
