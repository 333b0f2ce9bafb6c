import { randomBytes } from 'node:crypto';

/** Letters and digits that nobody takes for another (Crockford's base32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;

/** A one-time code of 120 bits, in groups of four to be read aloud (ASVS 5.0, 6.5.2). */
export function makeCode(): string {
  const signs = [...randomBytes(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]!).join('');
  return signs.replace(/.{4}(?=.)/g, '$&-');
}

/** A code as it was meant: without groups, in capitals, O as 0, I and L as 1. */
export function plainCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
