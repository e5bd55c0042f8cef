import { randomBytes } from 'node:crypto';
import type { NewId } from './types';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Prefix and 22 random letters: 130 bits, letters and digits only, as Stripe's and ACP's examples look. */
export const newId: NewId = (prefix) => {
  let text = '';
  while (text.length < 22) {
    for (const byte of randomBytes(32)) {
      if (byte < 248 && text.length < 22) text += letters[byte % 62]; // 248 = 4 × 62: every letter equally likely
    }
  }
  return `${prefix}_${text}`;
};
