import type { CheckoutSession } from '@/lib/acp/schema';

const physical = new Set(['shipping', 'pickup', 'local_delivery']);

/**
 * The chosen options as ACP's `selected_fulfillment_options` (digest §7), flat, with line item ids. In a mixed basket the digital lines keep
 * their own option; of the physical kinds one is chosen for all other lines. Ids that are not offered are dropped.
 */
export function selectionOf(session: CheckoutSession, optionIds: string[]) {
  const offered = session.fulfillment_options.filter((option) => optionIds.includes(option.id));
  const before = session.selected_fulfillment_options ?? [];
  const digitalLines = new Set(before.filter((one) => one.type === 'digital').flatMap((one) => one.item_ids ?? []));
  const isDigital = (line: CheckoutSession['line_items'][number]) => digitalLines.has(line.id) || digitalLines.has(line.item.id);
  const chosen = offered.map((option) => {
    const lines = session.line_items.filter((line) => digitalLines.size === 0 || isDigital(line) === (option.type === 'digital'));
    return { type: option.type, option_id: option.id, item_ids: lines.map((line) => line.id) };
  });
  const kinds = new Set<string>(chosen.map((one) => (physical.has(one.type) ? 'physical' : one.type)));
  const kept = before.filter((one) => !kinds.has(physical.has(one.type) ? 'physical' : one.type));
  return [...kept.map(({ type, option_id, item_ids }) => ({ type, option_id, item_ids: item_ids ?? [] })), ...chosen];
}
