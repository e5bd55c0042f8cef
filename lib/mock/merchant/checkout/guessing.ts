import type { Exchange, Handler } from '@/lib/acp/server';
import { tooMany } from '@/lib/acp/server';
import type { RateLimit } from '@/lib/wire/rate';

/** How many discount codes that nobody gave out may be tried: within one session, and by one caller over all of them. */
export type GuessLimits = { session: RateLimit; caller: RateLimit };

/**
 * Slows the guessing of discount codes down (RFC discount, security). Only codes that do not exist count, so that a shopper with a coupon is never
 * asked to wait. Throws AcpError 429 with Retry-After, which no key keeps.
 */
export function againstGuessing(limits: GuessLimits): (handler: Handler) => Handler {
  return (handler) => async (exchange) => {
    if (!asksForCodes(exchange)) return handler(exchange);
    const { id, identity } = exchange;
    const wait = limits.caller.wait(identity) ?? (id ? limits.session.wait(id) : undefined);
    if (wait !== undefined) throw tooMany(wait, 'Too many discount codes were tried. Try again a little later.');
    const decision = await handler(exchange);
    const { body } = decision.answer;
    const wrong = wrongCodesIn(body);
    limits.caller.charge(identity, wrong);
    limits.session.charge('id' in body ? String(body.id) : id, wrong);
    return decision;
  };
}

function asksForCodes({ body }: Exchange): boolean {
  const { discounts, coupons } = body as { discounts?: { codes?: unknown } | null; coupons?: unknown };
  return [discounts?.codes, coupons].some((codes) => Array.isArray(codes) && codes.length > 0);
}

function wrongCodesIn(session: object): number {
  const { discounts } = session as { discounts?: { rejected?: { reason?: string }[] } };
  return discounts?.rejected?.filter(({ reason }) => reason === 'discount_code_invalid').length ?? 0;
}
