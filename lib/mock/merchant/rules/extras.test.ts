import { describe, expect, it } from 'vitest';
import { AcpError, type AffiliateAttribution } from '@/lib/acp/schema';
import { koi, pine } from '../testing/fixtures';
import { attributed } from './attribution';
import { consentOptions, consentsGiven } from './consent';

describe('affiliate attribution', () => {
  const claim = (more: Partial<AffiliateAttribution> = {}) => ({ provider: 'impact.com', token: 'atp_1', ...more });
  const codeOf = (given: AffiliateAttribution) => {
    try {
      attributed(undefined, given, 'first');
    } catch (error) {
      return error instanceof AcpError ? error.body.code : error;
    }
    return undefined;
  };

  it('keeps the first valid claim of each touchpoint', () => {
    const first = attributed(undefined, claim(), 'first');
    const both = attributed(first, claim({ token: 'atp_2' }), 'last');
    expect([both.first?.token, both.last?.token]).toEqual(['atp_1', 'atp_2']);
    expect(attributed(both, claim({ token: 'atp_3', touchpoint: 'first' }), 'last')).toBe(both);
  });

  it('needs somebody to credit, and holds no personal data', () => {
    expect(codeOf({ provider: 'impact.com' })).toBe('invalid_type');
    expect(codeOf(claim({ publisher_id: 'ada@example.com' }))).toBe('pii_not_allowed');
    expect(codeOf(claim({ metadata: { phone: '+1 503 555 0142' } }))).toBe('pii_not_allowed');
    expect(codeOf(claim({ metadata: { mail: 'ada of ada@example.com' } }))).toBe('pii_not_allowed');
    expect(codeOf(claim({ campaign_id: '2026-11-20-spring', issued_at: '2026-11-20T10:00:00Z' }))).toBeUndefined();
  });
});

describe('marketing consent', () => {
  it('is asked only by a merchant that asks', () => {
    expect(consentOptions(pine, 'http://s.test')).toEqual([
      {
        channel: 'email',
        display_text: 'Send me news.',
        privacy_policy_url: 'http://s.test/merchants/pine/policies/privacy',
        is_subscribed: false,
      },
    ]);
    expect(consentOptions(koi, 'http://s.test')).toBeUndefined();
  });

  it('counts for channels that were offered and can be reached', () => {
    const asked = { items: [], codes: [], capabilities: {}, buyer: { email: 'ada@example.com' } };
    const given = [
      { channel: 'email', opted_in: true },
      { channel: 'sms', opted_in: true },
      { channel: 'pigeon', opted_in: true },
    ];
    expect(consentsGiven(given, pine, asked)).toEqual([{ channel: 'email', opted_in: true }]);
    expect(consentsGiven(given, pine, { ...asked, buyer: {} })).toEqual([]);
    expect(consentsGiven(given, koi, asked)).toEqual([]);
  });
});
