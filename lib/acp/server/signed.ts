import { AcpError } from '../schema';
import { type Trouble, troubleWith, type VerifyingKey } from '../signatures';

export type SignaturePolicy = {
  /** The keys of which one must have signed what this caller sends; none: signatures are not asked for. */
  keysOf: (identity: string) => readonly VerifyingKey[];
  now: () => Date;
  /** Told when a caller writes whose signatures nobody verifies. */
  absent: (identity: string) => void;
};

const sentences: Record<Trouble, string> = {
  missing: 'Sign the request: send Signature and Timestamp.',
  malformed: 'Signature must be base64url without padding, Timestamp an RFC 3339 date-time.',
  wrong: 'The Signature does not fit the body.',
  stale: 'The Timestamp is more than 300 seconds off.',
};

/**
 * Digest §3: `Signature` over the canonical JSON of the body and `Timestamp` within 300 seconds, wherever a key was agreed on. Throws AcpError 401
 * `invalid_signature`, 400 for a body that has no canonical form. Stands before the key is looked at: what is not signed uses up nothing.
 */
export function mustBeSigned(policy: SignaturePolicy, request: Request, identity: string, body: unknown): void {
  const keys = policy.keysOf(identity);
  if (!keys.length) {
    policy.absent(identity);
    return;
  }
  const { headers } = request;
  const given = { signature: headers.get('signature'), timestamp: headers.get('timestamp'), body, keys, now: policy.now() };
  const trouble = troubleIn(given);
  if (trouble) throw new AcpError(401, { type: 'invalid_request', code: 'invalid_signature', message: sentences[trouble] });
}

function troubleIn(given: Parameters<typeof troubleWith>[0]): Trouble | undefined {
  try {
    return troubleWith(given);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AcpError(400, { type: 'invalid_request', code: 'invalid_json', message: 'The body is nested too deeply.' });
  }
}
