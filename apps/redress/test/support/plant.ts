import { createHash, randomUUID } from 'node:crypto';
import { inTransaction, openPool, type Pool } from '@redress/database';

/** An event as somebody with the rights of the owner could write it, past every check. */
export interface Planted {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

/** Writes events into the tables of the log by SQL, as a fault of ours or a careless hand could. */
export async function plant(ownerUrl: string, events: readonly Planted[]): Promise<void> {
  const pool = openPool(ownerUrl, { applicationName: 'plant', max: 1 });
  try {
    for (const event of events) await plantOne(pool, event);
  } finally {
    await pool.end();
  }
}

async function plantOne(pool: Pool, { stream, type, data }: Planted): Promise<void> {
  const { rows } = await pool.query<{ revision: number; leaf: string }>(
    `SELECT revision, encode(leaf, 'hex') AS leaf FROM store.streams WHERE id = $1`,
    [stream],
  );
  const { revision: last, leaf: previous } = rows[0] ?? { revision: -1, leaf: null };
  const revision = last + 1;
  const [id, commandId, now] = [randomUUID(), randomUUID(), new Date().toISOString()];
  const actor = {
    account: 'operator:1',
    for: null,
    office: null,
    person: 'operator:1',
    revision: null,
    role: 'operator',
  };
  const place = { id, commandId, correlation: commandId, causation: null, stream, revision, previous, type };
  const envelope = { ...place, actor, data, occurredAt: now, recordedAt: now, sealed: {}, v: 1 };
  const bytes = Buffer.from(JSON.stringify(sorted(envelope)));
  const leaf = createHash('sha256')
    .update(Buffer.from([0]))
    .update(bytes)
    .digest();
  await inTransaction(pool, async (client) => {
    const head = await client.query<{ position: number }>(
      'UPDATE store.head SET next = next + 1 RETURNING next - 1 AS position',
    );
    const { position } = head.rows[0]!;
    await client.query(
      'INSERT INTO store.events (position, stream, revision, type, leaf, envelope) VALUES ($1, $2, $3, $4, $5, $6)',
      [position, stream, revision, type, leaf, bytes],
    );
    await client.query(
      `INSERT INTO store.streams (id, revision, leaf, not_before) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id) DO UPDATE SET revision = $2, leaf = $3`,
      [stream, revision, leaf, position],
    );
    await client.query(`SELECT pg_notify('redress_appended', '')`);
  });
}

/** With the members of every object in the order of the canonical form. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}
