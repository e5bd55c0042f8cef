import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import { AcpError, API_VERSION } from '../schema';
import { identify } from '../server/authorize';
import { type Connection, callTool } from './call';
import { listed, tools } from './tools';

export type McpParts = {
  /** The REST door that does the work, and what its paths are put behind. */
  door: Connection['door'];
  baseUrl: string;
  identityOf: (token: string) => string | undefined;
  /** A browser's page may only come from here: against DNS rebinding (MCP, transports: security). */
  origin: string;
  /** Told of bugs; the caller gets an error that says nothing. */
  onBug: (error: unknown) => void;
};

const instructions =
  `Agentic Commerce Protocol ${API_VERSION}: checkout sessions and carts of the merchant whose bearer opens this connection. ` +
  'Every call carries meta.api_version; every call that writes carries meta.idempotency_key. An ACP Error comes back as a result with isError.';

/**
 * ACP's MCP binding (digest §20) over streamable HTTP: without MCP sessions, every POST stands alone and is answered in JSON. The bearer is asked for before
 * anything is read. Nothing is ever pushed, so there is no stream to GET and nothing to DELETE.
 */
export function mcpDoor(parts: McpParts): (request: Request) => Promise<Response> {
  const all = tools.map(listed);
  const jsonSchemaValidator = new AjvJsonSchemaValidator();

  return async (request) => {
    try {
      const origin = request.headers.get('origin');
      if (origin !== null && origin !== parts.origin) throw refuse(403, 'forbidden', 'This endpoint is not for pages of other origins.');
      identify(request.headers.get('authorization'), parts.identityOf);
      if (request.method !== 'POST') throw refuse(405, 'method_not_allowed', 'Use POST here.', { allow: 'POST' });
      return await answered(request);
    } catch (error) {
      if (error instanceof AcpError) return error.response();
      parts.onBug(error);
      return refuse(500, 'internal_error', 'Something went wrong on our side.').response();
    }
  };

  async function answered(request: Request): Promise<Response> {
    const server = new Server({ name: 'acp', version: API_VERSION }, { capabilities: { tools: {} }, instructions, jsonSchemaValidator });
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: all }));
    const connection: Connection = { headers: request.headers, baseUrl: parts.baseUrl, door: parts.door };
    server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
      callTool(params.name, params.arguments ?? {}, connection).catch((error: unknown) => {
        if (error instanceof McpError) throw error;
        // The library would hand our own words to the caller.
        parts.onBug(error);
        throw new McpError(ErrorCode.InternalError, 'Something went wrong on our side.');
      }),
    );
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return await transport.handleRequest(request);
    } finally {
      await server.close();
    }
  }
}

const refuse = (status: number, code: string, message: string, headers?: Record<string, string>) =>
  new AcpError(status, { type: status === 500 ? 'processing_error' : 'invalid_request', code, message }, headers);
