import { parseArgs } from 'node:util';
import { readSigningKey, type SigningKey } from '../../lib/acp/signatures';

export const usage = `npm run conformance -- --base-url URL --token T [options]

  --base-url URL       what /checkout_sessions is put behind, e.g. http://localhost:3000/api/acp
  --token T            the bearer token to call it with
  --item ID            something to buy, in stock; may be given several times
  --currency usd       lower case; default usd
  --code CODE          a discount code that the merchant accepts
  --second-token T     the token of another caller or merchant at the same address
  --psp-url URL        a Stripe-shaped provider (…/v1) that mints test tokens
  --psp-key K          the agent's key there
  --vault-url URL      a vault that speaks delegate_payment (…/agentic_commerce/delegate_payment is put behind it)
  --vault-key K        the agent's key there
  --sign KEY           sign what is sent: hmac-sha256:<secret>, or ed25519: or es256:<base64 of the private key, PKCS#8>
  --mcp-url URL        the merchant's MCP endpoint
  --only RULE          only this rule; may be given several times
  --json FILE          the whole report as JSON
  --verbose            every rule as it is tried

npm run conformance -- --agent FILE [--only SCENARIO] [--json FILE] [--verbose]

  --agent FILE         a module that exports \`agent: (task) => Agent\`; it meets a merchant that misbehaves on purpose

Exit code: 0 no MUST fails, 1 a MUST fails, 2 the kit could not run.`;

const options = {
  agent: { type: 'string' },
  'base-url': { type: 'string' },
  token: { type: 'string' },
  item: { type: 'string', multiple: true },
  currency: { type: 'string', default: 'usd' },
  code: { type: 'string' },
  'second-token': { type: 'string' },
  'psp-url': { type: 'string' },
  'psp-key': { type: 'string' },
  'vault-url': { type: 'string' },
  'vault-key': { type: 'string' },
  sign: { type: 'string' },
  'mcp-url': { type: 'string' },
  only: { type: 'string', multiple: true },
  json: { type: 'string' },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked for on the command line. Throws a sentence for a wrong one. */
export function readArguments(words: string[]) {
  const { values } = parseArgs({ args: words, options, strict: true });
  if (values.help) return { kit: 'none' as const };
  const { agent, only, json, verbose } = values;
  if (agent) return { kit: 'agent' as const, agent, only, json, verbose };
  const { 'base-url': baseUrl, token } = values;
  if (!baseUrl || !token) throw new Error('--base-url and --token are needed.');
  for (const [name, url] of Object.entries({ 'base-url': baseUrl, 'mcp-url': values['mcp-url'] })) {
    if (url !== undefined && !URL.canParse(url)) throw new Error(`--${name} must be an absolute address, not ${url}`);
  }
  const signingKey = values.sign === undefined ? undefined : keyOf(values.sign);
  for (const party of ['psp', 'vault'] as const) {
    if (Boolean(values[`${party}-url`]) !== Boolean(values[`${party}-key`]))
      throw new Error(`--${party}-url and --${party}-key go together.`);
  }
  return { ...values, kit: 'merchant' as const, baseUrl, token, signingKey };
}

function keyOf(text: string): SigningKey {
  try {
    return readSigningKey(text);
  } catch (error) {
    throw new Error(`--sign ${error instanceof Error ? error.message : String(error)}`);
  }
}
