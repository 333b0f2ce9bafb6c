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

/** Reads the head of the event between two places; a sentence instead when there is no envelope in canonical JSON. */
export function envelopeHead(bytes: Buffer, start: number, end: number): EnvelopeHead | string {
  if (!scan.scan(bytes, start, end) || !isPlain(bytes)) return readThoroughly(bytes.subarray(start, end));
  const previous = scan.start('previous');
  return {
    stream: textAt(bytes, 'stream'),
    previous: bytes[previous] === QUOTE ? bytes.toString('latin1', previous + 1, scan.end('previous') - 1) : null,
    type: textAt(bytes, 'type'),
    revision: revisionIn(bytes),
  };
}

const QUOTE = 0x22;

/** Whether version, revision and texts are of the kinds that they have to be. */
function isPlain(bytes: Buffer): boolean {
  const revision = bytes[scan.start('revision')]!;
  return (
    bytes[scan.start('v')] === 0x31 &&
    scan.end('v') === scan.start('v') + 1 &&
    revision >= 0x30 &&
    revision <= 0x39 &&
    bytes[scan.start('stream')] === QUOTE &&
    bytes[scan.start('type')] === QUOTE &&
    (bytes[scan.start('previous')] === QUOTE || bytes[scan.start('previous')] === 0x6e)
  );
}

function textAt(bytes: Buffer, member: 'stream' | 'type'): string {
  const [start, end] = [scan.start(member), scan.end(member)];
  const text = bytes.toString('utf8', start + 1, end - 1);
  return text.includes('\\') ? (JSON.parse(bytes.toString('utf8', start, end)) as string) : text;
}

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
