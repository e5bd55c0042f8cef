import { expect, test } from 'vitest';
import { contentSecurityPolicy, permissionsPolicy, pictureHosts } from './page-policy';

const facts = { nonce: 'n0', development: false, origin: 'http://localhost:3000' };

test('without keys a page reaches nobody but the shop itself', () => {
  const policy = contentSecurityPolicy({ ...facts, stripe: false });
  expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(['http://localhost:3000']);
  expect(policy).toContain("script-src 'self' 'nonce-n0' 'strict-dynamic';");
  expect(policy).not.toContain('unsafe-eval');
  expect(permissionsPolicy(false)).toBe('camera=(), microphone=(), geolocation=(), payment=(self)');
});

test("with Stripe's keys Stripe's hosts and Link's are let in, and nobody else's", () => {
  const policy = contentSecurityPolicy({ ...facts, stripe: true });
  const hosts = [...new Set(policy.match(/https:\/\/[^\s;]+/g))];
  expect(hosts.every((host) => /^https:\/\/(\*\.|api\.|js\.|\*\.js\.|hooks\.)?(stripe|link)\.com$/.test(host))).toBe(true);
  expect(policy).toMatch(/frame-src 'self' https:\/\/js\.stripe\.com [^;]*https:\/\/hooks\.stripe\.com https:\/\/\*\.link\.com/);
  expect(policy).toMatch(/connect-src 'self' https:\/\/api\.stripe\.com/);
  expect(permissionsPolicy(true)).toContain('payment=(self "https://js.stripe.com"');
});

test('pictures come from the hosts that the operator names, and a name cannot write another rule', () => {
  const hosts = pictureHosts(" cdn.pottery.example,*.pictures.example:8443, x; script-src *, 'unsafe-inline', *, https://a.example");
  expect(hosts).toEqual(['cdn.pottery.example', '*.pictures.example:8443']);
  expect(contentSecurityPolicy({ ...facts, stripe: false, pictures: hosts })).toContain(
    'cdn.pottery.example *.pictures.example:8443 data:',
  );
});
