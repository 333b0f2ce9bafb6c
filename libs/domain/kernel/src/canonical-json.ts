import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

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
  mustBeExact(value, '');
  return canonicalize(value) as string;
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

function mustBeExact(value: unknown, path: string): void {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new NotCanonicalError(path, 'a lone surrogate');
      return;
    case 'boolean':
      return;
    case 'number':
      if (!Number.isSafeInteger(value)) throw new NotCanonicalError(path, `${value} is not a safe integer`);
      return;
    case 'object':
      return mustHoldExactMembers(value, path);
    default:
      throw new NotCanonicalError(path, `a value of type ${typeof value}`);
  }
}

function mustHoldExactMembers(value: object | null, path: string): void {
  if (value === null) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) mustBeExact(value[i], `${path}/${i}`);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonicalError(path, 'not a plain object');
  for (const key of Object.keys(value)) {
    if (!key.isWellFormed()) throw new NotCanonicalError(path, 'a key with a lone surrogate');
    mustBeExact((value as Record<string, unknown>)[key], `${path}/${key}`);
  }
}
