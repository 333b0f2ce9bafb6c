import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PositionTokens } from '@redress/service';
import { testDatabase } from '@redress/testing';
import { ticketNumber } from '@redress/ticket';
import { Queue } from '../../src/queue/queue.js';
import * as the from './happenings.js';
import { OFFICES, SECRET, startQueueService, type QueueService } from './queue-service.js';
import { ticketId } from './recorded.js';

const MERCHANT = '0199b2c4-d003-742f-923a-35b7adeb6425';

const { onTicket } = the;
const [OF_UNASSIGNED, OF_NO_TICKET] = [7, 8].map((chance) => ticketNumber('2026-05-12', chance)) as [string, string];
const SOURCE = { source: SECRET.pseudonym('source', 'open311:7') };
const received = (day: string, over: object = {}) => the.registered({ receivedOn: day, ...over });

/** Of each ticket, in short, where it is. */
const HAPPENED = [
  ...OFFICES,
  ...onTicket('east', '2026-05-06', received('2026-05-06', { respondent: MERCHANT, ...SOURCE })),
  ...onTicket('east', '2026-05-06', the.classified('food'), the.assigned('market-east')),
  ...onTicket('station', '2026-05-07', received('2026-05-07'), the.classified('clothing'), the.assigned('station-2')),
  ...onTicket('west', '2026-05-08', received('2026-05-08'), the.classified('food'), the.assigned('market-west')),
  ...onTicket('moved', '2026-05-08', received('2026-05-08'), the.classified('food'), the.assigned('market-east')),
  ...onTicket('moved', '2026-05-11', the.signedFor('market-east'), the.assigned('market-west')),
  ...onTicket('report', '2026-05-08', received('2026-05-08', { kind: 'report', ...SOURCE })),
  ...onTicket('report', '2026-05-08', the.classified('food'), the.assigned('market-west')),
  ...onTicket('unassigned', '2026-05-12', received('2026-05-12', { number: OF_UNASSIGNED })),
  ...onTicket('odr', '2026-05-11', received('2026-05-11', { respondent: 'merchant-2' }), the.assigned('market-west')),
  ...onTicket('odr', '2026-05-11', the.signedFor('market-west'), the.accepted('2026-05-11')),
  ...onTicket('odr', '2026-05-12', the.referred('unit-1', '2026-05-12')),
];
const NAMES = new Map(
  ['east', 'station', 'west', 'moved', 'report', 'unassigned', 'odr'].map((name) => [ticketId(name), name]),
);

const DISPATCHER = 'dispatcher:1';
const EAST = 'handler:1@market-east';
const WEST = 'leader:1@market-west';
const ZONE = 'leader:2@zone';
const UNIT = 'odr-unit:1@unit-1';

