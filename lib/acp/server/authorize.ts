import { AcpError } from '../schema';

/**
 * The caller that a bearer token stands for. Throws AcpError 401 when there is none or nobody knows it (digest §3).
 */
export function identify(header: string | null, identityOf: (token: string) => string | undefined): string {
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  const identity = token === undefined ? undefined : identityOf(token);
  if (identity !== undefined) return identity;
  const message = token === undefined ? 'Send Authorization: Bearer with your token.' : 'This bearer token is not known here.';
  throw new AcpError(401, { type: 'invalid_request', code: 'unauthorized', message }, { 'www-authenticate': 'Bearer' });
}
