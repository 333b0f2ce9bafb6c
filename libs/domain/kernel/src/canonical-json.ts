import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Utf8Page } from './utf8-page.js';

/** What a canonical document may hold. Numbers are safe integers; decimals travel as strings. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Thrown when a value has no exact canonical form; `path` says where. */
export class NotCanonicalError extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`No canonical JSON at ${path || '/'}: ${reason}`);
    this.name = 'NotCanonicalError';
  }
}

const decoder = new TextDecoder();

/** The text of {@link canonicalBytes}. */
export function canonicalJson(value: unknown): string {
  return decoder.decode(canonicalBytes(value));
}

/**
 * The canonical JSON of a value (RFC 8785) in UTF-8: what is stored, hashed and compared. Stricter than the RFC: integers
 * beyond 2^53, fractions and `undefined` are refused, because each of them would be rounded or dropped and two readers
 * would hash different bytes; NUL is, because no table could hold what the log then holds. The bytes share their `buffer` with others.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  const page = spare ?? new Utf8Page();
  // A getter in the value may ask for canonical bytes too: it gets a page of its own. A page with half a text is dropped.
  spare = undefined;
  write(page, value, '');
  spare = page;
  return page.end();
}

/** Hex SHA-256 of {@link canonicalBytes}: names a rule set, calendar or result by its content. */
export function canonicalDigest(value: unknown): string {
  return bytesToHex(sha256(canonicalBytes(value)));
}

let spare: Utf8Page | undefined;

/** One walk checks and writes: this runs for every event on its way into the log. */
function write(page: Utf8Page, value: unknown, path: string, key?: string | number): void {
  switch (typeof value) {
    case 'string':
      return page.writeQuoted(value) ? undefined : refuse(path, key, 'a lone surrogate or NUL');
    case 'boolean':
      return page.writeAscii(value ? 'true' : 'false');
    case 'number':
      if (!Number.isSafeInteger(value)) refuse(path, key, `${value} is not a safe integer`);
      return page.writeAscii(String(value));
    case 'object':
      if (value === null) return page.writeAscii('null');
      return writeMembers(page, value, key === undefined ? path : `${path}/${key}`);
    default:
      refuse(path, key, `a value of type ${typeof value}`);
  }
}

function writeMembers(page: Utf8Page, value: object, path: string): void {
  if (Array.isArray(value)) {
    page.writeAscii('[');
    for (let i = 0; i < value.length; i++) {
      if (i > 0) page.writeAscii(',');
      write(page, value[i], path, i);
    }
    return page.writeAscii(']');
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) refuse(path, undefined, 'not a plain object');
  let before = '{';
  for (const key of sortedKeys(value)) {
    page.writeAscii(before);
    if (!page.writeQuoted(key)) refuse(path, undefined, 'a key with a lone surrogate or NUL');
    page.writeAscii(':');
    write(page, (value as Record<string, unknown>)[key], path, key);
    before = ',';
  }
  page.writeAscii(before === '{' ? '{}' : '}');
}

/** Above this many, sorting in place by moving each key to its left would cost more than it saves. */
const FEW_KEYS = 32;

/** By UTF-16 code unit, as the RFC asks and JavaScript compares. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length > FEW_KEYS) return keys.sort();
  // Most objects are small and written nearly in order.
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i]!;
    let at = i;
    for (; at > 0 && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!;
    keys[at] = key;
  }
  return keys;
}

function refuse(path: string, key: string | number | undefined, reason: string): never {
  throw new NotCanonicalError(key === undefined ? path : `${path}/${key}`, reason);
}
