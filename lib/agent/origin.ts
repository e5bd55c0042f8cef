/**
 * Whether the request comes from our own pages or from no page at all. A browser sends Origin with every cross-site POST, so one that is foreign or
 * `null` is refused, and a request that carries the shopper's cookie must show ours.
 */
export function originAllowed(request: Request, carriesCookie: boolean): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return !carriesCookie;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host !== '' && (host === request.headers.get('host') || host === request.headers.get('x-forwarded-host'));
}

/** Whether the shopper reached us over https, directly or through a proxy. */
export function isSecure(request: Request): boolean {
  return request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' || new URL(request.url).protocol === 'https:';
}
