import { randomUUID } from 'node:crypto';
import type { Actor, Personal, SealedField } from '@redress/kernel';
import type { Pool } from 'pg';
import type { Compartment } from './compartment.js';
import { WrongMasterKeyError } from './errors.js';
import { KeyRing } from './key-ring.js';
import { MasterKey } from './master-key.js';
import { openFields, type Opened, type ToOpen } from './open-fields.js';
import type { Access } from './purpose.js';
import { sealFields } from './seal-fields.js';
import { sql } from './sql.js';
import { currentCommitment, readFields } from './stored-field.js';

/** What became of a sealed field: as it was, lawfully erased, or neither, which is an unexplained loss. */
export type SealState = 'intact' | 'erased' | 'altered';

/** What an erasure destroyed. Empty when the person had been erased before. */
export interface Erased {
  readonly subject: string;
  readonly fields: readonly { readonly eventId: string; readonly field: string }[];
}

/**
 * Personal data, kept apart from the log: a random key per person, wrapped by the master key; every text AES-256-GCM under
 * its person's key. Destroying the key erases the person everywhere, while the log keeps its commitments and its hashes.
 */
export class Vault {
  readonly #ring: KeyRing;

  private constructor(
    private readonly pool: Pool,
    private readonly master: MasterKey,
  ) {
    this.#ring = new KeyRing(pool, master);
  }

  /**
   * The vault in this database, prepared by `migrateVault`. The master key has 32 bytes. Throws {@link WrongMasterKeyError}
   * when the vault was first opened with another one. The pool stays the caller's to close.
   */
  static async at(pool: Pool, masterKey: Uint8Array): Promise<Vault> {
    const master = new MasterKey(masterKey);
    await pool.query(sql.claimMasterKey, [master.fingerprint()]);
    const { rows } = await pool.query<{ fingerprint: Buffer }>(sql.masterKey);
    if (!rows[0]!.fingerprint.equals(master.fingerprint())) throw new WrongMasterKeyError();
    return new Vault(pool, master);
  }

  /**
   * The subject (random UUID) of an identity within a compartment; created with its key when there is none. An identity
   * is a phone number, or else a name or a user id of another platform. After an erasure the same identity is a new subject.
   */
  async subjectFor(compartment: Compartment, identity: string): Promise<string> {
    const lookup = this.master.lookup(compartment, identity);
    const known = await this.pool.query<{ subject: string }>(sql.findSubject, [lookup]);
    if (known.rows[0]) return known.rows[0].subject;
    const fresh = randomUUID();
    const values = [lookup, compartment, fresh, this.master.newWrappedKey(fresh)];
    const { rows } = await this.pool.query<{ subject: string }>(sql.findOrCreateSubject, values);
    return rows[0]!.subject;
  }

  /**
   * Encrypts and stores the personal values of an event and returns the commitments for it. Sealing the same values under
   * the same event id again returns the first commitments. A stored field is never replaced, because an append whose answer
   * was lost may already hold its commitment: other values throw `SealedOtherwiseError` and belong under a new event id.
   * Throws `NoKeyError` for an erased or unknown subject.
   */
  seal(eventId: string, personal: Personal): Promise<Record<string, SealedField>> {
    return sealFields(this.pool, this.#ring, eventId, personal);
  }

  /** The texts of an event's fields; null where erased. Logged. Throws `SealBrokenError` when one was altered. */
  async open(eventId: string, fields: readonly string[], access: Access): Promise<Opened> {
    const opened = await this.openAll([{ eventId, fields }], access);
    return opened.get(eventId)!;
  }

  /** As {@link open}, for many events in one statement; by event id. */
  openAll(wanted: readonly ToOpen[], access: Access): Promise<Map<string, Opened>> {
    return openFields(this.pool, this.master, wanted, access);
  }

  /** Whether a field still supports the commitment in its event. Tells nothing about the text, so it is not logged. */
  async verify(eventId: string, field: string, sealed: SealedField): Promise<SealState> {
    const [stored] = await readFields(this.pool, eventId, [field]);
    if (stored) {
      const unchanged =
        stored.subject === sealed.subject && currentCommitment(stored, this.master) === sealed.commitment;
      return unchanged ? 'intact' : 'altered';
    }
    const { rows } = await this.pool.query<{ erased: boolean }>(sql.erased, [sealed.subject]);
    return rows[0]?.erased ? 'erased' : 'altered';
  }

  /**
   * Destroys the key, lookup, ciphertexts and salts of a person in one transaction. The reason is kept and must name
   * nobody. The caller appends `SubjectErased`. Backups of this database and its WAL outlive the erasure until they expire.
   */
  async erase(subject: string, { actor, reason }: { actor: Actor; reason: string }): Promise<Erased> {
    const values = [subject, actor.account, reason];
    const { rows } = await this.pool.query<{ event_id: string; field: string }>(sql.eraseSubject, values);
    this.#ring.forget([subject]);
    return { subject, fields: rows.map(({ event_id: eventId, field }) => ({ eventId, field })) };
  }
}
