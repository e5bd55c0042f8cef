import type { MerchantFace } from '@/lib/catalog/types';
import type { MerchantConnection } from '@/lib/checkout/types';
import type { Env } from '@/lib/env';
import type { Door } from '@/lib/wire/door';
import type { Protection } from './protection';

/**
 * Merchants of the outside, as the environment names them (ACP_MERCHANTS): reached over ACP by HTTP, known to shoppers by the product feed that they push.
 * The operator chose their addresses; a merchant itself can never make the shop call another one. Throws a sentence when a slug is taken.
 */
export function connectedMerchants(env: Env, bundled: readonly string[], signed: Protection['signed']): MerchantConnection[] {
  const slugs = new Set(bundled);
  return env.ACP_MERCHANTS.map(({ slug, name, url, token, webhook_secret, currency, accent }) => {
    if (slugs.has(slug)) throw new Error(`The environment is not right:\n  ACP_MERCHANTS: ${slug} is there already, choose another slug`);
    slugs.add(slug);
    const face: MerchantFace = { slug, name, currency, accent, logoUrl: '' };
    return { face, baseUrl: url, bearer: token, webhookSecrets: webhook_secret, door: signed(outside) };
  });
}

const outside: Door = (request) => fetch(request);
