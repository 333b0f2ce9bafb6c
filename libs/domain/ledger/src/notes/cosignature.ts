import { toUtf8 } from './text.js';

/** The time before the signature in a timestamped signature: a big-endian uint64. */
export const TIMESTAMP_BYTES = 8;

/** What a witness signs (C2SP tlog-cosignature, Ed25519): header, time in Unix seconds, and the checkpoint's text. */
export function cosignedMessage(checkpointText: string, timestamp: number): Uint8Array {
  return toUtf8(`cosignature/v1\ntime ${timestamp}\n${checkpointText}`);
}

export function writeTimestamp(timestamp: number): Uint8Array {
  if (!Number.isSafeInteger(timestamp) || timestamp < 1)
    throw new RangeError(`${timestamp} is not a time in Unix seconds`);
  const bytes = new Uint8Array(TIMESTAMP_BYTES);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(timestamp));
  return bytes;
}

/** The time of a cosignature; undefined from 2^53 on, millions of years ahead, which a verifier may refuse. */
export function readTimestamp(signature: Uint8Array): number | undefined {
  if (signature.length < TIMESTAMP_BYTES) return undefined;
  const timestamp = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0));
  return Number.isSafeInteger(timestamp) ? timestamp : undefined;
}
