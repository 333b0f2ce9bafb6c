import { MalformedError } from '../malformed.js';
import { TILE_WIDTH } from './address.js';

/** The length of an entry is a uint16. */
export const MAX_ENTRY_BYTES = 65_535;

/** Up to 256 entries as a C2SP entry bundle: each one after its length, a big-endian uint16. */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length < 1 || entries.length > TILE_WIDTH)
    throw new RangeError(`A bundle holds 1 to ${TILE_WIDTH} entries, not ${entries.length}`);
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + 2 + entry.length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES)
      throw new RangeError(`An entry takes ${entry.length} bytes, at most ${MAX_ENTRY_BYTES} fit a bundle`);
    bytes.set([entry.length >> 8, entry.length & 0xff], at);
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}

/**
 * The first `width` entries of a bundle, as views into its bytes. Throws a {@link MalformedError} when the bundle ends
 * early or, unless it is a full one read in place of a partial one, holds anything more.
 */
export function decodeBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 2 > bytes.length)
      throw new MalformedError(`The bundle is cut off in the length of entry ${entries.length}`);
    const end = at + 2 + ((bytes[at]! << 8) | bytes[at + 1]!);
    if (end > bytes.length) throw new MalformedError(`The bundle is cut off in entry ${entries.length}`);
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  if (entries.length !== width && !(entries.length === TILE_WIDTH && width < TILE_WIDTH))
    throw new MalformedError(`The bundle holds ${entries.length} entries instead of ${width}`);
  return entries.slice(0, width);
}
