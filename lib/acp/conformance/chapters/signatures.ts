import { signatureCoversTheMeaning } from '../merchant/signature-covers-the-meaning';
import { staleSignatureIsRefused } from '../merchant/stale-signature-is-refused';
import { unsignedRequestIsRefused } from '../merchant/unsigned-request-is-refused';
import { wrongSignatureIsRefused } from '../merchant/wrong-signature-is-refused';
import type { Rule } from '../rule';

/** Rules of signed requests, for parties that agreed on a key. */
export const signaturesRules: readonly Rule[] = [
  unsignedRequestIsRefused,
  wrongSignatureIsRefused,
  staleSignatureIsRefused,
  signatureCoversTheMeaning,
];
