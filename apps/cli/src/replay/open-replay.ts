import { availableParallelism } from 'node:os';
import { mustReachEventStoreDb, openEventStoreDb, PostgresEventStore } from '@redress/event-store';
import { CannotJudge } from '../output/cannot-judge.js';
import { assessOnThreads } from './assess-on-threads.js';
import { assessOnOneThread, type LogAssessment } from './log-assessment.js';

/** A smaller log is folded before threads have started. */
const MANY_EVENTS = 100_000;
const MOST_THREADS = 8;

/**
 * Opens the event store to assess it, on several threads when it is large; says what is wrong without the address, which
 * holds a password.
 */
export async function openReplay(url: string): Promise<LogAssessment> {
  try {
    if (/^esdb/.test(url)) {
      await mustReachEventStoreDb(url, 'EVENTSTORE_URL');
      return assessOnOneThread(await openEventStoreDb(url));
    }
    const log = await PostgresEventStore.open(url, { applicationName: 'redress replay' });
    const threads = Math.min(availableParallelism(), MOST_THREADS);
    return threads > 1 && (await log.size()) >= MANY_EVENTS
      ? assessOnThreads(log, url, threads)
      : assessOnOneThread(log);
  } catch (error) {
    throw new CannotJudge(`无法打开事件库。 The event store cannot be opened: ${(error as Error).message}`);
  }
}
