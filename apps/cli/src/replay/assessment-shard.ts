import { Assessment, type Tally } from '@redress/assessment';
import type { ShardFold } from '@redress/event-store';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';

/** What a thread of a replay does: counts the tickets that fall to it. */
export default function createShard(): ShardFold<readonly Tally[]> {
  const assessment = new Assessment(SHIPPED_RULEBOOK);
  return {
    apply: (envelope) => assessment.apply(envelope),
    result: () => assessment.tallies(),
  };
}
