import type { FieldError } from '../http/problem.js';
import { LIMITS } from './limits.js';

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** An object or a list that is not closed yet. */
interface Open {
  /** Names of an object so far; null in a list. */
  readonly keys: Set<string> | null;
  items: number;
}

/**
 * Passes once over the bytes of a body and says what is too much or ambiguous in it, undefined where nothing is: depth, fields,
 * entries, long texts, a name twice in one object (readers differ in which one they take), and `__proto__`. Whether it is JSON
 * at all is for the parser to say; its structure is ASCII, and in UTF-8 no other sign holds such a byte.
 */
export function scanJson(bytes: Uint8Array): FieldError | undefined {
  const open: Open[] = [];
  let members = 0;
  let isName = false;
  for (let at = 0; at < bytes.length; at++) {
    const inner = open.at(-1);
    switch (bytes[at]) {
      case OPEN_OBJECT:
      case OPEN_LIST:
        if (open.length === LIMITS.depth) return tooMuch('depth', LIMITS.depth);
        isName = bytes[at] === OPEN_OBJECT;
        open.push({ keys: isName ? new Set() : null, items: 1 });
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        open.pop();
        isName = false;
        break;
      case COMMA:
        if (inner && ++inner.items > (inner.keys ? LIMITS.keys : LIMITS.items))
          return inner.keys ? tooMuch('maxProperties', LIMITS.keys) : tooMuch('maxItems', LIMITS.items);
        if (++members > LIMITS.members) return tooMuch('members', LIMITS.members);
        isName = inner !== undefined && inner.keys !== null;
        break;
      case COLON:
        isName = false;
        break;
      case QUOTE: {
        const end = endOfText(bytes, at);
        if (end - at > LIMITS.text) return tooMuch('bytes', LIMITS.text);
        const fault = isName && inner?.keys ? faultOfName(nameIn(bytes, at, end), inner.keys) : undefined;
        if (fault) return fault;
        at = end;
      }
    }
  }
  return undefined;
}

function tooMuch(code: string, limit: number): FieldError {
  return { field: 'body', code, values: { limit } };
}

/** Where the text that begins at a quote ends; behind the bytes when it does not, and somewhere behind the limit when it is too long. */
function endOfText(bytes: Uint8Array, quote: number): number {
  let at = quote + 1;
  const last = Math.min(bytes.length, quote + LIMITS.text + 1);
  while (at < last && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** Escapes are read, because two ways of writing a name are one name. Undefined where the parser will refuse it. */
function nameIn(bytes: Uint8Array, from: number, end: number): string | undefined {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + from, end + 1 - from).toString()) as string;
  } catch {
    return undefined;
  }
}

function faultOfName(name: string | undefined, known: Set<string>): FieldError | undefined {
  if (name === undefined) return undefined;
  if (name === '__proto__') return { field: name, code: 'additionalProperties' };
  if (known.has(name)) return { field: name.slice(0, 64), code: 'twice' };
  known.add(name);
  return undefined;
}
