export type { Agent, Shopper, Task, Told } from './agent';
export { type AgentKitOptions, runAgentKit } from './run-agent';
export type { Scenario, Take } from './scenario';
export { agentScenarios } from './scenarios';
export { serveDoor } from './serve';
export type { Stage } from './stage';
