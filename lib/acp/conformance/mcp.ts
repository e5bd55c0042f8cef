import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { AcpErrorBody, API_VERSION, type CheckoutSession, readCheckoutSession } from '../schema';
import { signRequest } from '../signatures';
import type { MerchantContext } from './context';
import { hold, notApplicable, violated } from './finding';

/** How a tool call ended: with a body, with an ACP Error (as a result or as error -32000, both are in use), or with a JSON-RPC error. */
export type McpAnswer = { body?: unknown; refusal?: AcpErrorBody; rpc?: number };
export type McpTool = { name: string; inputSchema: { required?: string[] } & Record<string, unknown> };
export type Mcp = { tools: () => Promise<McpTool[]>; call: (name: string, args: Record<string, unknown>) => Promise<McpAnswer> };

/** The merchant's MCP endpoint, for as long as the rule takes. A server without one, or whose address nobody gave, cannot be tried. */
export async function withMcp(context: MerchantContext, rule: (mcp: Mcp) => Promise<void>, token = context.token): Promise<void> {
  const client = new Client({ name: 'acp-conformance-kit', version: '1' });
  const headers = { Authorization: `Bearer ${token}`, 'User-Agent': 'ACP-Conformance-Kit/1' };
  await client.connect(new StreamableHTTPClientTransport(endpointOf(context), { requestInit: { headers }, fetch: context.fetch }));
  try {
    await rule({
      tools: async () => (await client.listTools()).tools as McpTool[],
      call: async (name, args) => {
        try {
          return answerIn(await client.callTool({ name, arguments: args }));
        } catch (error) {
          if (error instanceof McpError) return refusalIn(error);
          throw error;
        }
      },
    });
  } finally {
    await client.close();
  }
}

/** Told out of band, as the binding has it. */
export function endpointOf({ mcpUrl }: MerchantContext): URL {
  return mcpUrl ? new URL(mcpUrl) : notApplicable('no MCP endpoint was given (--mcp-url)');
}

type Result = { isError?: boolean; structuredContent?: unknown; content?: unknown; [member: string]: unknown };

/** The body stands as structured content, as JSON text, or, in the words of the binding, as the result itself. */
function answerIn(result: Result): McpAnswer {
  const [first] = Array.isArray(result.content) ? (result.content as { text?: string }[]) : [];
  const body = result.structuredContent ?? (first?.text === undefined ? result : parsed(first.text));
  return result.isError ? { refusal: errorIn(body) } : { body };
}

function refusalIn({ code, data }: McpError): McpAnswer {
  return code === -32000 ? { refusal: errorIn(data) } : { rpc: code };
}

function errorIn(value: unknown): AcpErrorBody {
  const read = AcpErrorBody.safeParse(value);
  return read.success ? (read.data as AcpErrorBody) : violated(`the error is no flat ACP Error: ${JSON.stringify(value)?.slice(0, 160)}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The session of an answer. Ends the rule when it is none. */
export function sessionIn({ body, refusal, rpc }: McpAnswer): CheckoutSession {
  hold(body !== undefined, `a checkout session was expected, not ${refusal?.code ?? `error ${rpc}`}`);
  try {
    return readCheckoutSession(body);
  } catch {
    return violated(`the result is no checkout session: ${JSON.stringify(body).slice(0, 160)}`);
  }
}

/** `meta` with a fresh key, signed when a key was agreed on. */
export function metaFor(context: MerchantContext, payload: unknown = {}, more: Record<string, unknown> = {}): Record<string, unknown> {
  const { signingKey, now, key } = context;
  const signed = signingKey ? signRequest(signingKey, payload, now()) : {};
  return { api_version: API_VERSION, idempotency_key: key(), ...signed, ...more };
}
