import { AFTER_SALES_EXTENSION, API_VERSION, type DiscoveryDocument, problemsOf, STORE_CREDIT_EXTENSION } from '@/lib/acp/schema';
import type { Door } from '@/lib/wire/door';

/**
 * `GET /.well-known/acp.json` (digest §19): no auth, cacheable, no word about merchants' ids or providers. `versions`: oldest first.
 */
export function discoveryDoor(
  origin: string,
  versions: readonly string[],
  currencies: readonly string[],
  services: DiscoveryDocument['capabilities']['services'],
): Door {
  const document: DiscoveryDocument = {
    protocol: {
      name: 'acp',
      version: API_VERSION,
      supported_versions: [...versions],
      documentation_url: `${origin}/api/acp/openapi.json`,
    },
    api_base_url: `${origin}/api/acp`,
    transports: ['rest', 'mcp'],
    capabilities: {
      services,
      extensions: [{ name: 'discount' }, { name: STORE_CREDIT_EXTENSION }, { name: AFTER_SALES_EXTENSION }],
      intervention_types: ['3ds', 'address_verification'],
      supported_currencies: [...new Set(currencies)],
      supported_locales: ['en-US'],
    },
  };
  const problems = problemsOf('DiscoveryResponse', document);
  if (problems.length) throw new Error(`The discovery document is not valid: ${problems.join('; ')}`);
  const text = JSON.stringify(document);
  const headers = { 'content-type': 'application/json', 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' };
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET' } });
    return new Response(request.method === 'HEAD' ? null : text, { headers });
  };
}
