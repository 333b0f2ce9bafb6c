import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import fc from 'fast-check';
import { arbitraryTicket } from '../../test/arbitrary-tickets.js';
import { departmentLog, interleave, logOf, renamedLog } from '../../test/logs.js';
import { accepted, assigned, concluded, followedUp, received, signedFor } from '../../test/ticket-events.js';
import { rankingsOf } from '../../test/rankings.js';
import { rankingBytes, type Ranking } from '../rankings/ranking.js';
import { assessLog, UnassessableLogError } from './assessment.js';
import type { LoggedEvent } from './logged-event.js';

const complaint = [
  received('complaint', '2026-05-20'),
  assigned('east', '2026-05-20'),
  signedFor('east', '2026-05-21'),
  accepted('2026-05-22'),
  concluded('2026-05-27'),
  followedUp('2026-06-01', 'satisfied', true),
];
const departments = [departmentLog('east', '东所'), departmentLog('west', '西所')];
/** Their canonical bytes, as texts. */
const textsOf = (rankings: readonly Ranking[]) =>
  rankings.map((ranking) => new TextDecoder().decode(rankingBytes(ranking)));

describe('the assessment of a log', () => {
  it('ranks the registered departments in every month in which anything counts', () => {
    const rankings = rankingsOf([...departments, ...logOf('1', complaint)]);
    expect(rankings.map(({ period }) => period)).toEqual(['2026-05', '2026-06', '2026-07']);
    expect(rankings[0]!.departments).toMatchObject([
      { rank: 1, department: 'east', name: { zh: '东所', en: 'east' }, items: 7, score: '100.00' },
      { rank: null, notRanked: 'too-few-items', department: 'west', score: null },
    ]);
  });

  it('names a department as it was called at the end of the month', () => {
    const [ranking] = rankingsOf([
      ...departments,
      renamedLog('east', '东城所', '2026-05-31'),
      ...logOf('1', complaint),
    ]);
    expect(ranking!.departments[0]!.name.zh).toBe('东城所');
  });

  it('passes over streams that no score depends on', () => {
    const other = { ...departmentLog('east', ''), stream: 'duty-day-2026-05-20', type: 'DutyDayOpened' };
    expect(rankingsOf([other])).toEqual([]);
  });

  it('counts the day of an event in Shanghai, where it is tomorrow already at 16:00 UTC', () => {
    const [first, second, third] = logOf('1', complaint) as [LoggedEvent, LoggedEvent, LoggedEvent];
    const signedAt = (occurredAt: string) =>
      assessLog([first, second, { ...third, occurredAt }], SHIPPED_RULEBOOK)
        .tallies()
        .find(({ indicator }) => indicator === 'signed-for-on-time')?.numerator;
    expect(signedAt('2026-05-21T15:59:59.999Z')).toBe(1);
    expect(signedAt('2026-05-21T16:00:00.000Z')).toBe(0);
  });

  it('stops at an event type that it does not know, for skipping it would give a wrong score', () => {
    const log = [...logOf('1', complaint), { ...logOf('1', complaint)[0]!, revision: 6, type: 'TicketSignedFor.v2' }];
    expect(() => rankingsOf(log)).toThrow('Cannot assess event 6 of ticket-1: unknown type TicketSignedFor.v2');
  });

  it('stops at a gap or a repeat in a stream', () => {
    const log = logOf('1', complaint);
    expect(() => rankingsOf(log.toSpliced(2, 1))).toThrow(UnassessableLogError);
    expect(() => rankingsOf([log[0]!, log[0]!])).toThrow(UnassessableLogError);
  });

  it('stops at a ticket that was never registered', () => {
    expect(() => rankingsOf(logOf('1', complaint.slice(1)))).toThrow(UnassessableLogError);
  });

  it('gives the same bytes whether tickets follow each other or interleave', () => {
    fc.assert(
      fc.property(fc.array(arbitraryTicket, { maxLength: 6 }), (tickets) => {
        const logs = tickets.map((ticket, i) => logOf(String(i), ticket));
        const inTurn = rankingsOf([...departments, ...logs.flat()]);
        const mixed = rankingsOf([...interleave(logs.toReversed()), ...departments.toReversed()]);
        expect(textsOf(mixed)).toEqual(textsOf(inTurn));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the place of the machine', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('cannot matter: no local time and no locale is ever asked for', () => {
    const forbid = (owner: object, method: string) =>
      jest.spyOn(owner as Record<string, () => never>, method).mockImplementation(() => {
        throw new Error(`${method} depends on the machine`);
      });
    for (const method of Object.getOwnPropertyNames(Date.prototype))
      if (/^(get|set)(?!UTC|Time$)|^to(?!ISOString|JSON)/.test(method)) forbid(Date.prototype, method);
    forbid(Date, 'now');
    forbid(Math, 'random');
    forbid(String.prototype, 'localeCompare');
    forbid(String.prototype, 'toLocaleLowerCase');
    forbid(Number.prototype, 'toLocaleString');
    const rankings = rankingsOf([...departments, ...logOf('1', complaint)]);
    expect(() => new Date(0).getHours()).toThrow('getHours depends on the machine');
    expect(rankings).toHaveLength(3);
  });
});
