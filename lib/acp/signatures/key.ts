import { createHmac, createPrivateKey, createPublicKey, type KeyObject, sign, timingSafeEqual, verify } from 'node:crypto';

/**
 * What two parties agree on out of band (digest §3): the algorithm, and whether the signed text is the canonical body alone, as the specification
 * writes it, or has the Timestamp in front, so that the moment cannot be altered either.
 */
type Agreement = { timestamped: boolean };
export type SigningKey = Agreement & { sign: (text: string) => Buffer };
export type VerifyingKey = Agreement & { verifies: (text: string, signature: Buffer) => boolean };

const shape = /^(ed25519|es256|hmac-sha256)(\+timestamp)?:(\S+)$/;
const leastSecret = 16;

/**
 * `ed25519:` or `es256:<base64 of the private key, PKCS#8>`, or `hmac-sha256:<secret>`; `+timestamp` after the algorithm puts the Timestamp under the signature.
 * The base64 is the middle of the PEM that `openssl genpkey -algorithm ed25519` prints (P-256: `-algorithm EC -pkeyopt ec_paramgen_curve:P-256`). Throws a sentence that does not repeat the key.
 */
export function readSigningKey(text: string): SigningKey {
  const { algorithm, timestamped, material } = taken(text);
  if (algorithm === 'hmac-sha256') return { timestamped, sign: (signed) => macOf(material, signed) };
  const read = () => createPrivateKey({ key: Buffer.from(material, 'base64'), format: 'der', type: 'pkcs8' });
  const key = keyFor(algorithm, read, 'private');
  return { timestamped, sign: (signed) => sign(digestOf(algorithm), Buffer.from(signed), key) };
}

/** The same for the party that verifies: `ed25519:` or `es256:<base64 of the public key, SPKI>`, or `hmac-sha256:<secret>`. Several, with commas, during a rotation. */
export function readVerifyingKeys(text: string): VerifyingKey[] {
  return text.split(',').map((one) => readVerifyingKey(one.trim()));
}

function readVerifyingKey(text: string): VerifyingKey {
  const { algorithm, timestamped, material } = taken(text);
  if (algorithm === 'hmac-sha256') return { timestamped, verifies: (signed, given) => sameBytes(macOf(material, signed), given) };
  const key = keyFor(algorithm, () => createPublicKey({ key: Buffer.from(material, 'base64'), format: 'der', type: 'spki' }), 'public');
  const digest = digestOf(algorithm);
  return { timestamped, verifies: (signed, given) => given.length === 64 && verify(digest, Buffer.from(signed), key, given) };
}

function taken(text: string): { algorithm: string; timestamped: boolean; material: string } {
  const [, algorithm = '', timestamp, material = ''] = shape.exec(text) ?? [];
  if (!algorithm) throw new Error('must look like ed25519:<base64>, es256:<base64> or hmac-sha256:<secret>');
  if (algorithm === 'hmac-sha256' && material.length < leastSecret) throw new Error(`a secret has at least ${leastSecret} characters`);
  return { algorithm, timestamped: timestamp !== undefined, material };
}

const digestOf = (algorithm: string): string | null => (algorithm === 'es256' ? 'sha256' : null);

/** ES256 is written as in JOSE (RFC 7518 §3.4): both halves, 64 bytes, not the DER that Node gives unasked. */
function keyFor(algorithm: string, read: () => KeyObject, side: string): SignKeyInput {
  const [name, type] = algorithm === 'es256' ? ['P-256', 'ec'] : ['Ed25519', 'ed25519'];
  const wrong = `must be the base64 of ${name === 'P-256' ? 'a' : 'an'} ${name} ${side} key (${side === 'private' ? 'PKCS#8' : 'SPKI'})`;
  let key: KeyObject;
  try {
    key = read();
  } catch {
    throw new Error(wrong);
  }
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (key.asymmetricKeyType !== type || (type === 'ec' && curve !== 'prime256v1')) throw new Error(wrong);
  return { key, dsaEncoding: 'ieee-p1363' };
}

type SignKeyInput = { key: KeyObject; dsaEncoding: 'ieee-p1363' };

const macOf = (secret: string, text: string): Buffer => createHmac('sha256', secret).update(text).digest();
const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
