import { randomUUID } from 'node:crypto';
import type { Actor, Personal, SealedField } from '@redress/kernel';
import type { Pool } from 'pg';
import { listAccesses, type AccessFilter, type LoggedAccess } from './accesses.js';
import { DEFAULT_SUITE, type SuiteName } from './cipher-suites.js';
import type { Compartment } from './compartment.js';
import { NoKeyError, UnknownSubjectError } from './errors.js';
import { KeyRing } from './key-ring.js';
import type { MasterKeys } from './master-keys.js';
import { openFields, type Opened, type ToOpen } from './open-fields.js';
import { openMasterKeys, type Opening } from './open-master-keys.js';
import type { Access } from './purpose.js';
import { rewrap, type Rewrapped } from './rewrap.js';
import { sealFields } from './seal-fields.js';
import type { VaultSecret } from './secret.js';
import { sql } from './sql.js';
import { currentCommitment, readFields } from './stored-field.js';
import { WaitingRoom } from './waiting.js';

/** What became of a sealed field: as it was, lawfully erased, or neither, which is an unexplained loss. */
export type SealState = 'intact' | 'erased' | 'altered';

/** What an erasure destroyed. Empty when the person had been erased before. */
export interface Erased {
  readonly subject: string;
  readonly fields: readonly { readonly eventId: string; readonly field: string }[];
}

/**
 * Personal data, kept apart from the log: a random key per person, wrapped by the master key; every text encrypted under
 * its person's key. Destroying the key erases the person everywhere, while the log keeps its commitments and its hashes.
 */
export class Vault {
  /** Gives out what follows from the vault and survives a change of the master key: ids, pseudonyms, keys for other uses. */
  readonly secret: VaultSecret;
  /** What waits for a turn of its own. */
  readonly waiting: WaitingRoom;
  readonly #ring: KeyRing;
  readonly #master: MasterKeys;

  private constructor(
    private readonly pool: Pool,
    { master, secret }: Opening,
  ) {
    this.#master = master;
    this.secret = secret;
    this.waiting = new WaitingRoom(pool, secret);
    this.#ring = new KeyRing(pool, master);
  }

  /**
   * The vault in this database, prepared by `migrateVault`. Master keys have 32 bytes, the newest comes first; the others are
   * needed until everything is rewrapped. Throws `WrongMasterKeyError` when none is known, `MissingMasterKeyError` when one is
   * missing. New values are sealed by the suite. The pool stays the caller's to close.
   */
  static async at(pool: Pool, masterKeys: readonly Uint8Array[], suite: SuiteName = DEFAULT_SUITE): Promise<Vault> {
    return new Vault(pool, await openMasterKeys(pool, masterKeys, suite));
  }

  /**
   * The subject (random UUID) of an identity within a compartment; created with its key when there is none. Who an identity
   * stands for is the caller's to say: equal texts are one person. After an erasure the same identity is a new subject.
   */
  async subjectFor(compartment: Compartment, identity: string): Promise<string> {
    const lookup = this.secret.lookup(compartment, identity);
    const known = await this.pool.query<{ subject: string }>(sql.findSubject, [lookup]);
    if (known.rows[0]) return known.rows[0].subject;
    const fresh = randomUUID();
    const { wrapped, suite, master } = this.#master.newKey(fresh);
    const { rows } = await this.pool.query<{ subject: string }>(sql.findOrCreateSubject, [
      ...[lookup, compartment, fresh],
      ...[wrapped, suite, master],
    ]);
    return rows[0]!.subject;
  }

  /** The compartments of those subjects that there are or, erased, were. */
  async compartmentsOf(subjects: readonly string[]): Promise<readonly Compartment[]> {
    const { rows } = await this.pool.query<{ compartment: Compartment }>(sql.compartments, [subjects]);
    return rows.map(({ compartment }) => compartment);
  }

