import { sha256 as pureSha256 } from '@noble/hashes/sha2.js';

/** A SHA-256 value: 32 bytes. */
export type Hash = Uint8Array;

export const HASH_BYTES = 32;

/** Any synchronous SHA-256 over whole bytes. It must not keep its argument: the same buffer is filled again. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** The hashes of a Merkle tree by RFC 6962 section 2.1. */
export interface TreeHasher {
  /** SHA-256(0x00 ‖ entry). */
  leaf(entry: Uint8Array): Hash;
  /** SHA-256(0x01 ‖ left ‖ right). */
  node(left: Hash, right: Hash): Hash;
  /** The root of a tree without leaves: SHA-256 of nothing. */
  empty(): Hash;
}

/** A tree hasher over a faster SHA-256, such as Node's `crypto.hash`. */
export function treeHasher(sha256: Sha256): TreeHasher {
  // One allocation for all nodes: hashing a tree is the hot loop of sealing and judging.
  const node = new Uint8Array(1 + 2 * HASH_BYTES);
  node[0] = 1;
  return {
    leaf(entry) {
      const bytes = new Uint8Array(1 + entry.length);
      bytes.set(entry, 1);
      return sha256(bytes);
    },
    node(left, right) {
      if (left.length !== HASH_BYTES || right.length !== HASH_BYTES) return sha256(Uint8Array.of(1, ...left, ...right));
      node.set(left, 1);
      node.set(right, 1 + HASH_BYTES);
      return sha256(node);
    },
    empty: () => sha256(new Uint8Array(0)),
  };
}

/** The tree hasher in pure TypeScript: the same in Node and in a browser. */
export const RFC6962: TreeHasher = treeHasher(pureSha256);

/** Whether two hashes (or any bytes) are the same. Not for secrets: it stops at the first difference. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
