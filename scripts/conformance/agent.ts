import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report, Result } from '../../lib/acp/conformance';
import { type AgentKitOptions, runAgentKit } from '../../lib/acp/conformance/agent';
import type { readArguments } from './arguments';

type Asked = Extract<ReturnType<typeof readArguments>, { kit: 'agent' }>;

/** The agent kit with the agent that the file exports, over HTTP. Throws a sentence when the file exports none. */
export async function agentReport(asked: Asked, onResult: (result: Result) => void): Promise<Report> {
  const module = (await import(pathToFileURL(resolve(asked.agent)).href)) as { agent?: AgentKitOptions['agent'] };
  const { agent } = module;
  if (typeof agent !== 'function') throw new Error(`${asked.agent} must export \`agent: (task) => Agent\`.`);
  return runAgentKit({ agent, overHttp: true, only: asked.only, onResult });
}
