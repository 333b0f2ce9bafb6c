import { MalformedError } from '../malformed.js';

const encoder = new TextEncoder();
// A byte order mark is part of what was signed, so it must survive.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The UTF-8 bytes of a text. */
export const toUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** Text as it is, or from its UTF-8 bytes. Throws a {@link MalformedError} when it is not valid Unicode. */
export function toText(input: string | Uint8Array): string {
  if (typeof input === 'string') {
    if (!input.isWellFormed()) throw new MalformedError('The text holds a lone surrogate');
    return input;
  }
  try {
    return decoder.decode(input);
  } catch {
    throw new MalformedError('The bytes are not UTF-8');
  }
}

/** A decimal number without sign or leading zero, up to 2^53 - 1: more entries than any log will hold. */
export function parseDecimal(text: string, what: string): number {
  const value = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(value)) throw new MalformedError(`${what} is not a decimal number without leading zero`);
  return value;
}
