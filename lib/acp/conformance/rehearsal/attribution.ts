import type { AffiliateAttribution } from '../../schema';
import { refuse } from './items';

/** Throws AcpError 400 for a claim that credits nobody or names a person. Nothing of a good claim is kept: this merchant pays no affiliates. */
export function checkAttribution(claim: AffiliateAttribution | null | undefined): void {
  if (!claim) return;
  const param = '$.affiliate_attribution';
  if (!claim.token && !claim.publisher_id) throw refuse(400, 'invalid_type', 'An attribution needs a token or a publisher_id.', param);
  if (JSON.stringify(claim).includes('@')) throw refuse(400, 'pii_not_allowed', 'An attribution holds no personal data.', param);
}
