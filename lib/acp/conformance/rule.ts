import type { MerchantContext } from './context';

/** `must`: the specification demands it. `should`: it recommends it, or the wild has taught it. */
export type Level = 'must' | 'should';

/**
 * One rule, tried on its own: it makes what it needs and leaves nothing behind that another rule depends on.
 * `check` resolves when the rule holds; it throws Violation when it does not, NotApplicable when it cannot be tried here.
 */
export type Rule = {
  /** The name of its file. */
  name: string;
  /** Where it is written: a chapter of ACP 2026-04-17, or of the pages of its makers. */
  clause: string;
  level: Level;
  check: (context: MerchantContext) => Promise<void>;
};
