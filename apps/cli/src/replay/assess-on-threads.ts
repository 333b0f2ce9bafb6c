import { rankCounts, type Counts } from '@redress/assessment';
import { ShardedReplay, type EventStore } from '@redress/event-store';
import { foldEvents } from '@redress/kernel';
import { RULEBOOK_STREAM, rulebookFold, SHIPPED_RULEBOOK, type Rulebook, type RulebookEvent } from '@redress/rulebook';
import { showing, type LogAssessment } from './log-assessment.js';

/** From `src/` and from `dist/` alike: threads run JavaScript. */
const SHARD = new URL('../../dist/replay/assessment-shard.js', import.meta.url);

/** Folds the log of a database on several threads, each the tickets that fall to it, and ranks their counts together. */
export function assessOnThreads(log: EventStore, url: string, threads: number): LogAssessment {
  const replay = new ShardedReplay<Counts>({
    url,
    applicationName: 'redress replay',
    shards: threads,
    module: SHARD,
    shared: [RULEBOOK_STREAM],
  });
  let counts: readonly Counts[] = [];
  let rulebook = SHIPPED_RULEBOOK;
  return {
    size: () => log.size(),
    foldTo: (to) =>
      showing(to, async (onProgress) => {
        counts = await replay.foldTo(to, onProgress);
        rulebook = await rulebookAt(log, to);
      }),
    rankings: () => rankCounts(counts, rulebook),
    close: async () => {
      await replay.close();
      await log.close();
    },
  };
}

/** The rules as they stood at a position of the log. */
async function rulebookAt(log: EventStore, position: number): Promise<Rulebook> {
  const { events } = await log.readStream(RULEBOOK_STREAM);
  const published = events.filter((event) => event.position < position);
  return foldEvents(
    rulebookFold,
    published.map(({ envelope }) => envelope as unknown as RulebookEvent),
  ).rulebook;
}
