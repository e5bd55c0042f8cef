import { type CallToolResult, ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { AcpError, API_VERSION } from '../schema';
import { operations } from '../server';
import { negotiate } from '../server/version';
import { type AcpTool, metaHeaders, tools } from './tools';

type Arguments = { meta: Record<string, unknown>; id: string; payload: Record<string, unknown> };

/** The connection that a call came over: whose it is, and what its headers say where `meta` is silent. */
export type Connection = { headers: Headers; baseUrl: string; door: (request: Request) => Promise<Response> };

const wrong = (sentence: string) => new McpError(ErrorCode.InvalidParams, sentence);

/**
 * A tool call as the REST request that it maps to, answered by the REST door: authorization, version, idempotency, signature, validation are done there and
 * nowhere else. A 2xx body is the result; an ACP Error is a result with `isError` (digest §20). Throws McpError -32602 for a broken envelope.
 */
export async function callTool(name: string, given: unknown, connection: Connection): Promise<CallToolResult> {
  const tool = tools.find((one) => one.name === name);
  if (!tool) throw wrong(`There is no tool ${name.slice(0, 80)}.`);
  const request = requestFor(tool, argumentsOf(tool, given), connection);
  const response = otherVersion(request) ?? (await connection.door(request));
  const text = await response.text();
  return {
    content: [{ type: 'text', text }],
    structuredContent: JSON.parse(text) as Record<string, unknown>,
    ...(response.ok ? {} : { isError: true }),
    _meta: told(response),
  };
}

function argumentsOf({ takes }: AcpTool, given: unknown): Arguments {
  const { meta, id, payload } = objectOf(given, 'arguments');
  if (takes.id && (typeof id !== 'string' || id === '' || /^\.+$/.test(id) || /\p{Surrogate}/u.test(id)))
    throw wrong('id must be the ID of a session or cart.');
  const wanted = payload ?? (takes.payload?.required ? undefined : {});
  return { meta: objectOf(meta, 'meta'), id: takes.id ? String(id) : '', payload: takes.payload ? objectOf(wanted, 'payload') : {} };
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(`${name} must be an object.`);
  return value as Record<string, unknown>;
}

function requestFor(tool: AcpTool, { meta, id, payload }: Arguments, { headers, baseUrl }: Connection): Request {
  const operation = operations.find((one) => one.name === tool.operation);
  if (!operation) throw new Error(`${tool.name} maps to no operation`);
  const { method } = operation;
  const path = operation.path.map((part) => (part === '*' ? encodeURIComponent(id) : part)).join('/');
  const body = method === 'GET' ? undefined : written(payload);
  return new Request(`${baseUrl}/${path}`, { method, headers: headersOf(meta, headers, method), body });
}

function written(payload: Record<string, unknown>): string {
  try {
    return JSON.stringify(payload);
  } catch {
    throw wrong('payload is nested too deeply.');
  }
}

/** The binding came with this release, and its results have this release's schema: the older shapes that REST still speaks are not for tools. */
function otherVersion({ headers }: Request): Response | undefined {
  try {
    negotiate(headers.get('api-version'), [API_VERSION]);
    return undefined;
  } catch (error) {
    if (!(error instanceof AcpError)) throw error;
    const requestId = headers.get('request-id');
    const { status, body } = error;
    return new AcpError(status, body, requestId ? { 'request-id': requestId } : {}).response();
  }
}

/** `meta` first; language and agent of the HTTP request itself where it says nothing. The bearer is always the connection's. */
function headersOf(meta: Record<string, unknown>, connection: Headers, method: string): Headers {
  const headers = new Headers();
  for (const name of ['Authorization', 'User-Agent', 'Accept-Language']) {
    const value = connection.get(name);
    if (value !== null) headers.set(name, value);
  }
  for (const [member, name] of Object.entries(metaHeaders)) {
    const value = meta[member];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw wrong(`meta.${member} must be a string.`);
    try {
      headers.set(name, value);
    } catch {
      throw wrong(`meta.${member} has characters that no HTTP header can hold.`);
    }
  }
  if (method === 'GET') headers.delete('Idempotency-Key');
  else headers.set('Content-Type', 'application/json');
  return headers;
}

/** What REST says outside the body: the status, and the headers that a caller acts on. */
function told({ status, headers }: Response): Record<string, unknown> {
  const wait = headers.get('retry-after');
  return {
    'dev.acp/status': status,
    ...(headers.get('idempotent-replayed') === 'true' ? { 'dev.acp/idempotent_replayed': true } : {}),
    ...(headers.get('request-id') ? { 'dev.acp/request_id': headers.get('request-id') } : {}),
    ...(wait ? { 'dev.acp/retry_after': Number(wait) } : {}),
  };
}
