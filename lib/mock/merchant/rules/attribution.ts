import { AcpError, type AffiliateAttribution } from '@/lib/acp/schema';

const refuse = (code: string, message: string, param: string) => new AcpError(400, { type: 'invalid_request', code, message, param });
const base = '$.affiliate_attribution';

/** An e-mail address or a telephone number inside a value. One letter before the @ is enough to know it by: with all of them, a long word would be tried from each of its letters. */
const personal = /[^\s@]@[^\s@]+\.[^\s@]+|(?:\+|\b00)\d[\d ().-]{7,}\d/;

/**
 * A claim as it may be kept (digest §16): somebody must be named by token or publisher, and nobody's e-mail address or telephone number be in it.
 * Throws AcpError 400. A claim that came before for the same touchpoint stays: the first valid one wins.
 */
export function attributed(
  before: { first?: AffiliateAttribution; last?: AffiliateAttribution } | undefined,
  claim: AffiliateAttribution,
  otherwise: 'first' | 'last',
): { first?: AffiliateAttribution; last?: AffiliateAttribution } {
  if (!claim.token && !claim.publisher_id) throw refuse('invalid_type', 'An affiliate attribution needs a token or a publisher_id.', base);
  for (const [name, value] of [...Object.entries(claim), ...Object.entries(claim.metadata ?? {})]) {
    if (typeof value === 'string' && name !== 'token' && personal.test(value)) {
      throw refuse('pii_not_allowed', 'An affiliate attribution holds no personal data.', base);
    }
  }
  const touchpoint: 'first' | 'last' = claim.touchpoint === 'first' ? 'first' : claim.touchpoint === 'last' ? 'last' : otherwise;
  return before?.[touchpoint] ? before : { ...before, [touchpoint]: claim };
}
