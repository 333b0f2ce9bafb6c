import { assessLog, rankingBytes, rankPeriod, rankPeriods, type CountedLog, type Ranking } from '@redress/assessment';
import { MemoryEventStore, type NewEvent } from '@redress/event-store';
import { deterministicId, parsePeriod, type PeriodKind } from '@redress/kernel';
import { DEFAULT_DEPARTMENTS, offices } from '@redress/offices';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { digestOf } from '@redress/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { assessOnOneThread } from '../../src/replay/log-assessment.js';
import { replayRankings } from '../../src/replay/replay-rankings.js';
import type { ServedAnswer } from '../../src/replay/read-served.js';

/** Analytics over HTTP, standing where the log stands, unless the test makes it lie. */
class AnalyticsDouble {
  lie: (ranking: Ranking) => unknown = (ranking) => ranking;
  write: (ranking: unknown) => string = (ranking) => new TextDecoder().decode(rankingBytes(ranking as Ranking));
  /** Today, where the platform is. */
  day = '2026-11-28';
  onRead: () => Promise<void> = async () => undefined;

  constructor(private readonly log: MemoryEventStore) {}

  read = async (path: string): Promise<ServedAnswer> => {
    const { pathname, searchParams } = new URL(path, 'http://platform');
    const position = await this.log.size();
    expect(Number(searchParams.get('atLeast')?.replace('token-', '') ?? 0)).toBeLessThanOrEqual(position);
    const asOf = { day: this.day, position };
    const counted = await countedIn(this.log);
    const asked = pathname.split('/')[4];
    const ranking = asked === undefined ? null : rankPeriod(counted, parsePeriod(asked)!, asOf);
    const kind = searchParams.get('kind') as PeriodKind;
    const text =
      asked === undefined
        ? JSON.stringify({ asOf, items: rankPeriods(counted, kind, asOf).map(({ period }) => ({ period })) })
        : this.write(ranking === null ? { code: 'not-found-period' } : this.lie(ranking));
    await this.onRead();
    return { status: asked !== undefined && ranking === null ? 404 : 200, text, position: `token-${position}` };
  };
}

async function countedIn(log: MemoryEventStore): Promise<CountedLog> {
  const envelopes = [];
  for await (const { events } of log.readLog()) envelopes.push(...events.map(({ envelope }) => envelope));
  return assessLog(envelopes, SHIPPED_RULEBOOK).counted();
}

const period = (name: string) => parsePeriod(name)!;
const MARCH = ['2026', '2026-03', '2026-H1', '2026-Q1'];

