import type { MerchantContext } from './context';
import type { Answer } from './exchange';
import { glimpse } from './expect';
import { hold, notApplicable } from './finding';

/** The discovery answer at the origin root (digest §19), asked without a token. */
export function discoveryOf(context: MerchantContext): Promise<Answer> {
  return context.open(new URL('/.well-known/acp.json', context.baseUrl).href);
}

/** The document. A merchant without one cannot be tried for its contents. */
export async function document(context: MerchantContext): Promise<Record<string, unknown>> {
  const answer = await discoveryOf(context);
  if (answer.status === 404) notApplicable('no discovery document is served');
  hold(
    answer.status === 200 && typeof answer.json === 'object' && answer.json !== null,
    `discovery must be a JSON object, not ${glimpse(answer)}`,
  );
  return answer.json as Record<string, unknown>;
}

/** Ends the rule as not applicable unless discovery announces carts. */
export async function servesCarts(context: MerchantContext): Promise<void> {
  const { capabilities } = await document(context);
  const services = (capabilities as { services?: unknown } | undefined)?.services;
  if (!Array.isArray(services) || !services.includes('carts')) notApplicable('discovery does not announce carts');
}
