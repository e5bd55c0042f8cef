import { answering, asking, type Fault, isObject, type Json, objects } from './tamper';

const isMcp = ({ url }: Request) => url.endsWith('/mcp');

/** Changes a tool's call on its way to the merchant. */
const calling = (change: (name: string, args: Json) => void) =>
  asking(({ request, body }) => {
    const params = isMcp(request) && body?.method === 'tools/call' && isObject(body.params) ? body.params : undefined;
    if (params && isObject(params.arguments)) change(String(params.name), params.arguments);
  });

/** Changes a tool's result. */
const resulting = (change: (name: string, result: Json) => void) =>
  answering(({ request, asked, body }) => {
    if (!isMcp(request) || asked?.method !== 'tools/call' || !isObject(asked.params) || !isObject(body.result)) return undefined;
    change(String(asked.params.name), body.result);
    return { body };
  });

/** Faults of the MCP binding. */
export const mcpFaults: Record<string, Fault> = {
  'has no tool to cancel with': {
    finds: ['mcp-lists-the-tools'],
    wrap: answering(({ request, asked, body }) => {
      if (!isMcp(request) || asked?.method !== 'tools/list' || !isObject(body.result)) return undefined;
      body.result.tools = objects(body.result.tools).filter(({ name }) => name !== 'cancel_checkout_session');
      return { body };
    }),
  },
  'shows its tools to everybody': {
    finds: ['mcp-needs-a-bearer'],
    wrap: asking(({ request, headers }) => {
      if (isMcp(request)) headers.set('authorization', 'Bearer rehearsal');
    }),
  },
  'shows something else over MCP than over REST': {
    finds: ['mcp-and-rest-show-one-session'],
    wrap: resulting((name, { structuredContent }) => {
      if (name === 'get_checkout_session' && isObject(structuredContent)) structuredContent.status = 'in_progress';
    }),
  },
  'forgets what MCP updates': {
    finds: ['mcp-update-changes-the-session'],
    wrap: calling((name, args) => {
      if (name === 'update_checkout_session') args.payload = {};
    }),
  },
  'does not read keys in meta': {
    finds: ['mcp-replay-makes-one-session'],
    wrap: calling((_name, { meta }) => {
      if (isObject(meta)) meta.idempotency_key = crypto.randomUUID();
    }),
  },
  'calls its refusals over MCP a success': {
    finds: ['mcp-errors-are-acp-errors'],
    wrap: resulting((_name, result) => {
      delete result.isError;
    }),
  },
  'mends broken calls over MCP': {
    finds: ['mcp-broken-envelope-is-32602'],
    wrap: calling((_name, args) => {
      args.meta ??= { api_version: '2026-04-17', idempotency_key: crypto.randomUUID() };
    }),
  },
};
