export { type McpParts, mcpDoor } from './door';
export { tools } from './tools';
