import { z } from 'zod';
import { AcpError } from '@/lib/acp/schema';
import { parseRequest } from '@/lib/acp/server';
import type { Desk } from '../desk';
import type { Deed } from './door';

const whole = z.int().min(0).max(2_000_000_000);
const Change = z.object({ price: whole.optional(), stock: whole.optional() });

/** `POST variants/{id}` `{ price?, stock? }`, minor units and pieces. The feed follows at once. */
export function changeVariant(desk: Desk, published: (ids: readonly string[]) => Promise<void>): Deed {
  return async (merchant, id, body) => {
    const change = parseRequest(Change, body);
    const live = await desk.stock.set(merchant, id, change);
    if (!live) throw new AcpError(404, { type: 'invalid_request', code: 'not_found', message: 'This merchant has no such variant.' });
    await published([id]);
    return { id, price: live.price, stock: live.stock };
  };
}
