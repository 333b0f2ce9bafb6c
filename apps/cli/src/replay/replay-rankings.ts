import {
  compareRankings,
  rankingBytes,
  rankPeriod,
  rankPeriods,
  type AsOf,
  type Difference,
  type Ranking,
} from '@redress/assessment';
import { PERIOD_KINDS, type Period } from '@redress/kernel';
import { CannotJudge } from '../output/cannot-judge.js';
import type { LogAssessment } from './log-assessment.js';
import { readServed, type ReadAddress, type ServedRanking, type ServedRankings } from './read-served.js';

/** What a replay found. */
export interface ReplayResult {
  readonly equal: boolean;
  /** The number of events that both sides stand on. */
  readonly position: number;
  /** Names of the periods that were compared. */
  readonly periods: readonly string[];
  readonly differences: readonly Difference[];
  /** Periods that lack what is parked, which no replay can be compared with, and the streams that are. */
  readonly lacking: readonly Lacking[];
}

export interface Lacking {
  readonly period: string;
  readonly streams: readonly string[];
}

/** How often the platform may have moved on while it was read. */
const MOST_ATTEMPTS = 8;

/**
 * Folds the whole log and compares the rankings with those that the platform serves at the same position and on the same day.
 * When events arrive meanwhile, folds on to where the platform stands and reads again. Throws {@link CannotJudge} when
 * there is no ranking on either side.
 */
export async function replayRankings(
  assessment: LogAssessment,
  address: ReadAddress,
  only: Period | undefined,
): Promise<ReplayResult> {
  let target = await assessment.size();
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const position = target;
    await assessment.foldTo(position);
    const served = await readServed(address, only, position);
    target = served.after.position;
    if (target === position && standsStill(served))
      return compare(recompute(assessment, only, served.after), served.rankings, only, position);
  }
  throw new CannotJudge(
    '事件持续写入，未能在同一位置比较，请稍后再试。 Events kept arriving, so that both sides never stood at the same position; try again later.',
  );
}

/** Whether neither an event arrived nor a day began while it was read. */
function standsStill({ before, after }: ServedRankings): boolean {
  return before.position === after.position && before.day === after.day;
}

function recompute(assessment: LogAssessment, only: Period | undefined, now: AsOf): readonly Ranking[] {
  const counted = assessment.counted();
  if (only === undefined) return PERIOD_KINDS.flatMap((kind) => rankPeriods(counted, kind, now));
  const ranking = rankPeriod(counted, only, now);
  return ranking === null ? [] : [ranking];
}

function compare(
  recomputed: readonly Ranking[],
  served: readonly ServedRanking[],
  only: Period | undefined,
  position: number,
): ReplayResult {
  const lacking = served.flatMap(({ ranking: { period, parked } }) =>
    parked.count === 0 ? [] : [{ period, streams: parked.streams }],
  );
  const isWhole = ({ period }: Ranking) => !lacking.some((each) => each.period === period);
  const whole = served.filter(({ ranking }) => isWhole(ranking));
  const expected = recomputed.filter(isWhole);
  const documents = whole.map(({ ranking }) => ranking);
  const periods = [...new Set([...documents, ...expected].map(({ period }) => period))].sort();
  if (only !== undefined && periods.length + lacking.length === 0)
    throw new CannotJudge(`${only.name} 没有排名可比。 ${only.name} has no ranking, neither served nor recomputed.`);
  const differences = [...compareRankings(documents, expected), ...differencesInBytesAlone(whole, expected)];
  return { equal: differences.length === 0, position, periods, differences, lacking };
}

/** A document with equal fields that is yet written otherwise: its hash is another one. */
function differencesInBytesAlone(served: readonly ServedRanking[], recomputed: readonly Ranking[]): Difference[] {
  const decoder = new TextDecoder();
  return recomputed.flatMap((ranking) => {
    const { period } = ranking;
    const document = served.find((candidate) => candidate.ranking.period === period);
    if (document === undefined || document.text === decoder.decode(rankingBytes(ranking))) return [];
    if (compareRankings([document.ranking], [ranking]).length > 0) return [];
    const sentence = `${period}：内容相同，字节不同。 ${period}: the same content in other bytes.`;
    return [{ period, department: null, field: 'bytes', served: undefined, recomputed: undefined, sentence }];
  });
}
