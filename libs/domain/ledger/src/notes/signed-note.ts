import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { MalformedError } from '../malformed.js';
import { fromBase64, toBase64 } from './base64.js';
import { cosignedMessage, readTimestamp, TIMESTAMP_BYTES, writeTimestamp } from './cosignature.js';
import type { SigningKey, VerifierKey } from './keys.js';
import { toText, toUtf8 } from './text.js';

/** One signature line, not verified. */
export interface SignatureLine {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly id: string;
  /** What follows the key id. */
  readonly signature: Uint8Array;
}

/** A note taken apart, nothing verified. */
export interface SignedNote {
  /** What is signed: ends in a newline. */
  readonly text: string;
  readonly signatures: readonly SignatureLine[];
}

/** A signature that verified. */
export interface VerifiedSignature {
  readonly key: VerifierKey;
  /** When the witness signed, Unix seconds; null for a plain signature, which says no time. */
  readonly timestamp: number | null;
}

/** A note with at least one verified signature, or why it is rejected. */
export type OpenedNote =
  | { readonly ok: true; readonly text: string; readonly signatures: readonly VerifiedSignature[] }
  | { readonly ok: false; readonly reason: string };

/** More than any quorum needs; without a limit a hostile note costs its reader without bound. */
const MAX_SIGNATURES = 100;

/** Takes a note apart (C2SP signed-note). Throws a {@link MalformedError} unless it is exactly of that form. */
export function parseNote(note: string | Uint8Array): SignedNote {
  const whole = toText(note);
  if ([...whole].some((character) => character < ' ' && character !== '\n'))
    throw new MalformedError('A note holds no control characters');
  const split = whole.lastIndexOf('\n\n');
  if (split < 0) throw new MalformedError('A note is a text, an empty line and signature lines');
  if (!whole.endsWith('\n')) throw new MalformedError('A note ends in a newline');
  const lines = whole.slice(split + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw new MalformedError(`A note has at most ${MAX_SIGNATURES} signatures`);
  return { text: whole.slice(0, split + 1), signatures: lines.map(parseSignatureLine) };
}

/**
 * Opens a note with the keys one trusts. Signatures of unknown keys are ignored; a bad signature of a known key rejects
 * the whole note, as does the lack of any good one. A key counts once, however often it signed.
 */
export function openNote(note: string | Uint8Array, keys: readonly VerifierKey[]): OpenedNote {
  let parsed: SignedNote;
  try {
    parsed = parseNote(note);
  } catch (error) {
    if (error instanceof MalformedError) return { ok: false, reason: error.message };
    throw error;
  }
  const verified = new Map<VerifierKey, VerifiedSignature>();
  for (const line of parsed.signatures) {
    const key = keys.find(({ name, id }) => name === line.name && id === line.id);
    if (key === undefined || verified.has(key)) continue;
    const signature = verify(parsed.text, line.signature, key);
    if (signature === undefined) return { ok: false, reason: `The signature of ${key.name} is wrong` };
    verified.set(key, signature);
  }
  if (verified.size === 0) return { ok: false, reason: 'No known key signed the note' };
  return { ok: true, text: parsed.text, signatures: [...verified.values()] };
}

/** Signs a text, which ends in a newline, and gives the signature line with its newline. */
export function signText(text: string, key: SigningKey): string {
  if (key.algorithm !== 'ed25519') throw new TypeError(`${key.name} is a witness key: it cosigns`);
  return formatLine(key, ed25519.sign(toUtf8(text), key.seed));
}

/** Cosigns the text of a checkpoint at a time in Unix seconds, and gives the signature line with its newline. */
export function cosignText(text: string, key: SigningKey, timestamp: number): string {
  if (key.algorithm !== 'cosignature/v1') throw new TypeError(`${key.name} is no witness key: it signs`);
  const signature = ed25519.sign(cosignedMessage(text, timestamp), key.seed);
  return formatLine(key, concatBytes(writeTimestamp(timestamp), signature));
}

/** A note of a text and its signature lines. Throws a {@link MalformedError} when they do not make one. */
export function formatNote(text: string, ...signatureLines: readonly string[]): string {
  const note = `${text}\n${signatureLines.join('')}`;
  if (parseNote(note).text !== text) throw new MalformedError('The text of a note ends in a newline');
  return note;
}

/** The note with further signature lines below its own. */
export function addSignatures(note: string, ...signatureLines: readonly string[]): string {
  const more = note + signatureLines.join('');
  if (parseNote(more).text !== parseNote(note).text) throw new MalformedError('Not signature lines');
  return more;
}

function parseSignatureLine(line: string): SignatureLine {
  const match = /^— ([^\s\p{White_Space}+]+) ([A-Za-z0-9+/=]+)$/u.exec(line);
  if (match === null) throw new MalformedError('A signature line is — name base64');
  const bytes = fromBase64(match[2]!);
  if (bytes.length < 5) throw new MalformedError('A signature follows its key id of four bytes');
  return { name: match[1]!, id: bytesToHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) };
}

function formatLine(key: VerifierKey, signature: Uint8Array): string {
  return `— ${key.name} ${toBase64(concatBytes(hexToBytes(key.id), signature))}\n`;
}

function verify(text: string, signature: Uint8Array, key: VerifierKey): VerifiedSignature | undefined {
  if (key.algorithm === 'ed25519') return verifies(signature, toUtf8(text), key) ? { key, timestamp: null } : undefined;
  const timestamp = readTimestamp(signature);
  if (timestamp === undefined) return undefined;
  const signed = signature.subarray(TIMESTAMP_BYTES);
  return verifies(signed, cosignedMessage(text, timestamp), key) ? { key, timestamp } : undefined;
}

function verifies(signature: Uint8Array, message: Uint8Array, key: VerifierKey): boolean {
  // Not ZIP 215: it admits encodings that RFC 8032, and so every other verifier of notes, refuses.
  return signature.length === 64 && ed25519.verify(signature, message, key.publicKey, { zip215: false });
}
