import { digestsOf, rankCounts, type Counts } from '@redress/assessment';
import { ShardedReplay, type EventStore } from '@redress/event-store';
import { CHINA_CALENDAR, DEFAULT_SCORING } from '@redress/rulebook';
import { showing, type LogAssessment } from './log-assessment.js';

/** From `src/` and from `dist/` alike: threads run JavaScript. */
const SHARD = new URL('../../dist/replay/assessment-shard.js', import.meta.url);

/** Folds the log of a database on several threads, each the tickets that fall to it, and ranks their counts together. */
export function assessOnThreads(log: EventStore, url: string, threads: number): LogAssessment {
  const replay = new ShardedReplay<Counts>({ url, applicationName: 'redress replay', shards: threads, module: SHARD });
  let counts: readonly Counts[] = [];
  return {
    size: () => log.size(),
    foldTo: (to) =>
      showing(to, async (onProgress) => {
        counts = await replay.foldTo(to, onProgress);
      }),
    rankings: () => rankCounts(counts, DEFAULT_SCORING, digestsOf(DEFAULT_SCORING, CHINA_CALENDAR)),
    close: async () => {
      await replay.close();
      await log.close();
    },
  };
}
