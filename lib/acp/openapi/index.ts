import { API_VERSION } from '../schema';
import { discoveryPaths, feedPaths, mcpPaths, receiverPaths, vaultPaths, webhooks } from './around';
import { checkoutPaths } from './checkout';
import { components } from './components';
import { headers, parameters } from './parts';

const description = `The Agentic Commerce Protocol ${API_VERSION} as it is spoken here, generated from the readers that take and give these bodies. Requests are
read leniently: unknown members are ignored. Answers of the checkout and cart doors are moreover valid against the release's own JSON Schemas.
The shapes of 2025-09-29, which are spoken too, are not described.`;

/** OpenAPI 3.1 of every ACP door at that origin. */
export function openApi(origin: string): Record<string, unknown> {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Agentic Commerce Protocol',
      version: API_VERSION,
      description,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    security: [{ bearer: [] }],
    paths: {
      ...checkoutPaths('/api/acp'),
      ...feedPaths('/api'),
      ...vaultPaths('/api/psp'),
      ...receiverPaths,
      ...discoveryPaths,
      ...mcpPaths('/api/mcp'),
    },
    webhooks,
    components: { schemas: components(), parameters, headers, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
}

/** `GET /api/acp/openapi.json`: for everybody. */
export function openApiDoor(origin: string): (request: Request) => Promise<Response> {
  let text: string | undefined;
  return async () => {
    text ??= JSON.stringify(openApi(origin), null, 1);
    return new Response(text, {
      headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' },
    });
  };
}
