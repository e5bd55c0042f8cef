import { createHash, randomBytes } from 'node:crypto';

/** A shopper is a guest: a cookie that only their browser knows. There is no table of shoppers. */
export const shopperCookie = 'aisle_shopper';
export const shopperCookieAge = 31_536_000;

/** 32 random bytes, base64url. */
export const newGuest = () => randomBytes(32).toString('base64url');

/** Whether a cookie's value is one that this shop could have given. */
export const isGuest = (cookie: string | undefined): cookie is string => cookie !== undefined && /^[A-Za-z0-9_-]{43}$/.test(cookie);

/** The shopper's id everywhere in the shop: it does not lead back to the cookie, so that a log or a table opens nobody's orders. */
export function shopperIdOf(cookie: string): string {
  return `shp_${createHash('sha256').update(cookie).digest('base64url').slice(0, 22)}`;
}

/** `Set-Cookie` for a caller without Next. */
export function guestCookieLine(guest: string, secure: boolean): string {
  return `${shopperCookie}=${guest}; Path=/; Max-Age=${shopperCookieAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The guest in a request's Cookie header; undefined when there is none. */
export function guestOf(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const value = cookies.find((pair) => pair.startsWith(`${shopperCookie}=`))?.slice(shopperCookie.length + 1);
  return isGuest(value) ? value : undefined;
}
