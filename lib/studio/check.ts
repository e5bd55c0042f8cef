import { problemsOf, type SchemaName } from '@/lib/acp/schema';
import type { Exchange, Verdict } from './types';

type Rule = { method: string; path: RegExp; request?: SchemaName; answer: SchemaName };

/** Digest §6, §11–§14: what stands in the bodies of each operation. */
const rules: Rule[] = [
  { method: 'POST', path: /\/checkout_sessions$/, request: 'CheckoutSessionCreateRequest', answer: 'CheckoutSession' },
  { method: 'GET', path: /\/checkout_sessions\/[^/]+$/, answer: 'CheckoutSession' },
  { method: 'POST', path: /\/checkout_sessions\/[^/]+$/, request: 'CheckoutSessionUpdateRequest', answer: 'CheckoutSession' },
  { method: 'POST', path: /\/checkout_sessions\/[^/]+\/complete$/, request: 'CheckoutSessionCompleteRequest', answer: 'CheckoutSession' },
  { method: 'POST', path: /\/checkout_sessions\/[^/]+\/cancel$/, answer: 'CheckoutSession' },
  { method: 'POST', path: /\/agentic_commerce\/delegate_payment$/, request: 'DelegatePaymentRequest', answer: 'DelegatePaymentResponse' },
];

/**
 * Holds the bodies of an exchange against the published schemas. What was hidden keeps its shape, so it does not count; a body that was cut cannot be checked.
 */
export function check(exchange: Exchange): Verdict {
  const path = new URL(exchange.url).pathname;
  if (path.endsWith('/order_events')) return verdictOf({ request: 'OrderEvent' }, exchange);
  const rule = rules.find((one) => one.method === exchange.method && one.path.test(path));
  if (!rule || exchange.to === 'model') return { is: 'unknown', problems: [], schemas: {} };
  const status = exchange.response?.status ?? 0;
  const error: SchemaName = rule.answer === 'DelegatePaymentResponse' ? 'DelegatePaymentError' : 'Error';
  return verdictOf({ request: rule.request, response: status >= 400 ? error : rule.answer }, exchange);
}

function verdictOf(schemas: { request?: SchemaName; response?: SchemaName }, exchange: Exchange): Verdict {
  const problems: string[] = [];
  if (schemas.request) problems.push(...held('request', schemas.request, exchange.request));
  if (schemas.response && exchange.response) problems.push(...held('answer', schemas.response, exchange.response));
  return { is: problems.length > 0 ? 'invalid' : 'valid', problems, schemas };
}

/** The release's closed request knows no quantity, and every example of its RFCs sends one (docs/acp.md, C1). */
const contradiction = /^\/line_items\/\d+ must NOT have additional properties \(quantity\)$/;

function held(side: string, name: SchemaName, { body, cut }: { body: string; cut: boolean }): string[] {
  if (cut) return [`${side}: too long to be checked`];
  try {
    const problems = problemsOf(name, JSON.parse(body)).filter((problem) => !contradiction.test(problem));
    return problems.map((problem) => `${side} ${problem}`);
  } catch {
    return [`${side}: no JSON`];
  }
}
