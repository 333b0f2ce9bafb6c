import { rankingBytes, rankPeriods } from '@redress/assessment';
import { openPool } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { migrateEventStore, PostgresEventStore, type NewEvent } from '@redress/event-store';
import { deterministicId } from '@redress/kernel';
import { DEFAULT_DEPARTMENTS, offices } from '@redress/offices';
import { appendNext } from '@redress/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { assessOnThreads } from '../../src/replay/assess-on-threads.js';
import { assessOnOneThread, type LogAssessment } from '../../src/replay/log-assessment.js';

const TICKETS = 120;
const SET_UP = '2026-01-01';
const DEPARTMENTS = ['health', 'labour', 'market-east'];

const registered = (id: string, name: object) => ({ id, level: 'department', name, parent: null, from: SET_UP });

describe('a replay on several threads', () => {
  const database = testDatabase();
  let log: PostgresEventStore;
  const open: LogAssessment[] = [];

  const openLog = () => PostgresEventStore.open(database().appUrl, { applicationName: 'tests' });
  const onThreads = async (threads: number) => {
    const assessment = assessOnThreads(await openLog(), database().appUrl, threads);
    open.push(assessment);
    return assessment;
  };
  const append = async (stream: string, type: string, data: object, id = '', at = `${SET_UP}T00:00:00.000Z`) => {
    const event: NewEvent = {
      ...{ id: deterministicId(stream, type, id), type, data, occurredAt: at, sealed: {} },
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
    };
    await appendNext(log, { commandId: event.id, stream, events: [event] });
  };
  const forEachTicket = (step: (stream: string, at: string, number: number) => Promise<void>) =>
    Promise.all(
      Array.from({ length: TICKETS }, (_, n) =>
        step(`ticket-${n}`, `2026-0${1 + (n % 4)}-0${1 + (n % 9)}T02:00:00.000Z`, n),
      ),
    );
  const documents = (assessment: LogAssessment) =>
    rankPeriods(assessment.counted(), 'month', { day: '2026-11-28', position: 0 }).map((ranking) =>
      new TextDecoder().decode(rankingBytes(ranking)),
    );

  beforeAll(async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const owner = openPool(database().ownerUrl, { max: 1, applicationName: 'tests' });
    await migrateEventStore(owner);
    await owner.end();
    log = await openLog();
    for (const { id, name } of DEFAULT_DEPARTMENTS)
      await append(offices.streamOf(''), 'OfficeRegistered', registered(id, name), id);
    await forEachTicket((stream, at) =>
      append(
        stream,
        'TicketRegistered',
        {
          ...{
            kind: 'consultation',
            channel: 'phone',
            number: '20260506-482159374',
            source: null,
            receivedOn: at.slice(0, 10),
          },
          ...{ area: null, person: null, anonymous: true, respondent: null, calendar: null },
        },
        '',
        at,
      ),
    );
    await forEachTicket((stream, at) =>
      append(stream, 'TicketClassified', { category: 'medical', complex: false, by: 'rules', rule: null }, '', at),
    );
    for (const type of ['TicketAssigned', 'TicketSignedFor'])
      await forEachTicket((stream, at, n) => {
        const department = DEPARTMENTS[n % DEPARTMENTS.length];
        return append(
          stream,
          type,
          type === 'TicketAssigned' ? { department, by: 'rules', rule: null } : { department },
          '',
          at,
        );
      });
  });
  afterEach(() => Promise.all(open.splice(0).map((assessment) => assessment.close())));
  afterAll(() => log.close());

  it('gives the same rankings as one thread, byte for byte, however often it stops on the way', async () => {
    const end = await log.size();
    const one = assessOnOneThread(log);
    const three = await onThreads(3);
    for (const position of [0, 200, 201, end]) {
      await one.foldTo(position);
      await three.foldTo(position);
      expect(documents(three)).toEqual(documents(one));
    }
    expect(documents(one)).toHaveLength(4);
  });

  it('refuses to judge a log that it cannot assess, and says where', async () => {
    await append('ticket-1', 'TicketTeleported', {});
    const threads = await onThreads(2);
    await expect(threads.foldTo(await log.size())).rejects.toThrow('ticket-1: unknown type TicketTeleported');
  });
});
