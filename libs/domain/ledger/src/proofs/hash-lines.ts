import { MalformedError } from '../malformed.js';
import { fromBase64, toBase64 } from '../notes/base64.js';
import { HASH_BYTES, type Hash } from '../tree/hasher.js';

/** No path in a tree of less than 2^64 leaves is longer. */
export const MAX_PATH = 63;

/** Reads hashes written one a line in base64. */
export function parseHashLines(lines: readonly string[]): Hash[] {
  if (lines.length > MAX_PATH) throw new MalformedError(`A path has at most ${MAX_PATH} hashes`);
  return lines.map((line) => {
    const hash = fromBase64(line);
    if (hash.length !== HASH_BYTES) throw new MalformedError(`A hash has ${HASH_BYTES} bytes, not ${hash.length}`);
    return hash;
  });
}

/** Hashes, each on a line that ends in a newline. */
export const formatHashLines = (hashes: readonly Hash[]): string =>
  hashes.map((hash) => `${toBase64(hash)}\n`).join('');

/** Splits at the first empty line: the lines above it, and everything below. */
export function splitAtEmptyLine(text: string): { lines: string[]; below: string } {
  const split = text.indexOf('\n\n');
  if (split < 0) throw new MalformedError('There is no empty line');
  return { lines: text.slice(0, split).split('\n'), below: text.slice(split + 2) };
}
