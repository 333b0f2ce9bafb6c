/** One way to encrypt and to commit. A value is stored with the name of its own, so that several live in one vault. */
export interface CipherSuite {
  readonly name: string;
  /** Of the hash and HMAC in commitments, as node:crypto calls it. */
  readonly hash: string;
  /** Encrypts under 32 bytes of key and a fresh random iv. `associated` must be the same when it is decrypted. */
  encrypt(key: Uint8Array, plain: Uint8Array, associated: string): Buffer;
  /** Undefined when the key, the bytes or the associated data are not those it was made with. */
  decrypt(key: Uint8Array, sealed: Uint8Array, associated: string): Buffer | undefined;
}
