import type { RecordedEvent } from '@redress/event-store';
import type { StuckLife } from '@redress/city';
import type { PlatformClient } from '@redress/client';
import type { PositionTokens } from '@redress/service';
import type { Journal } from '../journal.js';
import { redress } from '../../support/command-line.js';
import { digestSchemas, replayAfresh, type Digests } from './digests.js';
import { readTopics, type KafkaRecord } from './read-topics.js';
import type { World } from '../world.js';

/** What is left when a run is over and the services have ended; read without them. */
export interface Evidence {
  readonly journal: Journal;
  readonly stuck: readonly StuckLife[];
  readonly log: readonly RecordedEvent[];
  /** Opens the positions that people were told. */
  readonly positions: PositionTokens;
  readonly topics: readonly KafkaRecord[];
  /** Where the relay says that it is. */
  readonly published: number;
  readonly parked: readonly string[];
  readonly served: Digests;
  readonly replayed: Digests;
  readonly rankings: RankingReplay;
}

/** What `redress replay --all` found. */
export interface RankingReplay {
  readonly code: number;
  readonly result: Readonly<Record<string, unknown>>;
}

/** Who was there. */
export interface Witnesses {
  readonly world: World;
  readonly journal: Journal;
  readonly client: PlatformClient;
  readonly stuck: readonly StuckLife[];
}

/** Asks the services for what only they can tell, ends them, and reads the rest. */
export async function gatherEvidence({ world, journal, client, stuck }: Witnesses): Promise<Evidence> {
  // Every service that is asked is told the time first.
  await client.call('list-rankings', {}, { as: 'analyst:faults' });
  const { address } = world.serving('analytics')!;
  const rankings = await redress(address!, ['replay', '--all', '--database', world.database.appUrl]).done;
  await world.quiet();
  const log: RecordedEvent[] = [];
  for await (const { events } of world.store.readLog()) log.push(...events);
  const topics = await readTopics(world.kafka.brokers);
  const { rows } = await world.pool.query<{ position: number }>('SELECT position FROM bus.published');
  const parked = await world.pool.query<{ consumer: string; stream: string }>(
    'SELECT consumer, stream FROM bus.parked',
  );
  return {
    journal,
    stuck,
    log,
    positions: world.positions,
    topics,
    published: Number(rows[0]!.position),
    parked: parked.rows.map(({ consumer, stream }) => `${consumer}: ${stream}`),
    served: await digestSchemas(world.pool),
    replayed: await replayAfresh(world),
    rankings,
  };
}
