export { type AssistantParts, createAssistant } from './assistant';
export { type AgentLimits, defaultLimits } from './limits';
export { languageModel, type ModelAddress } from './model';
export { listPriceOf } from './spending/prices';
