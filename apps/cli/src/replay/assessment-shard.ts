import { Assessment, type Counts } from '@redress/assessment';
import type { ShardFold } from '@redress/event-store';
import { CHINA_CALENDAR } from '@redress/rulebook';

/** What a thread of a replay does: assesses the tickets that fall to it. */
export default function createShard(): ShardFold<Counts> {
  const assessment = new Assessment(CHINA_CALENDAR);
  return { apply: (envelope) => assessment.apply(envelope), result: () => assessment.counts() };
}
