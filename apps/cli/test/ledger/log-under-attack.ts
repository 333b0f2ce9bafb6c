import { randomBytes, randomUUID } from 'node:crypto';
import { openPool, type Pool } from '@redress/database';
import { appendNext, type TestDatabase } from '@redress/testing';
import { migrateEventStore, PostgresEventStore } from '@redress/event-store';
import { canonicalBytes, decodeEnvelope, leafHash, type Envelope } from '@redress/kernel';
import { signingKey, type Policy } from '@redress/ledger';
import { migrateLedger, Seal } from '@redress/sealer';

const TABLES = [
  'store.head',
  'store.streams',
  'store.commands',
  'store.events',
  'ledger.log',
  'ledger.tree',
  'ledger.tiles',
  'ledger.checkpoints',
  'ledger.cosignatures',
];

/** A sealed log on a real database, and a superuser who switched the triggers off. */
export class LogUnderAttack {
  readonly key = signingKey('city.example/log', 'ed25519', randomBytes(32));

  private constructor(
    readonly url: string,
    readonly superuser: Pool,
    private readonly appUrl: string,
  ) {}

  static async open({ adminUrl, ownerUrl, appUrl }: TestDatabase): Promise<LogUnderAttack> {
    const owner = openPool(ownerUrl, { applicationName: 'owner' });
    await migrateEventStore(owner);
    await migrateLedger(owner);
    await owner.end();
    const superuser = openPool(adminUrl, { applicationName: 'superuser' });
    for (const table of TABLES) await superuser.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    return new LogUnderAttack(appUrl, superuser, appUrl);
  }

  close(): Promise<void> {
    return this.superuser.end();
  }

  /** Appends streams of ten events each, their lives interwoven. */
  async append(streams: number): Promise<void> {
    const store = await PostgresEventStore.open(this.appUrl, { applicationName: 'writer' });
    const names = Array.from({ length: streams }, () => `ticket-${randomUUID()}`);
    for (const events of [3, 7])
      await Promise.all(
        names.map((stream) =>
          appendNext(store, {
            commandId: randomUUID(),
            stream,
            events: Array.from({ length: events }, () => eventOf()),
          }),
        ),
      );
    await store.close();
  }

  /** Seals all there is, with the operator's key. */
  async seal(
    policy: Pick<Policy, 'witnesses' | 'quorum'> = { witnesses: [], quorum: { kind: 'none' } },
  ): Promise<number> {
    const seal = new Seal({ pool: this.superuser, key: this.key, policy, warn: () => undefined });
    await seal.mayBegin();
    const { rows } = await this.superuser.query<{ next: number }>('SELECT next FROM store.head');
    await seal.follow(rows[0]!.next);
    return (await seal.publish())!.size;
  }

  /** Forgets all that was sealed, as if it had never been. */
  async unseal(): Promise<void> {
    await this.superuser.query(
      'DELETE FROM ledger.cosignatures; DELETE FROM ledger.checkpoints; DELETE FROM ledger.tiles; UPDATE ledger.tree SET size = 0',
    );
  }

  async backUp(name: string): Promise<void> {
    await this.superuser.query(`CREATE SCHEMA ${name}`);
    for (const table of TABLES) await this.superuser.query(`CREATE TABLE ${copyOf(name, table)} AS TABLE ${table}`);
  }

  async restore(name: string): Promise<void> {
    for (const table of [...TABLES].reverse()) await this.superuser.query(`DELETE FROM ${table}`);
    for (const table of TABLES) await this.superuser.query(`INSERT INTO ${table} TABLE ${copyOf(name, table)}`);
  }

  /** Makes room for events at a position, or closes the gap that removed ones left. */
  async shift(from: number, by: number): Promise<void> {
    // In two steps, since each row would meet its neighbour's old position.
    await this.superuser.query('UPDATE store.events SET position = position + 1000000 WHERE position >= $1', [from]);
    await this.superuser.query('UPDATE store.events SET position = position - 1000000 + $1 WHERE position >= 1000000', [
      by,
    ]);
    await this.superuser.query('UPDATE store.head SET next = next + $1', [by]);
  }

  /** Rewrites an event and, as a careful forger does, every hash in its stream from there on, in rows and chain. */
  async forge(position: number, change: (envelope: Envelope) => Partial<Envelope>): Promise<void> {
    const { rows } = await this.superuser.query<{ position: number; envelope: Buffer }>(
      'SELECT position, envelope FROM store.events WHERE position >= $1 AND stream = (SELECT stream FROM store.events WHERE position = $1) ORDER BY position',
      [position],
    );
    let previous: string | null = null;
    for (const row of rows) {
      const envelope = decodeEnvelope(row.envelope);
      const forged = row.position === position ? { ...envelope, ...change(envelope) } : { ...envelope, previous };
      const bytes = Buffer.from(canonicalBytes(forged));
      previous = leafHash(bytes);
      await this.superuser.query('UPDATE store.events SET envelope = $2, leaf = $3 WHERE position = $1', [
        row.position,
        bytes,
        Buffer.from(previous, 'hex'),
      ]);
    }
  }
}

const copyOf = (schema: string, table: string): string => `${schema}.${table.replace('.', '_')}`;

const eventOf = () => ({
  id: randomUUID(),
  type: 'TicketAssigned',
  occurredAt: '2026-09-24T02:00:00.000Z',
  actor: {
    account: 'dispatcher:staff-0007',
    person: 'dispatcher:staff-0007',
    role: 'dispatcher',
    office: null,
    revision: null,
    for: null,
  } as const,
  causation: null,
  correlation: 'submission-1',
  data: { department: '市场监管', deadline: '2026-10-12' },
  sealed: {},
});
