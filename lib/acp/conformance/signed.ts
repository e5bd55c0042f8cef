import { signRequest } from '../signatures';
import type { MerchantContext } from './context';
import { notApplicable } from './finding';

/** Signs bodies, also with a clock that is off; a run without a key cannot try the rules of signatures. */
export function signer({ signingKey, now }: MerchantContext): (body: unknown, secondsOff?: number) => Record<string, string> {
  if (!signingKey) return notApplicable('no key to sign with was given (--sign)');
  return (body, secondsOff = 0) => signRequest(signingKey, body, new Date(now().getTime() + secondsOff * 1000));
}
