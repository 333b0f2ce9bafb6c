import { compareRankings, rankingBytes, type Difference, type Ranking } from '@redress/assessment';
import type { Period } from '@redress/kernel';
import type { PlatformClient } from '@redress/testing/city';
import { CannotJudge } from '../output/cannot-judge.js';
import type { LogAssessment } from './log-assessment.js';
import { readServed, type ServedRanking } from './read-served.js';

/** What a replay found. */
export interface ReplayResult {
  readonly equal: boolean;
  /** The number of events that both sides stand on. */
  readonly position: number;
  readonly periods: readonly Period[];
  readonly differences: readonly Difference[];
}

/** How often the platform may have moved on while it was read. */
const MOST_ATTEMPTS = 8;

/**
 * Folds the whole log and compares the rankings with those that the platform serves at the same position. When events
 * arrive meanwhile, folds on to where the platform stands and reads again.
 */
export async function replayRankings(
  assessment: LogAssessment,
  client: PlatformClient,
  only: Period | undefined,
): Promise<ReplayResult> {
  let target = await assessment.size();
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const position = target;
    await assessment.foldTo(position);
    const served = await readServed(client, only, position);
    target = Math.max(position, ...served.map((ranking) => ranking.position));
    if (target === position) return compare(assessment, served, only, position);
  }
  throw new CannotJudge(
    '事件持续写入，未能在同一位置比较，请稍后再试。 Events kept arriving, so that both sides never stood at the same position; try again later.',
  );
}

function compare(
  assessment: LogAssessment,
  served: readonly ServedRanking[],
  only: Period | undefined,
  position: number,
): ReplayResult {
  const recomputed = assessment.rankings().filter(({ period }) => only === undefined || period === only);
  const documents = served.flatMap(({ ranking }) => (ranking === null ? [] : [ranking]));
  const differences = [...compareRankings(documents, recomputed), ...differencesInBytesAlone(served, recomputed)];
  const periods = [...new Set([...documents, ...recomputed].map(({ period }) => period))].sort();
  return { equal: differences.length === 0, position, periods, differences };
}

/** A document with equal fields that is yet written otherwise: whoever hashes it gets another digest. */
function differencesInBytesAlone(served: readonly ServedRanking[], recomputed: readonly Ranking[]): Difference[] {
  const decoder = new TextDecoder();
  return recomputed.flatMap((ranking) => {
    const document = served.find(({ period }) => period === ranking.period);
    if (document === undefined || document.ranking === null) return [];
    if (document.text === decoder.decode(rankingBytes(ranking))) return [];
    if (compareRankings([document.ranking], [ranking]).length > 0) return [];
    const { period } = ranking;
    const sentence = `${period}：内容相同，字节不同。 ${period}: the same content in other bytes.`;
    return [{ period, department: null, field: 'bytes', served: undefined, recomputed: undefined, sentence }];
  });
}