describe('a replay', () => {
  let log: MemoryEventStore;
  let analytics: AnalyticsDouble;

  const append = async (stream: string, at: string, ...events: { type: string; data: object }[]) => {
    await log.append({
      commandId: deterministicId('test', stream),
      digest: digestOf(stream),
      stream,
      expected: 'none',
      guards: [],
      events: events.map(({ type, data }, i): NewEvent => ({
        ...{ id: deterministicId(stream, String(i)), type, data, occurredAt: at, sealed: {} },
        ...{
          actor: {
            account: 'operator:1',
            person: 'operator:1',
            role: 'operator',
            office: null,
            revision: null,
            for: null,
          },
          causation: null,
          correlation: 'test',
        },
      })),
    });
  };
  const consultation = (number: number, department = 'health') =>
    append(
      `ticket-${number}`,
      '2026-03-03T02:00:00.000Z',
      {
        type: 'TicketRegistered',
        data: {
          ...{
            kind: 'consultation',
            channel: 'phone',
            number: '20260506-482159374',
            source: null,
            receivedOn: '2026-03-03',
          },
          ...{ area: null, person: 'p', anonymous: false, respondent: null, calendar: null },
        },
      },
      { type: 'TicketClassified', data: { category: 'medical', complex: false, by: 'rules', rule: null } },
      { type: 'TicketAssigned', data: { department, by: 'rules', rule: null } },
      { type: 'TicketSignedFor', data: { department } },
    );

  beforeEach(async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    log = new MemoryEventStore();
    analytics = new AnalyticsDouble(log);
    const registrations = DEFAULT_DEPARTMENTS.map(({ id, name }) => ({
      type: 'OfficeRegistered',
      data: { id, level: 'department', name, parent: null, from: '2026-01-01' },
    }));
    await append(offices.streamOf(''), '2026-01-01T00:00:00.000Z', ...registrations);
    await consultation(1);
    await consultation(2, 'labour');
  });

  it('finds what is served equal to what the log gives', async () => {
    const result = await replayRankings(assessOnOneThread(log), analytics.read, undefined);
    expect(result).toEqual({ equal: true, position: 19, periods: MARCH, differences: [], lacking: [] });
  });

  it.each(['2026-03', '2026-Q1', '2026-H1', '2026'])('compares %s alone when asked to', async (name) => {
    const result = await replayRankings(assessOnOneThread(log), analytics.read, period(name));
    expect(result).toMatchObject({ equal: true, periods: [name] });
  });

  it('compares a running month as of the day and position that the platform says', async () => {
    analytics.day = '2026-03-10';
    const { equal, periods } = await replayRankings(assessOnOneThread(log), analytics.read, undefined);
    expect({ equal, periods }).toEqual({ equal: true, periods: MARCH });
    analytics.lie = (ranking) => ({ ...ranking, asOf: { ...ranking.asOf!, position: 18 } });
    const { differences } = await replayRankings(assessOnOneThread(log), analytics.read, period('2026-03'));
    expect(differences).toMatchObject([{ period: '2026-03', field: 'asOf.position', served: 18, recomputed: 19 }]);
  });

  it('does not call equal what nobody has: a period without a ranking on either side', async () => {
    const replay = replayRankings(assessOnOneThread(log), analytics.read, period('2019-01'));
    await expect(replay).rejects.toThrow('2019-01 has no ranking');
  });

  it('compares every period but those that lack what is parked, and names these with the streams', async () => {
    const streams = ['ticket-1'];
    analytics.lie = (ranking) =>
      ranking.period === '2026-03' ? { ...ranking, city: [], parked: { count: 1, streams } } : ranking;
    const { equal, periods, lacking } = await replayRankings(assessOnOneThread(log), analytics.read, undefined);
    expect({ equal, periods }).toEqual({ equal: true, periods: MARCH.filter((name) => name !== '2026-03') });
    expect(lacking).toEqual([{ period: '2026-03', streams }]);
  });

  it('finds a ranking that the platform does not serve', async () => {
    const { read } = analytics;
    const without = async (path: string) => {
      const answer = await read(path);
      return path.includes('/2026-03?') ? { ...answer, status: 404 } : answer;
    };
    const { differences } = await replayRankings(assessOnOneThread(log), without, period('2026-03'));
    expect(differences[0]).toMatchObject({ period: '2026-03', served: undefined });
  });

  it('names period, department and field of a score that was touched', async () => {
    analytics.lie = (ranking) => JSON.parse(JSON.stringify(ranking).replace('"items":3', '"items":9')) as Ranking;
    const { equal, differences } = await replayRankings(assessOnOneThread(log), analytics.read, period('2026-03'));
    expect(equal).toBe(false);
    expect(differences).toMatchObject([
      { period: '2026-03', department: 'health', field: 'items', served: 9, recomputed: 3 },
    ]);
  });

  it('notices the same content in other bytes', async () => {
    analytics.write = (ranking) => JSON.stringify(ranking, null, 1);
    const { differences } = await replayRankings(assessOnOneThread(log), analytics.read, period('2026-03'));
    expect(differences).toMatchObject([{ period: '2026-03', field: 'bytes' }]);
  });

  it('follows events that arrive while it reads', async () => {
    let arriving = 3;
    analytics.onRead = async () => {
      if (arriving < 6) await consultation(arriving++);
    };
    const result = await replayRankings(assessOnOneThread(log), analytics.read, undefined);
    expect(result).toMatchObject({ equal: true, position: 31 });
  });

  it('does not judge a platform that never stands still', async () => {
    let arriving = 3;
    analytics.onRead = () => consultation(arriving++);
    await expect(replayRankings(assessOnOneThread(log), analytics.read, undefined)).rejects.toThrow('try again later');
  });
});
