import { MalformedError } from '../malformed.js';
import { parseVerifierKey, type VerifierKey } from '../notes/keys.js';
import { toText, toUtf8 } from '../notes/text.js';
import { sameBytes } from '../tree/hasher.js';
import type { Policy, PolicyLog, PolicyWitness, Quorum } from './policy.js';

/**
 * Reads a policy file. Throws a {@link MalformedError} naming the line for anything that the specification does not
 * allow: a policy read half would trust the wrong people.
 */
export function parsePolicy(file: string | Uint8Array): Policy {
  const octets = toOctets(typeof file === 'string' ? toUtf8(toText(file)) : file);
  if (octets !== '' && !octets.endsWith('\n')) throw new MalformedError('The policy ends within a line');
  const reading = new PolicyReading();
  octets.split('\n').forEach((line, i) => {
    try {
      reading.take(line);
    } catch (error) {
      if (error instanceof MalformedError) throw new MalformedError(`Policy line ${i + 1}: ${error.message}`);
      throw error;
    }
  });
  return reading.finish();
}

/** Names stay opaque octets, one character each, until they are shown: a comment or name need not be UTF-8. */
class PolicyReading {
  private readonly logs: PolicyLog[] = [];
  private readonly witnesses: PolicyWitness[] = [];
  private readonly defined = new Map<string, Quorum>();
  private readonly listed = new Set<string>();
  private quorum: Quorum | undefined;

  take(line: string): void {
    if (/[^\t\x20-\x7e\x80-\xff]/.test(line)) throw new MalformedError('a character that is not allowed');
    const [keyword, ...items] = line.split(/[ \t]+/).filter((item) => item !== '');
    if (keyword === undefined || keyword.startsWith('#')) return;
    if (keyword === 'log') this.takeLog(items);
    else if (keyword === 'witness') this.takeWitness(items);
    else if (keyword === 'group') this.takeGroup(items);
    else if (keyword === 'quorum') this.takeQuorum(items);
    else throw new MalformedError(`unknown keyword ${shown(keyword)}`);
  }

  finish(): Policy {
    if (this.quorum === undefined) throw new MalformedError('The policy has no quorum line');
    return { logs: this.logs, witnesses: this.witnesses, quorum: this.quorum };
  }

  private takeLog([vkey, url, ...more]: string[]): void {
    if (vkey === undefined || more.length > 0) throw new MalformedError('a log is: log <vkey> [<url>]');
    const key = keyOf(vkey);
    mustBeNew(key, this.logs);
    this.logs.push({ key, url: url === undefined ? null : shown(url) });
  }

  private takeWitness([name, vkey, url, ...more]: string[]): void {
    if (name === undefined || vkey === undefined || more.length > 0)
      throw new MalformedError('a witness is: witness <name> <vkey> [<url>]');
    const key = keyOf(vkey);
    if (key.algorithm !== 'cosignature/v1') throw new MalformedError(`${key.name} is no witness key`);
    mustBeNew(key, this.witnesses);
    const witness = { name: shown(name), key, url: url === undefined ? null : shown(url) };
    this.define(name, { kind: 'witness', witness });
    this.witnesses.push(witness);
  }

  private takeGroup([name, count, ...names]: string[]): void {
    if (name === undefined || count === undefined || names.length === 0)
      throw new MalformedError('a group is: group <name> all|any|<k> <name>...');
    const members = names.map((member) => {
      if (this.listed.has(member)) throw new MalformedError(`${shown(member)} is a member already`);
      this.listed.add(member);
      return this.lookUp(member);
    });
    this.define(name, { kind: 'group', name: shown(name), threshold: thresholdOf(count, members.length), members });
  }

  private takeQuorum([name, ...more]: string[]): void {
    if (name === undefined || more.length > 0) throw new MalformedError('a quorum is: quorum <name>');
    if (this.quorum !== undefined) throw new MalformedError('a second quorum');
    this.quorum = name === 'none' ? { kind: 'none' } : this.lookUp(name);
  }

  private define(name: string, quorum: Quorum): void {
    if (name === 'none' || this.defined.has(name)) throw new MalformedError(`${shown(name)} is defined already`);
    this.defined.set(name, quorum);
  }

  private lookUp(name: string): Quorum {
    const quorum = this.defined.get(name);
    if (quorum === undefined) throw new MalformedError(`${shown(name)} is not defined above`);
    return quorum;
  }
}

function thresholdOf(count: string, members: number): number {
  if (count === 'any') return 1;
  if (count === 'all') return members;
  const threshold = /^[1-9]\d{0,8}$/.test(count) ? Number(count) : NaN;
  if (!(threshold <= members)) throw new MalformedError(`${shown(count)} of ${members} members is no threshold`);
  return threshold;
}

/** The same public key under another name would let one party count twice. */
function mustBeNew(key: VerifierKey, known: readonly { readonly key: VerifierKey }[]): void {
  if (known.some((other) => sameBytes(other.key.publicKey, key.publicKey)))
    throw new MalformedError(`the public key of ${key.name} is listed already`);
}

const keyOf = (octets: string): VerifierKey => parseVerifierKey(toText(fromOctets(octets)));

function toOctets(bytes: Uint8Array): string {
  let octets = '';
  for (const byte of bytes) octets += String.fromCharCode(byte);
  return octets;
}

const fromOctets = (octets: string): Uint8Array => Uint8Array.from(octets, (octet) => octet.charCodeAt(0));

const lenient = new TextDecoder();
const shown = (octets: string): string => lenient.decode(fromOctets(octets));
