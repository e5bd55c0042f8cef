import type { FulfillmentGroup, SelectedFulfillmentOption, Selection } from '@/lib/acp/schema';
import type { Line } from './lines';
import type { Offered } from './options';

export type Choice = {
  /** Which option serves which line; a line without one cannot be delivered yet. */
  byLine: ReadonlyMap<string, Offered>;
  /** In ACP's flat form, with line item ids (digest C9, C10). */
  selected: SelectedFulfillmentOption[];
  /** Of the explicit choices, those that still are offered. */
  kept: Selection[];
  /** Whether an explicit choice is gone. */
  dropped: boolean;
};

/**
 * What is chosen: the agent's choices where they are still offered, a group's kind of delivery next, else the cheapest that brings the goods
 * to the address (pickup only when nothing else is there), the earlier one of two equally cheap (digest §8).
 * `located`: an address is known; without one nothing is preselected for things.
 */
export function choose(
  lines: readonly Line[],
  offered: readonly Offered[],
  asked: readonly Selection[],
  groups: readonly FulfillmentGroup[],
  located: boolean,
): Choice {
  const byId = new Map(offered.map((one) => [one.option.id, one]));
  const byLine = new Map<string, Offered>();
  const kept: Selection[] = [];
  for (const selection of asked) {
    const option = byId.get(selection.option_id);
    if (!option) continue;
    kept.push(selection);
    for (const line of lines) if (option.lineIds.includes(line.id) && isMeant(selection.item_ids, line)) byLine.set(line.id, option);
  }
  for (const line of lines) {
    if (byLine.has(line.id)) continue;
    const kind = groups.find((group) => isMeant(group.item_ids, line))?.destination_type;
    const fallback = cheapest(offered, line, located, kind) ?? cheapest(offered, line, located);
    if (fallback) byLine.set(line.id, fallback);
  }
  return { byLine, selected: flat(byLine), kept, dropped: kept.length < asked.length };
}

/** Agents name lines by line id or by item id; no ids means all. */
const isMeant = (ids: readonly string[] | undefined, line: Line): boolean =>
  !ids?.length || ids.includes(line.id) || ids.includes(line.variant.id);

function cheapest(offered: readonly Offered[], line: Line, located: boolean, kind?: string): Offered | undefined {
  const fitting = offered.filter(({ option, lineIds }) => lineIds.includes(line.id) && (kind === undefined || option.type === kind));
  const allowed = fitting.filter(({ option }) => located || option.type === 'digital' || kind === 'pickup');
  const rank = (one: Offered) => (one.option.type === 'pickup' && kind === undefined ? 1 : 0);
  return [...allowed].sort((a, b) => rank(a) - rank(b) || a.price + a.tax - (b.price + b.tax) || a.arrives - b.arrives)[0];
}

function flat(byLine: ReadonlyMap<string, Offered>): SelectedFulfillmentOption[] {
  const selected = new Map<string, SelectedFulfillmentOption>();
  for (const [line, { option }] of byLine) {
    const entry = selected.get(option.id) ?? { type: option.type, option_id: option.id, item_ids: [] };
    entry.item_ids.push(line);
    selected.set(option.id, entry);
  }
  return [...selected.values()];
}
