const LEAST = 256;
const FACTOR = 4;
/** Ends what was written; the rest up to the next length is zeros. */
const END = 0x80;

/**
 * Brings bytes to one of few lengths: 256, 1,024, 4,096 and so on. The length of a ciphertext tells the length of the text, and
 * by it the complaint and the report of one submission could be told from all others.
 */
export function pad(bytes: Uint8Array): Buffer {
  let length = LEAST;
  while (length <= bytes.length) length *= FACTOR;
  const padded = Buffer.alloc(length);
  padded.set(bytes);
  padded[bytes.length] = END;
  return padded;
}

/** Undoes {@link pad}. */
export function unpad(padded: Uint8Array): Buffer {
  return Buffer.from(padded.subarray(0, padded.lastIndexOf(END)));
}
