import { rank } from '@redress/assessment';
import type { Period } from '@redress/kernel';
import type { Rulebook } from '@redress/rulebook';
import { In, type EntityManager } from 'typeorm';
import { DepartmentRow } from './department-row.js';
import { DROP_SCORES, SAVE_SCORES } from './sql.js';
import { TallyRow } from './tally-row.js';

/**
 * Ranks the departments anew in the months whose tallies changed, from the tallies, or in every month when the
 * departments or the rules themselves changed. Four statements. A month in which nothing counts has no ranking.
 */
export async function scorePeriods(
  changed: ReadonlySet<Period>,
  everyPeriod: boolean,
  rulebook: Rulebook,
  tx: EntityManager,
): Promise<void> {
  if (changed.size === 0 && !everyPeriod) return;
  const departments = await tx.find(DepartmentRow);
  const tallies = await tx.findBy(TallyRow, everyPeriod ? {} : { period: In([...changed]) });
  const byPeriod = new Map<Period, TallyRow[]>([...changed].map((period) => [period, []]));
  for (const tally of tallies) {
    const ofPeriod = byPeriod.get(tally.period);
    if (ofPeriod === undefined) byPeriod.set(tally.period, [tally]);
    else ofPeriod.push(tally);
  }
  const scores = [...byPeriod]
    .filter(([, ofPeriod]) => ofPeriod.length > 0)
    .flatMap(([period, ofPeriod]) =>
      rank(period, departments, ofPeriod, rulebook).departments.map((line) => ({ period, ...line })),
    );
  const rows = JSON.stringify(scores);
  await tx.query(SAVE_SCORES, [rows]);
  await tx.query(DROP_SCORES, [[...byPeriod.keys()], rows]);
}
