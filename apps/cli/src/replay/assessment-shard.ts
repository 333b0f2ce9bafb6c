import { Assessment, type OfficeEntry, type Tally } from '@redress/assessment';
import type { ShardFold } from '@redress/event-store';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';

/** What a thread of a replay found in its part of the log. Plain data, for it comes from another thread. */
export interface CountedShard {
  readonly tallies: readonly Tally[];
  readonly offices: readonly OfficeEntry[];
}

/** What a thread of a replay does: assesses the tickets that fall to it. */
export default function createShard(): ShardFold<CountedShard> {
  const assessment = new Assessment(SHIPPED_RULEBOOK);
  return {
    apply: (envelope) => assessment.apply(envelope),
    result: () => ({ tallies: assessment.tallies(), offices: assessment.history.offices }),
  };
}
