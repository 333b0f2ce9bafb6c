import { canonicalBytes, decodeEnvelope, type Envelope } from '@redress/kernel';
import { EnvelopeScan } from './scan-envelope.js';

/** What the check looks at in an event. */
export interface EnvelopeHead {
  readonly stream: string;
  readonly revision: number;
  readonly previous: string | null;
  readonly type: string;
}

const scan = new EnvelopeScan();
const MEMBERS = 14;

/** Reads an event's head; a sentence instead when the bytes are no envelope in canonical JSON. */
export function envelopeHead(bytes: Buffer): EnvelopeHead | string {
  if (!scan.scan(bytes)) return readThoroughly(bytes);
  const [stream, previous, type] = [textAt(bytes, 'stream'), textAt(bytes, 'previous'), textAt(bytes, 'type')];
  const isNumbered = bytes[scan.start('revision')]! >= 0x30 && bytes[scan.start('revision')]! <= 0x39;
  const isFirstVersion = bytes[scan.start('v')] === 0x31 && scan.end('v') === scan.start('v') + 1;
  if (stream === undefined || type === undefined || !isNumbered || !isFirstVersion) return readThoroughly(bytes);
  return { stream, previous: previous ?? null, type, revision: revisionIn(bytes) };
}

/** A string without escapes; undefined for anything else. */
function textAt(bytes: Buffer, member: 'stream' | 'previous' | 'type'): string | undefined {
  const [start, end] = [scan.start(member), scan.end(member)];
  if (bytes[start] !== 0x22) return undefined;
  const text = bytes.toString('latin1', start + 1, end - 1);
  return ASCII_WITHOUT_ESCAPES.test(text) ? text : (JSON.parse(bytes.toString('utf8', start, end)) as string);
}

const ASCII_WITHOUT_ESCAPES = /^[ -[\]-~]*$/;

function revisionIn(bytes: Buffer): number {
  let revision = 0;
  for (let at = scan.start('revision'); at < scan.end('revision'); at++) revision = 10 * revision + bytes[at]! - 0x30;
  return revision;
}

function readThoroughly(bytes: Buffer): EnvelopeHead | string {
  let envelope: Envelope;
  try {
    envelope = decodeEnvelope(bytes);
    if (!bytes.equals(canonicalBytes(envelope))) return 'the bytes are not in canonical form';
  } catch (error) {
    return `the bytes are no envelope (${(error as Error).message})`;
  }
  const { stream, revision, previous, type } = envelope;
  const isEnvelope =
    Object.keys(envelope).length === MEMBERS &&
    typeof stream === 'string' &&
    typeof type === 'string' &&
    Number.isSafeInteger(revision) &&
    (previous === null || typeof previous === 'string');
  return isEnvelope ? { stream, revision, previous, type } : 'the bytes are no envelope';
}
