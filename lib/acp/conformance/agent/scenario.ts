import type { Level } from '../rule';
import type { Agent, Told } from './agent';
import type { Stage } from './stage';

/** What a scenario looks at when the purchase is over. */
export type Take = { told: Told; stage: Stage; agent: Agent; webhookSecret: string };

/** One way in which a merchant, or the network to it, may go wrong, and what a careful agent makes of it. */
export type Scenario = {
  /** The name of its file. */
  name: string;
  clause: string;
  level: Level;
  prepare?: (stage: Stage) => void;
  /** What the shopper answers the n-th time (from 1), and what happens at the merchant meanwhile; default: agrees. */
  review?: (stage: Stage, nth: number) => boolean;
  /** Only for agents that can be told about orders. */
  needs?: 'receive' | 'orderStatus';
  /** Beyond what holds in every scenario (judge.ts): throws Violation. */
  expect: (take: Take) => void | Promise<void>;
};
