import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { isGuest, newGuest, shopperCookie, shopperCookieAge } from '@/lib/wire/guest';
import { contentSecurityPolicy, permissionsPolicy, pictureHosts } from '@/lib/wire/page-policy';

const policyFor = (nonce: string): string =>
  contentSecurityPolicy({
    nonce,
    stripe: Boolean(process.env.STRIPE_PUBLISHABLE_KEY),
    development: process.env.NODE_ENV === 'development',
    origin: process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? 3000}`,
    pictures: pictureHosts(process.env.PICTURE_HOSTS),
  });

/**
 * Runs before every page: a nonce for its scripts, the headers that keep others out, and a guest's cookie on the first visit, so that the first
 * two actions of a new shopper do not make two guests.
 */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString('base64');
  const csp = policyFor(nonce);
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
  response.headers.set('Permissions-Policy', permissionsPolicy(Boolean(process.env.STRIPE_PUBLISHABLE_KEY)));
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
