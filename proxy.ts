import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { isGuest, newGuest, shopperCookie, shopperCookieAge } from '@/lib/wire/guest';

/** The page's Content-Security-Policy: `self` and this nonce; Stripe's own hosts only when Stripe's keys are on. */
function policy(nonce: string): string {
  const stripe = Boolean(process.env.STRIPE_PUBLISHABLE_KEY);
  const development = process.env.NODE_ENV === 'development';
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
    // The bundled merchants name their pictures by the shop's public address, whatever host the shopper typed.
    'img-src': [
      "'self'",
      process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? 3000}`,
      'data:',
      ...(stripe ? ['https://*.stripe.com'] : []),
    ],
    'connect-src': ["'self'", ...(stripe ? ['https://api.stripe.com'] : []), ...(development ? ['ws:'] : [])],
    'frame-src': ["'self'", ...(stripe ? ['https://js.stripe.com', 'https://*.js.stripe.com', 'https://hooks.stripe.com'] : [])],
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

/**
 * Runs before every page: a nonce for its scripts, the headers that keep others out, and a guest's cookie on the first visit, so that the first
 * two actions of a new shopper do not make two guests.
 */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString('base64');
  const csp = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', csp);
  const cookie = request.cookies.get(shopperCookie)?.value;
  const known = isGuest(cookie) ? cookie : undefined;
  const guest = known ?? newGuest();
  if (!known) {
    // The page that is being asked for sees its new guest already.
    const others = request.cookies.getAll().filter(({ name }) => name !== shopperCookie);
    headers.set('cookie', [...others.map(({ name, value }) => `${name}=${value}`), `${shopperCookie}=${guest}`].join('; '));
  }

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', csp);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('X-Frame-Options', 'DENY');
  response.headers.set('Referrer-Policy', 'same-origin');
  response.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(self)');
  if (!known) {
    const secure = request.nextUrl.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';
    response.cookies.set(shopperCookie, guest, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: shopperCookieAge, secure });
  }
  return response;
}

export const config = {
  // Pages only: the doors for other parties answer to their own protocols.
  matcher: [
    '/((?!api/|_next/|agentic_checkout/|stripe-stand-in/|\\.well-known/|merchants/[^/]+/pictures/|.*\\.(?:svg|js|ico|png|webp|woff2|txt)$).*)',
  ],
};
