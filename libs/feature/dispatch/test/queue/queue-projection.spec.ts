import { describe, expect, it } from '@jest/globals';
import { rulebook } from '@redress/rulebook';
import type { Recorded } from '@redress/kernel';
import fc from 'fast-check';
import * as the from './happenings.js';
import { queueTables } from './queue-tables.js';
import { histories } from './random-histories.js';
import { asLog, ticketId, type Happened } from './recorded.js';

const { calendar } = rulebook.read([asLog([the.year2027Published])[0]!.envelope as Recorded]);
const CALENDAR_2027 = calendar.version;
const { onTicket } = the;

/** How often a property is tried; the full size is REDRESS_RUNS=300. */
const RUNS = Number(process.env['REDRESS_RUNS'] ?? 12);

const concluded: readonly Happened[] = [
  ...onTicket(1, '2026-05-06', the.registered(), the.classified('food'), the.assigned('market-east')),
  ...onTicket(1, '2026-05-07', the.signedFor('market-east'), the.refused('2026-05-07')),
  ...onTicket(1, '2026-05-08', the.signOffRequested, the.signedOff('market-east')),
];

describe('the queue', () => {
  const queue = queueTables();
  const clocks = (columns: string) =>
    queue()
      .rows(`SELECT ${columns} FROM clocks ORDER BY round, limit_code`)
      .then((rows) => rows.map((r) => Object.values(r).join(' ')));
  const counted = () =>
    queue().rows(
      'SELECT office, due::text, limit_code, state, number FROM counts ORDER BY office, due, limit_code, state',
    );
  const countedAnew = () =>
    queue().rows(`SELECT coalesce(holder, '') AS office, due::text, limit_code, state, count(*)::integer AS number
                  FROM clocks GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`);

  it('has a row per clock of a ticket: its limit, when it is due, and who holds it', async () => {
    await queue().project(asLog(concluded.slice(0, 3)));
    expect(await clocks('limit_code, kind, start_on::text, due::text, state, holder')).toEqual([
      'answer hotline 2026-05-06 2026-05-12 running market-east',
      'initial-check statutory 2026-05-06 2026-05-14 running market-east',
      'sign-for hotline 2026-05-06 2026-05-07 running market-east',
    ]);
  });

  it('keeps the clocks of a round that has ended beside those of the round that was begun', async () => {
    await queue().project(asLog([...concluded, ...onTicket(1, '2026-06-01', the.reopened)]));
    expect(await clocks('round, limit_code, start_on::text, state')).toEqual([
      '1 answer 2026-05-06 stopped',
      '1 initial-check 2026-05-06 stopped',
      '1 sign-for 2026-05-06 stopped',
      '1 sign-off 2026-05-08 stopped',
      '2 initial-check 2026-06-01 running',
    ]);
  });

  it('moves the due days of a ticket with its recalculation, not with the publication before it', async () => {
    const open = onTicket(1, '2026-12-29', the.registered({ receivedOn: '2026-12-29' }));
    const dueOf = () => clocks('limit_code, due::text');
    await queue().project(asLog([...open, the.year2027Published]));
    const before = await dueOf();
    const [event] = asLog([...open, ...onTicket(1, '2026-12-30', the.recalculated(CALENDAR_2027))], 1).slice(-1);
    await queue().project([event!]);
    expect(await dueOf()).not.toEqual(before);
    expect(await counted()).toEqual(await countedAnew());
  });

  it('shows a ticket at the next day on which something of it ends; what stands still ends on none', async () => {
    const accepted = [...concluded.slice(0, 4), ...onTicket(1, '2026-05-07', the.accepted('2026-05-07'))];
    const next = () => queue().rows('SELECT due_on::text, due_limit FROM tickets');
    await queue().project(asLog(accepted));
    expect(await next()).toEqual([{ due_on: '2026-07-06', due_limit: 'mediation' }]);
    const testing = [...accepted, ...onTicket(1, '2026-05-11', the.paused('mediation', '2026-05-11'))];
    await queue().project(asLog(testing).slice(-1));
    expect(await next()).toEqual([{ due_on: 'infinity', due_limit: null }]);
  });

  it('keeps no source of what is or was a report', async () => {
    const source = 'open311:7';
    await queue().project(
      asLog([
        ...onTicket('report', '2026-05-06', the.registered({ kind: 'report', source })),
        ...onTicket('complaint', '2026-05-06', the.registered({ source })),
      ]),
    );
    expect(await queue().rows('SELECT id, source FROM tickets WHERE source IS NOT NULL')).toEqual([
      { id: ticketId('complaint'), source },
    ]);
  });

  it('knows whose ticket it was before an event that takes it away', async () => {
    const moved = [
      ...concluded.slice(0, 3),
      ...onTicket(1, '2026-05-07', the.returned('market-east'), the.assigned('market-west')),
    ];
    await queue().project(asLog(moved), 2);
    const [{ held }] = (await queue().rows('SELECT held FROM tickets')) as [
      { held: { from: number; holder: string | null }[] },
    ];
    expect(held.map(({ from, holder }) => `${from} ${holder}`)).toEqual(['0 null', '2 market-east', '4 market-west']);
  });

  it('holds the same rows however the events were batched, and counts that add up', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories(CALENDAR_2027),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
        async (happened, sizes) => {
          const log = asLog(happened);
          await queue().empty();
          await queue().project(log, ...sizes);
          expect(await counted()).toEqual(await countedAnew());
          const live = await queue().digest();
          await queue().empty();
          await queue().project(log);
          expect(await queue().digest()).toBe(live);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
