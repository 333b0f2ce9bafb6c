import { decodeEnvelope, readPlainEnvelope, type Envelope } from '@redress/kernel';

/** As decodeEnvelope, sparing most events their own view of the memory and the decoder's checks. */
export function envelopeAt(bytes: Buffer, start: number, end: number): Envelope {
  return readPlainEnvelope(bytes.toString('utf8', start, end)) ?? decodeEnvelope(bytes.subarray(start, end));
}
