import { HISTORY_STREAMS, historyFold, sumTallies, type RankingHistory, type Tally } from '@redress/assessment';
import { ShardedReplay, type EventStore } from '@redress/event-store';
import { foldEvents } from '@redress/kernel';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { showing, type LogAssessment } from './log-assessment.js';

/** From `src/` and from `dist/` alike: threads run JavaScript. */
const SHARD = new URL('../../dist/replay/assessment-shard.js', import.meta.url);

const HISTORY = historyFold(SHIPPED_RULEBOOK);

/** Folds the log of a database on several threads, each the tickets that fall to it, and adds up what they counted. */
export function assessOnThreads(log: EventStore, url: string, threads: number): LogAssessment {
  const replay = new ShardedReplay<readonly Tally[]>({
    url,
    applicationName: 'redress replay',
    shards: threads,
    module: SHARD,
    shared: HISTORY_STREAMS,
  });
  let shards: readonly (readonly Tally[])[] = [];
  let history = HISTORY.initial;
  return {
    size: () => log.size(),
    foldTo: (to) =>
      showing(to, async (onProgress) => {
        shards = await replay.foldTo(to, onProgress);
        history = await historyAt(log, to);
      }),
    counted: () => ({ tallies: sumTallies(shards.flat()), history }),
    close: async () => {
      await replay.close();
      await log.close();
    },
  };
}

/** Rules and offices as they stood at a position of the log. */
async function historyAt(log: EventStore, position: number): Promise<RankingHistory> {
  const streams = await Promise.all(HISTORY_STREAMS.map((stream) => log.readStream(stream)));
  const until = streams.flatMap(({ events }) => events.filter((event) => event.position < position));
  return foldEvents(
    HISTORY,
    until.map(({ envelope }) => envelope),
  );
}
