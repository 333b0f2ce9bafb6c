import { describe, expect, it } from '@jest/globals';
import { ParkedStreams, PoisonError } from '@redress/event-bus';
import { appendTo, eventually } from '@redress/event-bus/contract';
import type { RecordedEvent } from '@redress/event-store';
import type { EntityManager } from 'typeorm';
import { boardProcesses, BROKEN, readTickets } from '../test/board-processes.js';
import { ticketBoard } from '../test/ticket-board.js';
import type { Projection } from './index.js';

const LONG = 10_000;

describe('a projection that meets events it cannot take', () => {
  const on = boardProcesses();
  const { start, stopAll } = on;
  /** A board that cannot take the events of one stream. */
  const failingAt = (stream: string, failure: () => Error): Projection => ({
    ...ticketBoard,
    project: async (events, tx) => {
      if (events.some(({ envelope }) => envelope.stream === stream)) throw failure();
      await ticketBoard.project(events, tx);
    },
  });
  const parked = async (): Promise<string[]> =>
    (await on.observer.query('SELECT consumer, stream FROM bus.parked')).rows.map(
      (it) => `${it.consumer} ${it.stream}`,
    );

  it('parks a ticket whose events it cannot take, while the others go on, and takes it up again when asked', async () => {
    let isBroken = true;
    const poisonous = {
      ...ticketBoard,
      project: (events: readonly RecordedEvent[], tx: EntityManager) =>
        isBroken && events.some(({ envelope }) => envelope.stream === 'ticket-poison')
          ? Promise.reject(new PoisonError('no such ground'))
          : ticketBoard.project(events, tx),
    };
    const board = await start(poisonous);
    await appendTo(on.store, 'ticket-1', 'Opened');
    await appendTo(on.store, 'ticket-poison', 'Opened');
    const end = await appendTo(on.store, 'ticket-2', 'Opened', 'Closed');
    expect((await board.read(readTickets, end, LONG)).value.map(({ id }) => id)).toEqual(['ticket-1', 'ticket-2']);
    const later = await appendTo(on.store, 'ticket-poison', 'Closed');
    await board.read(readTickets, later, LONG);
    const { rows } = await on.observer.query('SELECT consumer, stream, position, reason FROM bus.parked');
    expect(rows).toEqual([
      {
        consumer: 'projection:board:1:live',
        stream: 'ticket-poison',
        position: 1,
        reason: 'PoisonError: no such ground',
      },
    ]);

    isBroken = false;
    await new ParkedStreams(on.observer, 'projection:board:1:live').requestRetry('ticket-poison');
    await eventually(async () => (await on.observer.query('SELECT FROM bus.parked')).rowCount === 0);
    expect((await board.read(readTickets)).value.at(-1)).toEqual({ id: 'ticket-poison', state: 'Closed', revision: 1 });
    const caughtUp = await board.digest();
    await board.rebuild();
    expect(await board.digest()).toEqual(caughtUp);
  });

  it('swaps in a rebuild although a stream is poison for ever, parked for the new tables too, which kept rebuilds from ending', async () => {
    const board = await start(failingAt('ticket-poison', () => new PoisonError('no such ground')));
    await appendTo(on.store, 'ticket-poison', 'Opened');
    const end = await appendTo(on.store, 'ticket-1', 'Opened');
    await board.read(readTickets, end, LONG);
    await board.rebuild();
    expect((await board.read(readTickets, end)).value.map(({ id }) => id)).toEqual(['ticket-1']);
    expect(await parked()).toEqual(['projection:board:1:live ticket-poison']);
    const later = await appendTo(on.store, 'ticket-poison', 'Closed');
    expect((await board.read(readTickets, later)).value).toHaveLength(1);
  });

  it('upgrades although a stream is poison for ever', async () => {
    await appendTo(on.store, 'ticket-poison', 'Opened');
    const end = await appendTo(on.store, 'ticket-1', 'Opened');
    const board = failingAt('ticket-poison', () => new PoisonError('no such ground'));
    await (await start(board)).read(readTickets, end, LONG);
    await stopAll();
    const upgraded = await start({ ...board, version: 2 });
    await eventually(() => upgraded.status().state === 'running');
    expect((await upgraded.read(readTickets, end)).value.map(({ id }) => id)).toEqual(['ticket-1']);
    expect(await parked()).toEqual(['projection:board:2:live ticket-poison']);
  });

  it('stops at a bug of ours and names the stream, instead of parking one ticket after another', async () => {
    const board = await start(failingAt('ticket-2', () => new TypeError('undefined is not a function')));
    for (const ticket of ['ticket-1', 'ticket-2', 'ticket-3']) await appendTo(on.store, ticket, 'Opened');
    const reason = 'StoppedAtError: ticket-2, position 1: TypeError: undefined is not a function';
    await eventually(() => (board.status() as { reason?: string }).reason === reason);
    expect(await parked()).toEqual([]);
    expect((await board.read(readTickets)).value).toEqual([]);
  });

  it('parks a stream whose events break their contract although it was our code that fell over them', async () => {
    const board = await start(failingAt(`ticket-${BROKEN}`, () => new RangeError('Invalid time value')));
    await appendTo(on.store, `ticket-${BROKEN}`, 'Opened');
    const end = await appendTo(on.store, 'ticket-1', 'Opened');
    expect((await board.read(readTickets, end, LONG)).value.map(({ id }) => id)).toEqual(['ticket-1']);
    expect(await parked()).toEqual([`projection:board:1:live ticket-${BROKEN}`]);
  });

  it('stops at a stream that others depend on', async () => {
    const rules = failingAt('rulebook', () => new PoisonError('no such year'));
    const board = await start({ ...rules, dependsOn: ['rulebook'] });
    await appendTo(on.store, 'rulebook', 'Opened');
    await appendTo(on.store, 'ticket-1', 'Opened');
    const reason = 'StoppedAtError: rulebook, position 0: PoisonError: no such year';
    await eventually(() => (board.status() as { reason?: string }).reason === reason);
    expect(await parked()).toEqual([]);
  });
});
