/** The members of an envelope in canonical order; anything more or less is no envelope. */
const MEMBERS = [
  'actor',
  'causation',
  'commandId',
  'correlation',
  'data',
  'id',
  'occurredAt',
  'previous',
  'recordedAt',
  'revision',
  'sealed',
  'stream',
  'type',
  'v',
] as const;
type EnvelopeMember = (typeof MEMBERS)[number];

/** Which member of an envelope this is, for {@link EnvelopeScan}. */
export const memberIndex = (name: EnvelopeMember): number => MEMBERS.indexOf(name);

const PREFIXES = MEMBERS.map((name, i) => Buffer.from(`${i === 0 ? '{' : ','}"${name}":`));
/** Deeper values are left to the thorough reader, so that hostile nesting cannot exhaust the stack. */
const DEEPEST = 40;
/** Fifteen digits are a safe integer whatever they are. */
const MOST_DIGITS = 15;
const UNSURE = -1;

/** Where each member's value begins and ends in the bytes that were scanned last. */
export class EnvelopeScan {
  private readonly spans = new Int32Array(2 * MEMBERS.length);

  /**
   * Whether the bytes between two places surely are an envelope in canonical JSON. One walk over the bytes, many times faster than parsing
   * and writing again. False means unsure: a thorough reader has to decide (rare escapes, keys beyond ASCII, long numbers).
   */
  scan(bytes: Buffer, start: number, end: number): boolean {
    let at = start;
    for (let member = 0; member < PREFIXES.length; member++) {
      const prefix = PREFIXES[member]!;
      for (let i = 0; i < prefix.length; i++) if (bytes[at + i] !== prefix[i]) return false;
      at += prefix.length;
      this.spans[2 * member] = at;
      at = scanValue(bytes, at, 0);
      if (at === UNSURE) return false;
      this.spans[2 * member + 1] = at;
    }
    // A value that ran on behind the end ended elsewhere.
    return bytes[at] === CLOSE_BRACE && at + 1 === end;
  }

  start(member: number): number {
    return this.spans[2 * member]!;
  }

  end(member: number): number {
    return this.spans[2 * member + 1]!;
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const LITERALS = ['true', 'false', 'null'].map((text) => Buffer.from(text));
/** The escapes of one letter that RFC 8785 writes: `"`, `\`, b, f, n, r, t. */
const SHORT_ESCAPES = new Set(Buffer.from('"\\bfnrt'));
/** 1 for a byte that stands for itself in a text: ASCII without control characters, `"` and `\`. */
const STANDS_FOR_ITSELF = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x20 || byte >= 0x80 || byte === QUOTE || byte === BACKSLASH ? 0 : 1,
);

/** The end of the value that begins at a place, or UNSURE. */
function scanValue(bytes: Buffer, at: number, depth: number): number {
  switch (bytes[at]) {
    case QUOTE:
      return scanString(bytes, at);
    case OPEN_BRACE:
      return depth < DEEPEST ? scanObject(bytes, at, depth) : UNSURE;
    case OPEN_BRACKET:
      return depth < DEEPEST ? scanArray(bytes, at, depth) : UNSURE;
    case 0x74:
      return scanLiteral(bytes, at, LITERALS[0]!);
    case 0x66:
      return scanLiteral(bytes, at, LITERALS[1]!);
    case 0x6e:
      return scanLiteral(bytes, at, LITERALS[2]!);
    default:
      return scanInteger(bytes, at);
  }
}

function scanObject(bytes: Buffer, open: number, depth: number): number {
  if (bytes[open + 1] === CLOSE_BRACE) return open + 2;
  let before = -1;
  for (let at = open + 1; ;) {
    const key = at;
    at = scanPlainKey(bytes, key);
    if (at === UNSURE || bytes[at] !== COLON || (before >= 0 && !isKeyBelow(bytes, before, key))) return UNSURE;
    before = key;
    at = scanValue(bytes, at + 1, depth + 1);
    if (at === UNSURE) return UNSURE;
    if (bytes[at] === CLOSE_BRACE) return at + 1;
    if (bytes[at] !== COMMA) return UNSURE;
    at++;
  }
}

function scanArray(bytes: Buffer, open: number, depth: number): number {
  if (bytes[open + 1] === CLOSE_BRACKET) return open + 2;
  for (let at = open + 1; ; at++) {
    at = scanValue(bytes, at, depth + 1);
    if (at === UNSURE) return UNSURE;
    if (bytes[at] === CLOSE_BRACKET) return at + 1;
    if (bytes[at] !== COMMA) return UNSURE;
  }
}

/** A key of ASCII without escapes: among those, byte order is the order of the RFC. */
function scanPlainKey(bytes: Buffer, quote: number): number {
  if (bytes[quote] !== QUOTE) return UNSURE;
  const end = skipPlain(bytes, quote + 1);
  return bytes[end] === QUOTE ? end + 1 : UNSURE;
}

/** Whether the first plain key sorts strictly below the second: equal keys are duplicates. */
function isKeyBelow(bytes: Buffer, first: number, second: number): boolean {
  let i = 1;
  while (bytes[first + i] === bytes[second + i] && bytes[first + i] !== QUOTE) i++;
  if (bytes[second + i] === QUOTE) return false;
  return bytes[first + i] === QUOTE || bytes[first + i]! < bytes[second + i]!;
}

function scanString(bytes: Buffer, quote: number): number {
  for (let at = skipPlain(bytes, quote + 1); at < bytes.length; at = skipPlain(bytes, at)) {
    const byte = bytes[at]!;
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) {
      if (!SHORT_ESCAPES.has(bytes[at + 1]!)) return UNSURE;
      at += 2;
    } else {
      const length = utf8LengthAt(bytes, at);
      if (length === 0) return UNSURE;
      at += length;
    }
  }
  return UNSURE;
}

