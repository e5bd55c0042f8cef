export type PolicyFacts = {
  nonce: string;
  /** Stripe's keys are on: its own hosts are let in, and only then. */
  stripe: boolean;
  development: boolean;
  /** The shop's public address: the bundled merchants name their pictures by it, whatever host the shopper typed. */
  origin: string;
  /** Further hosts whose pictures are shown, as the operator names them: those of product feeds. */
  pictures?: string[];
};

const stripeFrames = ['https://js.stripe.com', 'https://*.js.stripe.com', 'https://hooks.stripe.com'];
// Link's sheet and its sign-in are on hosts of its own.
const link = ['https://*.link.com'];

/** "cdn.example, *.pictures.example" as sources of a policy. What is no host name is left out: a space or a semicolon would write other rules. */
export function pictureHosts(given = ''): string[] {
  const hosts = given.split(',').map((host) => host.trim());
  return hosts.filter((host) => /^(\*\.)?([a-z0-9-]+\.)+[a-z0-9-]+(:\d{1,5})?$/i.test(host));
}

/** A page's Content-Security-Policy: `self` and this nonce; the hosts of Stripe and Link (docs.stripe.com/security/guide) only with Stripe's keys. */
export function contentSecurityPolicy({ nonce, stripe, development, origin, pictures = [] }: PolicyFacts): string {
  const rules: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(stripe ? ['https://js.stripe.com', 'https://*.js.stripe.com'] : []),
      ...(development ? ["'unsafe-eval'"] : []),
    ],
    // React writes style attributes (merchant accents, sizes that nothing may shift); no stylesheet comes from elsewhere.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", origin, ...pictures, 'data:', ...(stripe ? ['https://*.stripe.com', ...link] : [])],
    'connect-src': ["'self'", ...(stripe ? ['https://api.stripe.com', ...link] : []), ...(development ? ['ws:'] : [])],
    'frame-src': ["'self'", ...(stripe ? [...stripeFrames, ...link] : [])],
    'font-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Who may ask the browser for a payment: this page; with Stripe's keys also the frames in which Apple Pay and Google Pay are asked for. */
export const permissionsPolicy = (stripe: boolean): string =>
  `camera=(), microphone=(), geolocation=(), payment=(self${stripe ? ' "https://js.stripe.com" "https://*.js.stripe.com" "https://pay.google.com"' : ''})`;
