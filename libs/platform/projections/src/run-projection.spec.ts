import { describe, expect, it } from '@jest/globals';
import { laneOf } from '@redress/event-bus';
import { Gate, appendTo, eventually } from '@redress/event-bus/contract';
import type { RecordedEvent } from '@redress/event-store';
import { boardProcesses, readTickets, readTotals } from '../test/board-processes.js';
import { ticketBoard } from '../test/ticket-board.js';
import { PositionNotReachedError, ProjectionNotReadyError, type Projection, type RebuildProgress } from './index.js';
import { ProjectionConsumer } from './projection-consumer.js';
import { swapIn } from './swap.js';
import { openTables } from './tables.js';

const LONG = 10_000;

describe('a projection', () => {
  const on = boardProcesses();
  const { start, stopAll } = on;
  const appendMany = async (count: number): Promise<number> => {
    let end = 0;
    for (let i = 0; i < count; i++) end = await appendTo(on.store, `ticket-${i % 37}`, i % 3 ? 'Opened' : 'Closed');
    return end;
  };
  const checkpoints = async (): Promise<unknown> =>
    (await on.observer.query('SELECT slot, version, position FROM projections.checkpoints ORDER BY slot')).rows;

  it('lets a reader read what was just written, and says which position that reflects', async () => {
    const board = await start(ticketBoard);
    const end = await appendTo(on.store, 'ticket-1', 'Opened', 'Ignored', 'Closed', 'Ignored');
    const { position, value } = await board.read(readTickets, end);
    expect(position).toBe(end);
    expect(value).toEqual([{ id: 'ticket-1', state: 'Closed', revision: 2 }]);
    await expect(board.read(readTickets, end + 1, 20)).rejects.toThrow(PositionNotReachedError);
  });

  it('moves neither rows nor checkpoint when it fails between the two', async () => {
    let isBroken = true;
    const board = await start({
      ...ticketBoard,
      project: async (events, tx) => {
        await ticketBoard.project(events, tx);
        if (isBroken) throw Object.assign(new Error('killed'), { code: '57P01' });
      },
    });
    const end = await appendTo(on.store, 'ticket-1', 'Opened');
    await eventually(() => board.status().state === 'retrying');
    expect(board.status()).toMatchObject({ reason: 'Error: killed' });
    expect((await board.read(readTotals)).value).toEqual([]);
    expect(await checkpoints()).toEqual([{ slot: 'live', version: 1, position: 0 }]);
    isBroken = false;
    expect((await board.read(readTotals, end)).value).toEqual([{ type: 'Opened', count: 1 }]);
  });

  it('goes on in lanes where the log was, and then refuses to read the log, which would count twice', async () => {
    await appendMany(300);
    const fromTheLog = await start(ticketBoard);
    await fromTheLog.read(readTotals, 300, LONG);
    await stopAll();
    // As Kafka would carry one of its lanes further than the others.
    const lane = 'ticket/3';
    const ahead = await appendMany(100);
    const tables = await openTables(on.observer, ticketBoard, 'live');
    const consumer = new ProjectionConsumer(ticketBoard, 'live', tables, {
      ...{ pool: on.observer, store: on.store },
      mustMatchContract: () => undefined,
    });
    const events: RecordedEvent[] = [];
    for await (const batch of on.store.readLog({ from: 300 }))
      events.push(...batch.events.filter(({ envelope }) => laneOf(envelope.stream).name === lane));
    expect(events.length).toBeGreaterThan(0);
    await consumer.handle({ events, steps: [{ lane, from: 300, next: ahead }] });
    await expect(consumer.handle({ events, steps: [{ lane, from: 300, next: ahead }] })).rejects.toThrow('moved');
    await tables.destroy();

    const board = await start(ticketBoard);
    await eventually(() => board.status().state === 'retrying');
    expect(board.status()).toMatchObject({ reason: expect.stringContaining('KAFKA_BROKERS') });
    const { value } = await board.read(readTotals);
    expect(value.reduce((sum, { count }) => sum + count, 0)).toBe(300 + events.length);
  });

  it('counts everything once when two runners both believe to own it', async () => {
    const boards = [await start(ticketBoard, true), await start(ticketBoard, true)];
    const end = await appendMany(600);
    for (const board of boards)
      expect((await board.read(readTotals, end, LONG)).value).toEqual([
        { type: 'Closed', count: 200 },
        { type: 'Opened', count: 400 },
      ]);
  });

  it('follows on a standby what another process projects', async () => {
    const [first, second] = [await start(ticketBoard), await start(ticketBoard)];
    const end = await appendTo(on.store, 'ticket-1', 'Opened', 'Ignored');
    for (const board of [first, second]) expect((await board.read(readTotals, end)).position).toBe(end);
    expect([first, second].map((board) => board.status().state).sort()).toEqual(['running', 'standby']);
  });

  it('goes on after a restart where it stopped', async () => {
    await (await start(ticketBoard)).read(readTotals, await appendTo(on.store, 'ticket-1', 'Opened'));
    await stopAll();
    const end = await appendTo(on.store, 'ticket-1', 'Opened');
    expect((await (await start(ticketBoard)).read(readTotals, end)).value).toEqual([{ type: 'Opened', count: 2 }]);
  });

  it('is equal to its rebuild, made while appends go on and the old tables serve', async () => {
    const board = await start(ticketBoard);
    await board.read(readTotals, await appendMany(1_500));
    const told: RebuildProgress[] = [];
    let isRebuilding = true;
    const rebuild = board.rebuild((progress) => told.push(progress)).finally(() => (isRebuilding = false));
    let readings = 0;
    while (isRebuilding) {
      const end = await appendMany(20);
      const { value } = await board.read(readTotals, end);
      expect(value.reduce((sum, { count }) => sum + count, 0)).toBe(end);
      readings++;
    }
    await rebuild;
    expect(readings).toBeGreaterThan(0);
    expect(told.at(-1)!.position).toBeGreaterThanOrEqual(1_500);

    const end = await appendMany(50);
    await board.read(readTotals, end);
    const rebuilt = await board.digest();
    expect(Object.keys(rebuilt)).toEqual(['tickets', 'totals']);
    await board.rebuild();
    expect(await board.digest()).toEqual(rebuilt);
    const { value } = await board.read(readTotals, end);
    expect(value.reduce((sum, { count }) => sum + count, 0)).toBe(end);
    const { rows } = await on.observer.query(`SELECT nspname FROM pg_namespace WHERE nspname LIKE 'board%'`);
    expect(rows).toEqual([{ nspname: 'board' }]);
  });

  it('can be asked to rebuild by many at once, in this process and in another', async () => {
    const boards = [await start(ticketBoard), await start(ticketBoard)];
    const end = await appendMany(40);
    for (const board of boards) await board.read(readTotals, end);
    const askAgainAndAgain = async (board: (typeof boards)[number]): Promise<void> => {
      for (let i = 0; i < 6; i++) await board.rebuild();
    };
    await Promise.all(boards.flatMap((board) => [askAgainAndAgain(board), askAgainAndAgain(board)]));
    const { value } = await boards[0]!.read(readTotals, await appendMany(2), LONG);
    expect(value.reduce((sum, { count }) => sum + count, 0)).toBe(42);
  });

  it('has another digest when one row differs', async () => {
    const board = await start(ticketBoard);
    await board.read(readTotals, await appendTo(on.store, 'ticket-1', 'Opened'));
    const before = await board.digest();
    await on.observer.query('UPDATE board.totals SET count = 2');
    const after = await board.digest();
    expect(after['tickets']).toBe(before['tickets']);
    expect(after['totals']).not.toBe(before['totals']);
  });

  it('builds a new version beside the old one, which serves until the swap', async () => {
    const old = await start(ticketBoard);
    const end = await appendTo(on.store, 'ticket-1', 'Opened');
    await old.read(readTotals, end);
    const gate = new Gate();
    const upgraded = await start({
      ...ticketBoard,
      version: 2,
      project: async (events, tx) => {
        await gate.opened;
        await ticketBoard.project(events, tx);
        await tx.query(`UPDATE totals SET count = count * 10`);
      },
    });
    await expect(upgraded.read(readTotals)).rejects.toThrow(ProjectionNotReadyError);
    expect((await old.read(readTotals, end)).value).toEqual([{ type: 'Opened', count: 1 }]);
    gate.open();
    await eventually(() => upgraded.status().state === 'running');
    expect((await upgraded.read(readTotals, end)).value).toEqual([{ type: 'Opened', count: 10 }]);
    await appendTo(on.store, 'ticket-1', 'Closed');
    await eventually(() => old.status().state === 'retrying');
    expect(old.status()).toMatchObject({ reason: expect.stringMatching(/has been replaced/) });
    await expect(start(ticketBoard)).rejects.toThrow('at version 2; this program has version 1');
  });

  it('whose tables another process had swapped away brought its old version back when it was asked to rebuild', async () => {
    const old = await start(ticketBoard, true);
    await old.read(readTotals, await appendTo(on.store, 'ticket-1', 'Opened'));
    const tenfold: Projection = {
      ...ticketBoard,
      version: 2,
      project: async (events, tx) => {
        await ticketBoard.project(events, tx);
        await tx.query('UPDATE totals SET count = count * 10');
      },
    };
    const upgraded = await start(tenfold, true);
    await eventually(() => upgraded.status().state === 'running');
    const before = old.position();
    const end = await appendTo(on.store, 'ticket-2', 'Closed');
    await eventually(() => old.status().state === 'retrying');
    expect(old.status()).toMatchObject({ reason: expect.stringMatching(/has been replaced/) });
    expect((await upgraded.read(readTotals, end)).value).toEqual([
      { type: 'Closed', count: 10 },
      { type: 'Opened', count: 100 },
    ]);
    // It says no position that it has not projected, so that who has written reads elsewhere.
    expect(old.position()).toBe(before);
    await expect(old.read(readTotals, end, 20)).rejects.toThrow(PositionNotReachedError);
    await expect(old.rebuild()).rejects.toThrow('has been replaced');
    expect((await upgraded.read(readTotals, end)).value).toHaveLength(2);
  });

  it('goes on with the tables that another process has rebuilt at the same version', async () => {
    const [here, there] = [await start(ticketBoard), await start(ticketBoard)];
    for (const board of [here, there]) await board.read(readTotals, await appendMany(3));
    await there.rebuild();
    const end = await appendTo(on.store, 'ticket-1', 'Opened');
    for (const board of [here, there])
      expect((await board.read(readTotals, end, LONG)).value.reduce((sum, { count }) => sum + count, 0)).toBe(end);
  });

  it('is never replaced by tables that have seen less', async () => {
    let isBroken = false;
    const board = await start({
      ...ticketBoard,
      project: (events, tx) =>
        isBroken
          ? Promise.reject(Object.assign(new Error('the disk is full'), { code: '53100' }))
          : ticketBoard.project(events, tx),
    });
    const end = await appendTo(on.store, 'ticket-1', 'Opened');
    await board.read(readTotals, end);
    isBroken = true;
    const told: RebuildProgress[] = [];
    const rebuild = board.rebuild((progress) => told.push(progress));
    await eventually(() => told.length > 0);
    expect(told[0]).toEqual({ position: 0, total: end, failure: 'Error: the disk is full' });
    expect(await swapIn(on.observer, ticketBoard)).toBe('behind');
    expect((await board.read(readTotals)).value).toEqual([{ type: 'Opened', count: 1 }]);
    isBroken = false;
    await rebuild;
    expect(await swapIn(on.observer, ticketBoard)).toBe('gone');
  });

  it('goes on with a build that was interrupted, instead of starting over', async () => {
    await (await start(ticketBoard)).read(readTotals, await appendMany(1_200));
    await stopAll();
    const seen: number[] = [];
    const failing = new Gate();
    const next = { ...ticketBoard, version: 2 };
    const upgrade = await start({
      ...next,
      project: async (events, tx) => {
        if (seen.length === 1) return (failing.open(), Promise.reject(new Error('killed')));
        seen.push(events[0]!.position);
        await ticketBoard.project(events, tx);
      },
    });
    await failing.opened;
    await eventually(() => 'failure' in upgrade.status());
    await stopAll();
    const resumed = await start({
      ...next,
      project: async (events, tx) => {
        seen.push(events[0]!.position);
        await ticketBoard.project(events, tx);
      },
    });
    await eventually(() => resumed.status().state === 'running');
    expect(seen).toEqual([0, 500, 1_000]);
    expect((await resumed.read(readTotals, 1_200)).value.map(({ count }) => count)).toEqual([400, 800]);
  });
});
