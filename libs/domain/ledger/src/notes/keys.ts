import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { MalformedError } from '../malformed.js';
import { fromBase64, toBase64 } from './base64.js';
import { toUtf8 } from './text.js';

/** The signature types of C2SP signed-note that are known here. */
export const ALGORITHMS = {
  /** Ed25519 over the note's text: how a log signs. */
  ed25519: 0x01,
  /** Timestamped Ed25519 cosignature v1 over a checkpoint: how a witness signs. */
  'cosignature/v1': 0x04,
} as const;
export type Algorithm = keyof typeof ALGORITHMS;

/** What signatures are verified with. Name and id together find the signature line. */
export interface VerifierKey {
  readonly name: string;
  /** Eight hexadecimal digits: the first four bytes of SHA-256(name ‖ LF ‖ algorithm ‖ public key). */
  readonly id: string;
  readonly algorithm: Algorithm;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** What notes are signed with. Secret: never log it. */
export interface SigningKey extends VerifierKey {
  /** 32 bytes of chance (the private key of RFC 8032). */
  readonly seed: Uint8Array;
}

/** The verifier key of a name and an Ed25519 public key. Throws when the name cannot stand in a signature line. */
export function verifierKey(name: string, algorithm: Algorithm, publicKey: Uint8Array): VerifierKey {
  mustBeKeyName(name);
  if (publicKey.length !== 32) throw new MalformedError('An Ed25519 public key has 32 bytes');
  const hash = sha256(concatBytes(toUtf8(name), Uint8Array.of(0x0a, ALGORITHMS[algorithm]), publicKey));
  return { name, id: bytesToHex(hash.subarray(0, 4)), algorithm, publicKey };
}

/** The signing key of a name and 32 random bytes; the caller owns chance. */
export function signingKey(name: string, algorithm: Algorithm, seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new MalformedError('An Ed25519 private key has 32 bytes');
  return { ...verifierKey(name, algorithm, ed25519.getPublicKey(seed)), seed };
}

/** The vkey text `name+id+base64(algorithm ‖ public key)`: what is given to verifiers. */
export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${key.id}+${toBase64(concatBytes(Uint8Array.of(ALGORITHMS[key.algorithm]), key.publicKey))}`;
}

/** Reads a vkey. Throws a {@link MalformedError} for another form, an unknown algorithm or an id that does not fit. */
export function parseVerifierKey(vkey: string): VerifierKey {
  const { name, id, algorithm, material } = parseKey(vkey);
  return withId(id, verifierKey(name, algorithm, material));
}

const SECRET_PREFIX = 'PRIVATE+KEY+';

/** The skey text `PRIVATE+KEY+name+id+base64(algorithm ‖ seed)` of the Go checksum database. Secret. */
export function formatSigningKey(key: SigningKey): string {
  const material = concatBytes(Uint8Array.of(ALGORITHMS[key.algorithm]), key.seed);
  return `${SECRET_PREFIX}${key.name}+${key.id}+${toBase64(material)}`;
}

/** Reads an skey. Throws as {@link parseVerifierKey} does; no message holds a part of the key. */
export function parseSigningKey(skey: string): SigningKey {
  if (!skey.startsWith(SECRET_PREFIX)) throw new MalformedError(`A signing key begins with ${SECRET_PREFIX}`);
  const { name, id, algorithm, material } = parseKey(skey.slice(SECRET_PREFIX.length));
  return withId(id, signingKey(name, algorithm, material));
}

/** Throws unless a key name is non-empty and free of Unicode spaces, control characters and `+`. */
function mustBeKeyName(name: string): void {
  if (!/^[^\s\p{White_Space}\p{Cc}+]+$/u.test(name) || !name.isWellFormed())
    throw new MalformedError('A key name is non-empty, without spaces, control characters and +');
}

function parseKey(text: string): { name: string; id: string; algorithm: Algorithm; material: Uint8Array } {
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text);
  if (match === null) throw new MalformedError('A key is written name+id+base64');
  const material = fromBase64(match[3]!);
  const algorithm = (Object.keys(ALGORITHMS) as Algorithm[]).find((known) => ALGORITHMS[known] === material[0]);
  if (algorithm === undefined) throw new MalformedError(`The algorithm of key ${match[1]} is not known here`);
  return { name: match[1]!, id: match[2]!, algorithm, material: material.subarray(1) };
}

function withId<K extends VerifierKey>(id: string, key: K): K {
  if (key.id !== id) throw new MalformedError(`The id of key ${key.name} is ${key.id}, not ${id}`);
  return key;
}
