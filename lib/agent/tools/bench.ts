import type { Catalog, Constraints } from '@/lib/catalog/types';
import type { Checkout } from '@/lib/checkout/types';
import type { Orders } from '@/lib/orders/types';
import type { Log } from '@/lib/wire/types';
import type { Rates } from '../bundle/total';
import type { AgentLimits } from '../limits';
import type { Memory } from '../memory';
import type { Policies } from '../policies/types';
import type { Preference } from '../preferences/types';

/** What the tools of one answer work with: the rooms they may call, for this shopper and this conversation only. */
export type Bench = {
  catalog: Pick<Catalog, 'search' | 'product'>;
  checkout: Pick<Checkout, 'start' | 'get'>;
  orders: Pick<Orders, 'list' | 'get'>;
  shopperId: string;
  conversationId: string;
  locale: string | undefined;
  /** The shopper's message that is being answered: limits of a bundle are read from it, whatever a model passes on. */
  said: string;
  /** What the shopper let the shop remember, to read. */
  preferences: Preference[];
  memory: Memory;
  policies: Policies;
  rates: Rates;
  budget: Budget;
  /** A limit that the shopper set on the screen: the search of this answer is the one before with it, whatever its words say. */
  change?: Partial<Constraints>;
  log: Log;
};

/** Counts the calls of one answer. A model that loops meets the end of it here, not in a room. */
export type Budget = { spend: (tool: string) => boolean };

export function createBudget(limits: AgentLimits): Budget {
  let calls = 0;
  let checkouts = 0;
  return {
    spend(tool) {
      if (++calls > limits.toolCalls) return false;
      return tool !== 'start_checkout' || ++checkouts <= limits.checkouts;
    },
  };
}

/** Thrown to the model as the result of a call; says nothing of how the shop is built. */
export class ToolRefused extends Error {
  override name = 'ToolRefused';
}

/** A fault inside a room becomes a plain sentence for the model and a line in the log. */
export function refusalOf(error: unknown, tool: string, log: Log): ToolRefused {
  if (error instanceof ToolRefused) return error;
  log('tool_failed', { tool, error: error instanceof Error ? error.name : 'unknown' });
  return new ToolRefused('The shop could not do this just now.');
}
