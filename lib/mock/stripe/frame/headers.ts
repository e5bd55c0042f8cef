/**
 * Headers of a frame's page. `sandbox` makes its origin opaque even when it is opened by itself. In an opaque origin `'self'` is not a safe word for
 * browsers to agree on, so script and style are let in by nonce, and the one path it may call by its full address.
 */
export function frameHeaders(request: Request, nonce: string, apiPath: string | undefined): Record<string, string> {
  const host = apiPath && hostOf(request);
  const connect = host ? `http://${host}${apiPath} https://${host}${apiPath}` : "'none'";
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts allow-forms',
  ].join('; ');
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
}

/** The address the shopper used. A name that could break out of the policy is dropped, and the page then calls nobody. */
function hostOf(request: Request): string | undefined {
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? new URL(request.url).host;
  return /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.test(host) ? host : undefined;
}