  /**
   * Encrypts and stores the personal values of an event and returns the commitments for it. Sealing the same values under
   * the same event id again returns the first commitments. A stored field is never replaced, because an append whose answer
   * was lost may already hold its commitment: other values throw `SealedOtherwiseError` and belong under a new event id.
   * Of a person who was erased nothing is kept: the field is left out. Throws `NoKeyError` for an unknown subject.
   */
  async seal(eventId: string, personal: Personal): Promise<Record<string, SealedField>> {
    try {
      return await sealFields(this.pool, this.#ring, this.#master.suite, eventId, personal);
    } catch (error) {
      if (!(error instanceof NoKeyError)) throw error;
      const kept = await this.#notErased(personal);
      if (Object.keys(kept).length === Object.keys(personal).length) throw error;
      return this.seal(eventId, kept);
    }
  }

  /** The texts of an event's fields; null where erased. Logged. Throws `SealBrokenError` when one was altered. */
  async open(eventId: string, fields: readonly string[], access: Access): Promise<Opened> {
    const opened = await this.openAll([{ eventId, fields }], access);
    return opened.get(eventId)!;
  }

  /** As {@link open}, for many events in one statement; by event id. */
  openAll(wanted: readonly ToOpen[], access: Access): Promise<Map<string, Opened>> {
    return openFields(this.pool, this.#master, wanted, access);
  }

  /** Who opened what: accesses that fit, the latest first, from behind an access on; at most so many. */
  accesses(filter: AccessFilter, behind: number | null, most: number): Promise<readonly LoggedAccess[]> {
    return listAccesses(this.pool, filter, behind, most);
  }

  /** Whether a field still supports the commitment in its event. Tells nothing about the text, so it is not logged. */
  async verify(eventId: string, field: string, sealed: SealedField): Promise<SealState> {
    const [stored] = await readFields(this.pool, eventId, [field]);
    if (stored) {
      const unchanged =
        stored.subject === sealed.subject && currentCommitment(stored, this.#master) === sealed.commitment;
      return unchanged ? 'intact' : 'altered';
    }
    return (await this.#isErased(sealed.subject)) ? 'erased' : 'altered';
  }

  async #notErased(personal: Personal): Promise<Personal> {
    const entries = Object.entries(personal);
    const erased = await Promise.all(entries.map(([, { subject }]) => this.#isErased(subject)));
    return Object.fromEntries(entries.filter((_, i) => !erased[i]));
  }

  async #isErased(subject: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ erased: boolean }>(sql.erased, [subject]);
    return rows[0]?.erased ?? false;
  }

  /**
   * Gives a number to whoever asks first under a claim, and to the same claim again. False when it is somebody else's, who
   * cannot be told from it: a claim is kept as a keyed hash.
   */
  async claimNumber(number: string, claim: string): Promise<boolean> {
    const pseudonym = this.secret.pseudonym('claim', claim);
    const { rows } = await this.pool.query<{ claim: string }>(sql.claimNumber, [number, pseudonym]);
    return rows[0]?.claim === pseudonym;
  }

  /**
   * Destroys the key, lookup, ciphertexts and salts of a person in one transaction. The reason is kept and must name
   * nobody. The caller appends `SubjectErased`. Backups of this database and its WAL outlive the erasure until they expire.
   * Throws {@link UnknownSubjectError} for a subject that nobody ever had.
   */
  async erase(subject: string, { actor, reason }: { actor: Actor; reason: string }): Promise<Erased> {
    const known = await this.pool.query(sql.erased, [subject]);
    if (known.rowCount === 0) throw new UnknownSubjectError();
    const values = [subject, actor.account, reason];
    const { rows } = await this.pool.query<{ event_id: string; field: string }>(sql.eraseSubject, values);
    this.#ring.forget([subject]);
    return { subject, fields: rows.map(({ event_id: eventId, field }) => ({ eventId, field })) };
  }

  /** Wraps every key anew by the newest master key; see `rewrap.ts`. The vault must be open as the owner of its database. */
  rewrap(): AsyncGenerator<Rewrapped> {
    return rewrap(this.pool, this.#master);
  }
}
