import { AcpError, type ItemRequest, mergedItems } from '../../schema';
import type { World } from './world';

export const refuse = (status: number, code: string, message: string, param?: string, headers?: Record<string, string>) =>
  new AcpError(status, { type: 'invalid_request', code, message, ...(param ? { param } : {}) }, headers);

/** What is asked for, one line per item. Throws AcpError 400 for an unknown item or a quantity that makes no sense. */
export function itemsOf(asked: readonly ItemRequest[], world: World): ItemRequest[] {
  const items = mergedItems(asked);
  for (const [index, { id, quantity }] of items.entries()) {
    const param = `$.line_items[${index}]`;
    if (world.prices[id] === undefined) throw refuse(400, 'invalid_item_id', `There is no ${id}.`, `${param}.id`);
    const sensible = Number.isSafeInteger(quantity) && quantity >= 1 && quantity <= 99;
    if (!sensible) throw refuse(400, 'invalid', 'A quantity is a whole number from 1 to 99.', `${param}.quantity`);
  }
  return items;
}
