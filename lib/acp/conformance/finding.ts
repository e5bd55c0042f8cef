import type { Exchange } from './exchange';

/** The other side broke the rule; the message says how, for its developers. `exchange`: where it shows, when that is not the last one. */
export class Violation extends Error {
  readonly exchange?: Exchange;

  constructor(message: string, exchange?: Exchange) {
    super(message);
    this.name = 'Violation';
    this.exchange = exchange;
  }
}

/** The rule could not be tried here; the message says why. */
export class NotApplicable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotApplicable';
  }
}

/** Ends the rule: it does not hold. */
export function violated(message: string, exchange?: Exchange): never {
  throw new Violation(message, exchange);
}

/** Ends the rule: it cannot be tried against this party, or with what the caller gave. */
export function notApplicable(reason: string): never {
  throw new NotApplicable(reason);
}

/** Goes on when the condition is true. */
export function hold(condition: unknown, message: string, exchange?: Exchange): asserts condition {
  if (!condition) throw new Violation(message, exchange);
}
