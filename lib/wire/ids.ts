import { randomFillSync } from 'node:crypto';
import type { NewId } from './types';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Asked of the system for many ids at a time: each asking takes longer than all else about an id. Every byte is used once. */
const pool = Buffer.alloc(4096);
let used = pool.length;

function randomByte(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool[used++] as number;
}

/** Prefix and 22 random letters: 130 bits, letters and digits only, as Stripe's and ACP's examples look. */
export const newId: NewId = (prefix) => {
  let text = '';
  while (text.length < 22) {
    const byte = randomByte();
    if (byte < 248) text += letters[byte % 62]; // 248 = 4 × 62: every letter equally likely
  }
  return `${prefix}_${text}`;
};
