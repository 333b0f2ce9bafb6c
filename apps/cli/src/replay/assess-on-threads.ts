import { historyFold, sumTallies, type RankingHistory } from '@redress/assessment';
import { ShardedReplay, type EventStore } from '@redress/event-store';
import { foldEvents } from '@redress/kernel';
import { RULEBOOK_STREAM, SHIPPED_RULEBOOK } from '@redress/rulebook';
import type { CountedShard } from './assessment-shard.js';
import { showing, type LogAssessment } from './log-assessment.js';

/** From `src/` and from `dist/` alike: threads run JavaScript. */
const SHARD = new URL('../../dist/replay/assessment-shard.js', import.meta.url);

const OF_RULES = historyFold({ rulebook: SHIPPED_RULEBOOK, proposals: new Map() });

/** Folds the log of a database on several threads, each the tickets that fall to it, and adds up what they counted. */
export function assessOnThreads(log: EventStore, url: string, threads: number): LogAssessment {
  const replay = new ShardedReplay<CountedShard>({
    url,
    applicationName: 'redress replay',
    shards: threads,
    module: SHARD,
    shared: [RULEBOOK_STREAM],
  });
  let shards: readonly CountedShard[] = [];
  let rules: RankingHistory = OF_RULES.initial;
  return {
    size: () => log.size(),
    foldTo: (to) =>
      showing(to, async (onProgress) => {
        shards = await replay.foldTo(to, onProgress);
        rules = await rulesAt(log, to);
      }),
    counted: () => ({
      tallies: sumTallies(shards.flatMap(({ tallies }) => tallies)),
      history: { ...rules, offices: shards.flatMap(({ offices }) => offices) },
    }),
    close: async () => {
      await replay.close();
      await log.close();
    },
  };
}

/** The rules as they stood at a position of the log. */
async function rulesAt(log: EventStore, position: number): Promise<RankingHistory> {
  const { events } = await log.readStream(RULEBOOK_STREAM);
  const published = events.filter((event) => event.position < position);
  return foldEvents(
    OF_RULES,
    published.map(({ envelope }) => envelope),
  );
}
