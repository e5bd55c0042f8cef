import { mcpAndRestShowOneSession } from '../merchant/mcp-and-rest-show-one-session';
import { mcpBrokenEnvelopeIs32602 } from '../merchant/mcp-broken-envelope-is-32602';
import { mcpErrorsAreAcpErrors } from '../merchant/mcp-errors-are-acp-errors';
import { mcpListsTheTools } from '../merchant/mcp-lists-the-tools';
import { mcpNeedsABearer } from '../merchant/mcp-needs-a-bearer';
import { mcpReplayMakesOneSession } from '../merchant/mcp-replay-makes-one-session';
import { mcpUpdateChangesTheSession } from '../merchant/mcp-update-changes-the-session';
import type { Rule } from '../rule';

/** Rules of the MCP binding, for merchants that have an endpoint. */
export const mcpRules: readonly Rule[] = [
  mcpListsTheTools,
  mcpNeedsABearer,
  mcpAndRestShowOneSession,
  mcpUpdateChangesTheSession,
  mcpReplayMakesOneSession,
  mcpErrorsAreAcpErrors,
  mcpBrokenEnvelopeIs32602,
];
