import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

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

/**
 * The canonical JSON text of a value (RFC 8785). Stricter than the RFC: integers beyond 2^53, fractions and
 * `undefined` are refused, because each of them would be rounded or dropped and two readers would hash different bytes.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '');
}

const encoder = new TextEncoder();

/** The UTF-8 bytes of {@link canonicalJson}: what is stored, hashed and compared. */
export function canonicalBytes(value: unknown): Uint8Array {
  return encoder.encode(canonicalJson(value));
}

/** Hex SHA-256 of {@link canonicalBytes}: names a rule set, calendar or result by its content. */
export function canonicalDigest(value: unknown): string {
  return bytesToHex(sha256(canonicalBytes(value)));
}

/** One walk checks and writes: this runs for every event on its way into the log. */
function write(value: unknown, path: string, key?: string | number): string {
  switch (typeof value) {
    case 'string':
      return quote(value) ?? refuse(path, key, 'a lone surrogate');
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return Number.isSafeInteger(value) ? String(value) : refuse(path, key, `${value} is not a safe integer`);
    case 'object':
      if (value === null) return 'null';
      return writeMembers(value, key === undefined ? path : `${path}/${key}`);
    default:
      return refuse(path, key, `a value of type ${typeof value}`);
  }
}

function writeMembers(value: object, path: string): string {
  let text = '';
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) text += (i > 0 ? ',' : '') + write(value[i], path, i);
    return `[${text}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) refuse(path, undefined, 'not a plain object');
  for (const key of sortedKeys(value)) {
    const name = quote(key) ?? refuse(path, undefined, 'a key with a lone surrogate');
    text += `${text ? ',' : ''}${name}:${write((value as Record<string, unknown>)[key], path, key)}`;
  }
  return `{${text}}`;
}

/** By UTF-16 code unit, as the RFC asks and JavaScript compares. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  // Looking is cheaper than sorting, and most objects are small and written in order.
  for (let i = 1; i < keys.length; i++) if (keys[i]! < keys[i - 1]!) return keys.sort();
  return keys;
}

/** Printable ASCII without quote and backslash: stands for itself. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quote(text: string): string | undefined {
  if (PLAIN.test(text)) return `"${text}"`;
  return text.isWellFormed() ? JSON.stringify(text) : undefined;
}

function refuse(path: string, key: string | number | undefined, reason: string): never {
  throw new NotCanonicalError(key === undefined ? path : `${path}/${key}`, reason);
}