/** The place of the next byte that does not stand for itself. Most of an envelope is passed here, fastest two by two. */
function skipPlain(bytes: Buffer, start: number): number {
  let at = start;
  const last = bytes.length - 1;
  while (at < last && (STANDS_FOR_ITSELF[bytes[at]!]! & STANDS_FOR_ITSELF[bytes[at + 1]!]!) === 1) at += 2;
  return at <= last && STANDS_FOR_ITSELF[bytes[at]!] === 1 ? at + 1 : at;
}

/** Bytes of the well-formed sequence beyond ASCII at a place; 0 when it is none (RFC 3629 section 4). */
function utf8LengthAt(bytes: Buffer, at: number): number {
  const [first, second] = [bytes[at]!, bytes[at + 1]];
  if (first >= 0xc2 && first <= 0xdf) return isBetween(second, 0x80, 0xbf) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const [low, high] = [first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf];
    return isBetween(second, low, high) && isBetween(bytes[at + 2], 0x80, 0xbf) ? 3 : 0;
  }
  if (first < 0xf0 || first > 0xf4) return 0;
  const [low, high] = [first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf];
  const rest = isBetween(bytes[at + 2], 0x80, 0xbf) && isBetween(bytes[at + 3], 0x80, 0xbf);
  return isBetween(second, low, high) && rest ? 4 : 0;
}

const isBetween = (byte: number | undefined, low: number, high: number): boolean =>
  byte !== undefined && byte >= low && byte <= high;

function scanLiteral(bytes: Buffer, at: number, literal: Buffer): number {
  for (let i = 0; i < literal.length; i++) if (bytes[at + i] !== literal[i]) return UNSURE;
  return at + literal.length;
}

function scanInteger(bytes: Buffer, start: number): number {
  const first = bytes[start] === MINUS ? start + 1 : start;
  let at = first;
  while (at < bytes.length && bytes[at]! >= ZERO && bytes[at]! <= NINE) at++;
  const digits = at - first;
  if (digits === 0 || digits > MOST_DIGITS) return UNSURE;
  if (bytes[first] === ZERO && (digits > 1 || first > start)) return UNSURE;
  return at;
}
