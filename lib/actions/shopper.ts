import 'server-only';
import { cookies, headers } from 'next/headers';
import { isGuest, newGuest, shopperCookie, shopperCookieAge, shopperIdOf } from '@/lib/wire/guest';

/** The shopper of this request, for pages; undefined when there is none yet. The id is not the cookie and does not lead back to it. */
export async function currentShopper(): Promise<string | undefined> {
  const guest = (await cookies()).get(shopperCookie)?.value;
  return isGuest(guest) ? shopperIdOf(guest) : undefined;
}

/** The shopper of this action; makes a guest where there is none. Before any stream is returned: a cookie set inside one is lost. */
export async function requireShopper(): Promise<string> {
  const known = await currentShopper();
  if (known) return known;
  const guest = newGuest();
  const asked = await headers();
  const secure = asked.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' || asked.get('origin')?.startsWith('https:') === true;
  (await cookies()).set(shopperCookie, guest, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: shopperCookieAge, secure });
  return shopperIdOf(guest);
}
