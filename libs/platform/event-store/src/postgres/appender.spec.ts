import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool, type Pool, type Queryable } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { freshStream, sampleAppend } from '../contract/index.js';
import { Appender } from './appender.js';
import { migrateEventStore } from './postgres-event-store.js';

describe('an appender', () => {
  const database = testDatabase();
  let admin: Pool;
  const calls: string[] = [];
  let appender: Appender;

  beforeAll(async () => {
    admin = openPool(database().adminUrl, { max: 2, applicationName: 'tests' });
    await migrateEventStore(admin);
    const watched: Queryable = {
      query: (query) => {
        calls.push(query.name!);
        return admin.query(query);
      },
    };
    appender = new Appender(
      watched,
      () => '2026-09-24T02:00:00.000Z',
      () => undefined,
    );
  });
  afterAll(() => admin.end());

  it('looks at each command from the first conflict or repeat on, until a call meets none', async () => {
    const first = sampleAppend(freshStream(), 'none');
    const statuses: string[] = [];
    const next = () => sampleAppend(freshStream(), 'none');
    for (const append of [first, first, { ...next(), stream: first.stream }, next(), next()])
      statuses.push((await appender.append(append)).status);
    expect(statuses).toEqual(['appended', 'repeated', 'conflict', 'appended', 'appended']);
    expect(calls).toEqual(['append-all', 'append-all', 'append-each', 'append-each', 'append-each', 'append-all']);
  });
});
