import { InvalidRequestError } from '../http/invalid-request-error.js';
import type { FieldError } from '../http/problem.js';
import { scanJson } from './scan-json.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The value of a body. Throws {@link InvalidRequestError} for what is no JSON in UTF-8 (a byte order mark is not part of it,
 * RFC 8259 section 8.1), and for what {@link scanJson} refuses: that is found out before anything is built of it.
 */
export function readJson(bytes: Buffer): unknown {
  const fault = scanJson(bytes);
  if (fault) throw new InvalidRequestError([fault]);
  return tried('json', () => JSON.parse(tried('utf-8', () => UTF8.decode(bytes))) as unknown);
}

/** What a parser says of bad input repeats it, so only that it failed is told. */
function tried<T>(code: FieldError['code'], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidRequestError) throw error;
    throw new InvalidRequestError([{ field: 'body', code }]);
  }
}
