import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PositionTokens } from '@redress/service';
import { testDatabase } from '@redress/testing';
import { openPool } from '@redress/database';
import { EventReader } from './event-reader.js';
import * as the from './happenings.js';
import { OFFICES, startQueueService, type QueueService } from './queue-service.js';
import { ticketId } from './recorded.js';

const { onTicket } = the;
const DISPATCHER = 'dispatcher:1';
const EAST = 'handler:1@market-east';
const WEST = 'handler:2@market-west';

describe('the change stream', () => {
  const database = testDatabase();
  let service: QueueService;
  const readers: EventReader[] = [];
  const open = async (actor: string, topics: string, at: { from?: string; lastEventId?: string } = {}) => {
    const from = at.from === undefined ? '' : `&from=${at.from}`;
    const url = `${await service.app.getUrl()}/api/stream?topics=${topics}${from}`;
    const reader = await EventReader.open(url, actor, at.lastEventId);
    readers.push(reader);
    return reader;
  };
  const dataOf = (reader: EventReader) => reader.told.map(({ data }) => data);
  const change = (name: string, revision: number, stage: string) =>
    expect.objectContaining({ ticket: ticketId(name), revision, stage });
  const gone = (name: string) => ({ topics: ['queue'], ticket: ticketId(name), gone: true });

  beforeEach(async () => {
    const pool = openPool(database().ownerUrl, { applicationName: 'spec' });
    await pool.query('DROP SCHEMA IF EXISTS queue CASCADE');
    await pool.query('DROP SCHEMA IF EXISTS projections, bus CASCADE');
    await pool.end();
    service = await startQueueService(database());
    await service.happen(...OFFICES);
  });
  afterEach(async () => {
    for (const reader of readers.splice(0)) reader.close();
    await service.close();
  });

  it('tells which ticket changed, to what revision and stage', async () => {
    const reader = await open(DISPATCHER, `queue,ticket:${ticketId(1)}`);
    await service.happen(...onTicket(1, '2026-05-06', the.registered()));
    await reader.take(1);
    await service.happen(...onTicket(2, '2026-05-06', the.registered()));
    expect(await reader.take(2)).toMatchObject([
      {
        type: 'changed',
        data: { topics: ['queue', `ticket:${ticketId(1)}`], ticket: ticketId(1), revision: 0, stage: 'registered' },
      },
      { type: 'changed', data: { topics: ['queue'], ticket: ticketId(2) } },
    ]);
  });

  it('tells an office of its own tickets alone, and once that one was taken away, with nothing of where it went', async () => {
    const [east, west, hotline] = [
      await open(EAST, 'queue'),
      await open(WEST, 'queue'),
      await open(DISPATCHER, 'queue'),
    ];
    const steps = [
      the.registered(),
      the.assigned('market-east'),
      the.returned('market-east'),
      the.assigned('market-west'),
      the.signedFor('market-west'),
    ];
    for (const [n, step] of steps.entries()) {
      await service.happen(...onTicket(1, '2026-05-06', step));
      await hotline.take(n + 1);
    }
    // One after the other: two changes of a ticket are told once or twice, as they are read together or not.
    for (const [n, step] of [the.registered(), the.assigned('market-east')].entries()) {
      await service.happen(...onTicket('last', '2026-05-06', step));
      await hotline.take(steps.length + n + 1);
    }
    await east.take(4);
    expect(dataOf(east)).toEqual([
      change('1', 1, 'assigned'),
      change('1', 2, 'returned'),
      gone('1'),
      change('last', 1, 'assigned'),
    ]);
    expect(dataOf(west)).toEqual([change('1', 3, 'assigned'), change('1', 4, 'handling')]);
  });

  it('goes on where a reader was cut off', async () => {
    const reader = await open(DISPATCHER, 'queue');
    await service.happen(...onTicket(1, '2026-05-06', the.registered()));
    const { id } = (await reader.take(1))[0]!;
    reader.close();
    await service.happen(
      ...onTicket(2, '2026-05-06', the.registered()),
      ...onTicket(3, '2026-05-06', the.registered()),
    );
    const again = await open(DISPATCHER, 'queue', { lastEventId: id });
    expect((await again.take(2)).map(({ data }) => data['ticket'])).toEqual([ticketId(2), ticketId(3)]);
  });

  it('begins with what the log holds for a reader that was away before the process started', async () => {
    await service.happen(
      ...onTicket(1, '2026-05-06', the.registered(), the.assigned('market-east'), the.assigned('market-west')),
    );
    await service.happen(...onTicket(2, '2026-05-06', the.registered(), the.assigned('market-east')));
    const start = service.app.get(PositionTokens).seal(0);
    const reader = await open(EAST, 'queue', { lastEventId: start });
    await reader.take(2);
    expect(dataOf(reader)).toEqual([gone('1'), change('2', 1, 'assigned')]);
  });

  it('loses nothing between a list and the stream that is opened behind it', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `ticket ${n}`);
    const happening = (async () => {
      for (const name of names) await service.happen(...onTicket(name, '2026-05-06', the.registered()));
    })();
    const heard = new Set<unknown>();
    for (let round = 0; round < 3; round++) {
      const { body, headers } = await service.get(DISPATCHER, '/api/dispatch/tickets?limit=200');
      const listed = body.items.map(({ id }) => id!);
      const reader = await open(DISPATCHER, 'queue', { from: String(headers['redress-position']) });
      if (round === 2) await happening;
      const missing = () =>
        names.filter(
          (name) =>
            !listed.includes(ticketId(name)) && !reader.told.some(({ data }) => data['ticket'] === ticketId(name)),
        );
      if (round < 2) continue;
      while (missing().length > 0) await reader.take(reader.told.length + 1);
      for (const id of listed) heard.add(id);
    }
    await happening;
  });

  it('refuses a topic that there is not, and those who may not follow', async () => {
    await expect(open(DISPATCHER, 'queue,weather')).rejects.toThrow('400');
    await expect(open(DISPATCHER, 'queue', { lastEventId: 'a place' })).rejects.toThrow('400');
    await expect(open('auditor:1', 'queue')).rejects.toThrow('403');
  });

  it('abuse case 52: opens twenty streams for an account, and takes another when one has gone', async () => {
    for (let n = 0; n < 20; n++) await open(WEST, 'queue');
    await expect(open(WEST, 'queue')).rejects.toThrow('429');
    await open(EAST, 'queue');
    readers[0]!.close();
    await service.happen(...onTicket(1, '2026-05-06', the.registered()));
    for (;;)
      if (
        await open(WEST, 'queue').then(
          () => true,
          () => false,
        )
      )
        break;
  });

  it('ends when the service stops', async () => {
    const reader = await open(DISPATCHER, 'queue');
    const stopped = service.app.close();
    await reader.ended;
    await stopped;
  });
});
