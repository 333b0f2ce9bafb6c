import type { Pool } from '@redress/database';
import { PostgresEventStore, ShardedReplay } from '@redress/event-store';
import type { Envelope } from '@redress/kernel';
import { to } from 'pg-copy-streams';
import type { Contender } from '../rounds.js';
import createCountFold, { type Counted } from './count-fold.js';

/** From `src/` and from `dist/` alike: threads run JavaScript. */
const FOLD = new URL('../../dist/replay/count-fold.js', import.meta.url);
const FETCHED = 1_000;

/** One whole reading of the log is one round. */
function timed(name: string, size: number, read: () => Promise<number>): Contender {
  return {
    name,
    async run() {
      const start = performance.now();
      const events = await read();
      if (events !== size) throw new Error(`${name} read ${events} events of ${size}`);
      return { events, seconds: (performance.now() - start) / 1_000 };
    },
  };
}

/** Decoded, parsed and folded for each ticket, on so many threads; starting them is part of it. */
export function replayOnThreads(name: string, url: string, size: number, threads: number): Contender {
  return timed(name, size, async () => {
    const options = { url, applicationName: 'redress bench', shards: threads, module: FOLD };
    const replay = new ShardedReplay<Counted>(options);
    try {
      return (await replay.foldTo(size)).reduce((sum, { events }) => sum + events, 0);
    } finally {
      await replay.close();
    }
  });
}

/** The same on this thread alone. */
export function replayHere(store: PostgresEventStore, size: number): Contender {
  return timed('oneThread', size, async () => {
    const fold = createCountFold();
    for await (const { events } of store.readLog({ to: size })) for (const { envelope } of events) fold.apply(envelope);
    return fold.result().events;
  });
}

/** All bytes of the log, looked at by nobody: as fast as the database gives them. */
export function copyToNowhere(pool: Pool, size: number): Contender {
  const text = `COPY (SELECT position, envelope FROM store.events ORDER BY position) TO STDOUT (FORMAT binary)`;
  return timed('copyToNowhere', size, async () => {
    const client = await pool.connect();
    try {
      const stream = client.query(to(text));
      for await (const chunk of stream) void chunk;
      return stream.rowCount;
    } finally {
      client.release();
    }
  });
}

/** A cursor, a thousand rows a time, with the same parsing and fold: how a log is read when nobody thought about it. */
export function plainCursor(pool: Pool, size: number): Contender {
  return timed('cursor', size, async () => {
    const fold = createCountFold();
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(
        `DECLARE log CURSOR FOR
         SELECT position, convert_from(envelope, 'UTF8')::json AS envelope FROM store.events ORDER BY position`,
      );
      for (;;) {
        const { rows } = await client.query<{ envelope: Envelope }>(`FETCH ${FETCHED} FROM log`);
        if (rows.length === 0) break;
        for (const { envelope } of rows) fold.apply(envelope);
      }
      await client.query('COMMIT');
      return fold.result().events;
    } finally {
      client.release();
    }
  });
}