describe('the lists of the queue', () => {
  const database = testDatabase();
  let service: QueueService;
  let end: string;
  beforeAll(async () => {
    service = await startQueueService(database());
    const next = await service.happen(...HAPPENED);
    end = service.app.get(PositionTokens).seal(next);
  });
  afterAll(() => service.close());

  const get = (actor: string, path: string) =>
    service.get(actor, `/api/dispatch/${path}${path.includes('?') ? '&' : '?'}atLeast=${end}`);
  const listed = async (actor: string, filter = '') => {
    const { body } = await get(actor, `tickets?sort=receipt${filter}`);
    expect(body).toMatchObject({ total: body.items.length, next: null });
    return (body.items as { id: string }[])
      .map(({ id }) => NAMES.get(id))
      .sort()
      .join(' ');
  };

  it('show the hotline every ticket, and an office what it or an office below it has or signed for first', async () => {
    expect(await listed(DISPATCHER)).toBe('east moved odr report station unassigned west');
    expect(await listed(ZONE)).toBe('east moved odr report station west');
    expect(await listed(EAST)).toBe('east moved station');
    expect(await listed(WEST)).toBe('moved odr report west');
    expect(await listed('handler:3@station-2')).toBe('station');
  });

  it('show a unit what was referred to it and nothing else, and are closed to those who have no right', async () => {
    expect(await listed(UNIT)).toBe('odr');
    expect(await listed('odr-unit:1@unit-2')).toBe('');
    expect(await listed('mediator:1')).toBe('');
    expect(await get('auditor:1', 'tickets')).toMatchObject({ status: 403, body: { code: 'no-right' } });
    expect((await get('handler:1', 'tickets')).status).toBe(403);
  });

  it('name no person and no source', async () => {
    const { body } = await get(DISPATCHER, 'tickets?department=market-east');
    expect(Object.keys(body.items[0]!).sort().join(' ')).toBe(
      'area category channel citizenUrges closedAs department dueLimit dueOn firstHandler handlingStage id kind number open receivedOn respondent revision round stage urgency',
    );
    expect(JSON.stringify(body)).not.toMatch(/person-1|open311/);
    expect(JSON.stringify(body)).not.toContain(SOURCE.source);
  });

  it.each([
    ['department=market-west', 'moved odr report west'],
    ['stage=registered', 'unassigned'],
    ['handlingStage=with-odr-unit', 'odr'],
    ['kind=report', 'report'],
    ['channel=letter', ''],
    ['category=clothing', 'station'],
    ['receivedFrom=2026-05-11', 'odr unassigned'],
    ['receivedTo=2026-05-06', 'east'],
    ['clock=mediation', 'odr'],
    ['clock=sign-for', 'east report station unassigned west'],
    ['clock=sign-for&overdue=true', 'east report station west'],
    ['dueTo=2026-05-07', 'east'],
    [`respondent=${MERCHANT}`, 'east'],
    ['source=open311:7', 'east'],
    ['q=食品', 'east moved report west'],
    ['q=milk', ''],
    ['q=merchant-2', 'odr'],
    [`q=${ticketId('west')}`, 'west'],
    ['q=20260512-482159374', ''],
    [`q=${OF_NO_TICKET}`, ''],
    [`q=${OF_UNASSIGNED}`, 'unassigned'],
  ])('are narrowed by %s', async (filter, expected) => {
    expect(await listed(DISPATCHER, `&${filter}`)).toBe(expected);
  });

  it('count and find nothing beyond the scope, whatever is asked', async () => {
    for (const filter of ['&department=market-west', '&q=食品', `&q=${ticketId('west')}`, '&kind=report'])
      expect(await listed(EAST, filter)).toMatch(/^(moved|east moved|)$/);
    expect(await listed('odr-unit:1@unit-1', `&respondent=${MERCHANT}`)).toBe('');
  });

  it.each([
    ['tickets?stage=foo', 'stage', 'awaiting-sign-off'],
    ['tickets?department=market-north', 'department', 'market-east'],
    ['tickets?category=foo', 'category', 'food'],
    ['tickets?clock=foo', 'clock', 'initial-check'],
    ['clocks?holder=foo', 'holder', 'market-west'],
  ])('refuse %s and say what is valid', async (path, field, valid) => {
    const { status, body } = await get(DISPATCHER, path);
    expect({ status, field: body.errors[0]!.field }).toEqual({ status: 400, field });
    expect(body.valid).toContain(valid);
  });

  it('go on page by page in both orders, and miss and repeat nothing', async () => {
    for (const sort of ['due', 'receipt']) {
      const seen: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await get(DISPATCHER, `tickets?sort=${sort}&limit=2${cursor}`);
        seen.push(...body.items.map(({ id }) => id!));
        expect(body.total).toBe(7);
        if (body.next === null) break;
        cursor = `&cursor=${body.next}`;
      }
      const whole = (await get(DISPATCHER, `tickets?sort=${sort}`)).body.items.map(({ id }) => id!);
      expect(seen).toEqual(whole);
      const window = (await get(DISPATCHER, `tickets?sort=${sort}&at=3&limit=2`)).body.items;
      expect(window.map(({ id }) => id!)).toEqual(whole.slice(3, 5));
    }
  });

  it('take no cursor from another caller or for another filter, and no row beyond what a screen needs', async () => {
    const { body } = await get(WEST, 'tickets?limit=1');
    expect((await get(WEST, `tickets?limit=2&cursor=${body.next}`)).status).toBe(200);
    for (const [actor, path] of [
      [EAST, `tickets?cursor=${body.next}`],
      [WEST, `tickets?sort=receipt&cursor=${body.next}`],
      [WEST, `clocks?cursor=${body.next}`],
      [WEST, `tickets?cursor=${end}`],
      [WEST, 'tickets?limit=201'],
    ] as const)
      expect((await get(actor, path)).status).toBe(400);
  });

  it('list the clocks that wait, by day, within the scope', async () => {
    const clocks = async (actor: string, filter: string) => {
      const items = (await get(actor, `clocks?${filter}`)).body.items;
      return items.map(({ ticket, limit, due, holder }) => `${NAMES.get(ticket!)} ${limit} ${due} ${holder}`);
    };
    expect(await clocks(DISPATCHER, 'dueTo=2026-05-08&kind=hotline')).toEqual([
      'east sign-for 2026-05-07 market-east',
      'station sign-for 2026-05-08 station-2',
    ]);
    expect(await clocks(WEST, 'dueTo=2026-05-08')).toEqual([]);
    expect(await clocks(ZONE, 'holder=station-2&clock=initial-check')).toHaveLength(1);
    expect(await clocks(UNIT, '')).toEqual(expect.arrayContaining([expect.stringMatching(/^odr /)]));
    expect((await clocks(UNIT, '')).filter((clock) => !clock.startsWith('odr '))).toEqual([]);
  });

  it('hold the same rows after they were built anew from the log', async () => {
    const queue = service.app.get(Queue);
    const live = await queue.digest();
    await queue.rebuild();
    expect(await queue.digest()).toEqual(live);
  });

  it('give numbers per day, and of one office to that office alone', async () => {
    const counts = async (actor: string, filter = '') => {
      const items = (await get(actor, `counts?${filter}`)).body.items;
      return items.map(({ office, due, limit, state, number }) => `${office} ${due} ${limit} ${state} ${number}`);
    };
    expect(await counts(DISPATCHER, 'clock=sign-for')).toEqual([
      'null 2026-05-13 sign-for running 1',
      'market-east null sign-for running 1',
      'market-west null sign-for running 2',
      'station-2 null sign-for running 1',
    ]);
    expect(await counts(EAST, 'clock=sign-for')).toEqual([
      'market-east null sign-for running 1',
      'station-2 null sign-for running 1',
    ]);
    expect(await counts(EAST, 'office=market-west')).toEqual([]);
    expect((await counts(UNIT)).every((count) => count.endsWith(' 1'))).toBe(true);
    expect((await get(DISPATCHER, 'counts?dueFrom=2026-01-01&dueTo=2028-01-01')).status).toBe(400);
  });

  it.each([
    ['a report', []],
    ['a complaint that was a report', [the.kindChanged('report', 'complaint')]],
  ])('show %s to nobody because it names them, even if the log should ever hold one that does', async (name, kinds) => {
    const shownTo = async (actor: string) => ({
      tickets: await listed(actor),
      clocks: (await get(actor, 'clocks?')).body.items,
      counts: (await get(actor, 'counts?dueTo=2026-12-31')).body.items,
    });
    const [unit, west] = [await shownTo(UNIT), await shownTo(WEST)];
    const steps = [
      the.registered({ receivedOn: '2026-05-12', kind: 'report' }),
      ...kinds,
      the.assigned('market-west'),
      the.signedFor('market-west'),
      the.referred('unit-1', '2026-05-12'),
    ];
    end = service.app
      .get(PositionTokens)
      .seal(await service.happen(...onTicket(`named ${name}`, '2026-05-12', ...steps)));
    expect(await shownTo(UNIT)).toEqual(unit);
    expect((await shownTo(WEST)).counts).not.toEqual(west.counts);
  });
});
