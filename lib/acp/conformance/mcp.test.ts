import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { CallToolRequestSchema, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { expect, test } from 'vitest';
import { callTool } from '../mcp/call';
import { listed, tools } from '../mcp/tools';
import { runMerchantKit } from '.';
import { mcpRules } from './chapters/mcp';
import type { Door } from './send';
import { rehearsalOptions } from './testing/rehearsal';

const { door: rest = fetch, ...options } = rehearsalOptions();
const only = mcpRules.map(({ name }) => name);

/** The binding in its own words, unlike ours: MCP sessions, answers as a stream, no structured content, refusals as error -32000 with the Error as data. */
function inTheWordsOfTheBinding(): Door {
  const sessions = new Map<string, WebStandardStreamableHTTPServerTransport>();
  async function opened(headers: Headers): Promise<WebStandardStreamableHTTPServerTransport> {
    const server = new Server({ name: 'another', version: '1' }, { capabilities: { tools: {} } });
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(listed).map(({ outputSchema: _none, ...tool }) => tool) }));
    server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
      const connection = { headers, baseUrl: options.baseUrl, door: rest };
      const { isError, content, structuredContent } = await callTool(params.name, params.arguments, connection);
      if (isError) throw new McpError(-32000, 'refused', structuredContent);
      return { content };
    });
    const transport: WebStandardStreamableHTTPServerTransport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => void sessions.set(id, transport),
    });
    await server.connect(transport);
    return transport;
  }
  return async (request) => {
    if (request.url !== options.mcpUrl) return rest(request);
    const { headers } = request;
    if (headers.get('authorization') !== 'Bearer rehearsal') return new Response(null, { status: 401 });
    return (sessions.get(headers.get('mcp-session-id') ?? '') ?? (await opened(headers))).handleRequest(request);
  };
}

test('a merchant that speaks the binding in its own words passes, sessions, streams and -32000 included', async () => {
  const { results } = await runMerchantKit({ ...options, door: inTheWordsOfTheBinding(), only });
  expect(results.map(({ name, outcome, reason }) => [name, outcome, reason])).toEqual(only.map((name) => [name, 'pass', undefined]));
});

test('without the address of an endpoint the rules are skipped, and say why', async () => {
  const { results } = await runMerchantKit({ ...options, mcpUrl: undefined, door: rest, only });
  expect(new Set(results.map(({ outcome, reason }) => `${outcome}: ${reason}`))).toEqual(
    new Set(['skipped: no MCP endpoint was given (--mcp-url)']),
  );
});
