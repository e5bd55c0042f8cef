import { API_VERSION } from '../../schema';
import { NotApplicable } from '../finding';
import { conforms, type Report, type Result } from '../report';
import { somewhere } from '../somewhere';
import type { Agent, Task } from './agent';
import { expectCareful } from './judge';
import type { Scenario, Take } from './scenario';
import { agentScenarios } from './scenarios';
import { serveDoor } from './serve';
import { type Stage, stage } from './stage';

export type AgentKitOptions = {
  /** A fresh agent for each scenario, or the same; it must not remember that a merchant was bad. */
  agent: (task: Task) => Agent | Promise<Agent>;
  /** Over HTTP on a free port of this machine; default: in this process, under an address that is nowhere, through `task.door`. */
  overHttp?: boolean;
  only?: readonly string[];
  scenarios?: readonly Scenario[];
  /** The longest that one purchase may take; default 120 s. */
  patienceMs?: number;
  onResult?: (result: Result) => void;
};

const webhookSecret = 'whsec_rehearsal';

/** Plays every scenario with the agent, one after the other, each at a merchant of its own, and says how the agent coped. */
export async function runAgentKit(options: AgentKitOptions): Promise<Report> {
  const began = Date.now();
  const results: Result[] = [];
  let exchanges = 0;
  for (const scenario of (options.scenarios ?? agentScenarios).filter(({ name }) => !options.only || options.only.includes(name))) {
    const set = stage();
    const result = await played(scenario, set, options);
    exchanges += set.moments.filter(({ kind }) => kind === 'call').length;
    results.push(result);
    options.onResult?.(result);
  }
  const startedAt = new Date(began).toISOString();
  return {
    kit: 'agent',
    version: API_VERSION,
    target: 'the agent',
    startedAt,
    milliseconds: Date.now() - began,
    exchanges,
    results,
    conforms: conforms(results),
  };
}

async function played(scenario: Scenario, set: Stage, options: AgentKitOptions): Promise<Result> {
  const { name, clause, level } = scenario;
  const served = options.overHttp ? await serveDoor(set.door) : undefined;
  try {
    const take = await takeOf(
      scenario,
      set,
      options,
      served ? { baseUrl: `${served.origin}/acp`, door: fetch } : { baseUrl: 'https://rehearsal.example/acp', door: set.door },
    );
    expectCareful(take);
    await scenario.expect(take);
    return { name, clause, level, outcome: 'pass' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof NotApplicable) return { name, clause, level, outcome: 'skipped', reason };
    return { name, clause, level, outcome: 'fail', reason: `${reason}\n${story(set)}` };
  } finally {
    await served?.close();
  }
}

async function takeOf(scenario: Scenario, set: Stage, options: AgentKitOptions, at: Pick<Task, 'baseUrl' | 'door'>): Promise<Take> {
  const task: Task = {
    ...{ ...at, bearer: 'rehearsal', webhookSecret, item: 'boot', quantity: 1, currency: 'usd' },
    buyer: { email: 'ada@example.com', full_name: 'Ada Shopper' },
    address: somewhere,
  };
  const agent = await options.agent(task);
  const { needs } = scenario;
  if (needs && !agent[needs])
    throw new NotApplicable(`the agent has no ${needs === 'receive' ? 'webhook receiver' : 'way to say an order’s status'}`);
  scenario.prepare?.(set);
  let asked = 0;
  const shopper = {
    review: async ({ amount, currency }: { amount: number; currency: string }) => {
      asked += 1;
      const agreed = asked <= 5 && (scenario.review?.(set, asked) ?? true);
      set.moments.push({ kind: 'review', amount, currency, agreed });
      return agreed;
    },
  };
  let timer: NodeJS.Timeout | undefined;
  const patience = options.patienceMs ?? 120_000;
  const tired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the agent had not come to an end after ${patience} ms`)), patience);
  });
  try {
    const told = await Promise.race([agent.buy(task, shopper), tired]);
    return { told, stage: set, agent, webhookSecret };
  } finally {
    clearTimeout(timer);
  }
}

/** What happened, for the report: one line per call and review. */
function story({ moments, charges }: Stage): string {
  const lines = moments.map((moment) =>
    moment.kind === 'review'
      ? `shopper asked about ${moment.amount} ${moment.currency}: ${moment.agreed ? 'yes' : 'no'}`
      : `${moment.operation} (key ${moment.key ?? 'none'}) → ${moment.answered}${moment.total === undefined ? '' : `, total ${moment.total}`}`,
  );
  return [...lines, `charges: ${charges.map(({ amount }) => amount).join(', ') || 'none'}`].map((line) => `          ${line}`).join('\n');
}
