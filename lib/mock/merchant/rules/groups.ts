import { conform, type FulfillmentGroup, type SelectedFulfillmentOption } from '@/lib/acp/schema';
import { type Line, lineId } from './lines';

/**
 * The session's fulfilment groups: those that the agent made, in line item ids, else one per chosen option when a cart is delivered in more than
 * one way (digest §7). Undefined when everything goes together.
 */
export function groupsOf(
  asked: readonly FulfillmentGroup[],
  selected: readonly SelectedFulfillmentOption[],
  lines: readonly Line[],
): FulfillmentGroup[] | undefined {
  if (asked.length) {
    const ours = new Set(lines.map((line) => line.id));
    const translated = asked.flatMap((group) => {
      const item_ids = group.item_ids.map((id) => (ours.has(id) ? id : lineId(id))).filter((id) => ours.has(id));
      const known = conform<FulfillmentGroup>('FulfillmentGroup', { ...group, item_ids });
      return known?.item_ids.length ? [known] : [];
    });
    return translated.length ? translated : undefined;
  }
  if (selected.length < 2) return undefined;
  return selected.map(({ type, option_id, item_ids }) => ({ id: `group_${option_id}`, item_ids, destination_type: type }));
}
