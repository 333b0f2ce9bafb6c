import { canonicalBytes, decodeEnvelope, type Envelope } from '@redress/kernel';
import { EnvelopeScan, memberIndex } from './scan-envelope.js';

const MEMBERS = 14;
const V = memberIndex('v');
const STREAM = memberIndex('stream');
const TYPE = memberIndex('type');
const REVISION = memberIndex('revision');
const PREVIOUS = memberIndex('previous');
const NO_BYTES: Buffer = Buffer.alloc(0);

/**
 * What the check looks at in an event. Texts are told by where they lie in `bytes`: making strings of them all would
 * cost as much as hashing the event. It is filled anew for each event.
 */
export class EnvelopeHead {
  bytes = NO_BYTES;
  revision = 0;
  streamStart = 0;
  streamEnd = 0;
  typeStart = 0;
  typeEnd = 0;
  previousStart = 0;
  previousEnd = 0;
  private hasPrevious = false;
  private readonly scan = new EnvelopeScan();

  get stream(): string {
    return this.bytes.toString('utf8', this.streamStart, this.streamEnd);
  }

  get type(): string {
    return this.bytes.toString('utf8', this.typeStart, this.typeEnd);
  }

  get previous(): string | null {
    return this.hasPrevious ? this.bytes.toString('utf8', this.previousStart, this.previousEnd) : null;
  }

  /** Reads the event between two places; gives a sentence when there is no envelope in canonical JSON. */
  read(bytes: Buffer, start: number, end: number): string | undefined {
    if (!this.scan.scan(bytes, start, end) || !isPlain(bytes, this.scan))
      return this.readThoroughly(bytes.subarray(start, end));
    const { scan } = this;
    this.bytes = bytes;
    this.revision = numberAt(bytes, scan.start(REVISION), scan.end(REVISION));
    this.streamStart = scan.start(STREAM) + 1;
    this.streamEnd = scan.end(STREAM) - 1;
    this.typeStart = scan.start(TYPE) + 1;
    this.typeEnd = scan.end(TYPE) - 1;
    this.previousStart = scan.start(PREVIOUS) + 1;
    this.previousEnd = scan.end(PREVIOUS) - 1;
    this.hasPrevious = bytes[scan.start(PREVIOUS)] === QUOTE;
    return undefined;
  }

  private readThoroughly(bytes: Buffer): string | undefined {
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
    if (!isEnvelope) return 'the bytes are no envelope';
    const texts = [stream, type, previous ?? ''].map((text) => Buffer.from(text));
    this.bytes = Buffer.concat(texts);
    this.revision = revision;
    this.streamStart = 0;
    this.streamEnd = this.typeStart = texts[0]!.length;
    this.typeEnd = this.previousStart = this.typeStart + texts[1]!.length;
    this.previousEnd = this.bytes.length;
    this.hasPrevious = previous !== null;
    return undefined;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether version, revision and texts are of the kinds that they have to be, and the texts stand for themselves. */
function isPlain(bytes: Buffer, scan: EnvelopeScan): boolean {
  const revision = bytes[scan.start(REVISION)]!;
  return (
    bytes[scan.start(V)] === 0x31 &&
    scan.end(V) === scan.start(V) + 1 &&
    revision >= 0x30 &&
    revision <= 0x39 &&
    isPlainText(bytes, scan.start(STREAM), scan.end(STREAM)) &&
    isPlainText(bytes, scan.start(TYPE), scan.end(TYPE)) &&
    (bytes[scan.start(PREVIOUS)] === 0x6e || isPlainText(bytes, scan.start(PREVIOUS), scan.end(PREVIOUS)))
  );
}

function isPlainText(bytes: Buffer, start: number, end: number): boolean {
  if (bytes[start] !== QUOTE) return false;
  for (let at = start + 1; at < end; at++) if (bytes[at] === BACKSLASH) return false;
  return true;
}

function numberAt(bytes: Buffer, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = 10 * number + bytes[at]! - 0x30;
  return number;
}
