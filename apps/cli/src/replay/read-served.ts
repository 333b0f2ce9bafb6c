import type { Ranking } from '@redress/assessment';
import type { Period } from '@redress/kernel';
import type { Answer, PlatformClient } from '@redress/testing/city';
import { CannotJudge } from '../output/cannot-judge.js';

/** A ranking as the platform serves it. */
export interface ServedRanking {
  readonly period: Period;
  /** The number of events that it reflects. */
  readonly position: number;
  readonly text: string;
  /** Null when the platform has none for the month. */
  readonly ranking: Ranking | null;
}

/** Reads the rankings that the platform serves once it has seen so many events. */
export async function readServed(
  client: PlatformClient,
  only: Period | undefined,
  atLeast: number,
): Promise<readonly ServedRanking[]> {
  const read = async (path: string) => {
    const answer = await client.get(`/api/analytics/rankings${path}?atLeast=${atLeast}`);
    if (answer.status === 200 || answer.status === 404) return answer;
    throw new CannotJudge(`平台未给出排名。 The platform gave no ranking: HTTP ${answer.status}`);
  };
  const list = await read('');
  const periods = only === undefined ? periodsIn(list.body) : [only];
  const rankings: ServedRanking[] = [];
  for (const period of periods) {
    const answer = await read(`/${period}`);
    const ranking = answer.status === 200 ? (answer.body as Ranking) : null;
    rankings.push({ period, position: positionOf(answer, atLeast), text: answer.text, ranking });
  }
  // With no ranking at all, the list still says how far the platform is.
  return rankings.length > 0
    ? rankings
    : [{ period: '', position: positionOf(list, atLeast), text: '', ranking: null }];
}

function periodsIn(body: unknown): readonly Period[] {
  return (body as { items: readonly { period: Period }[] }).items.map(({ period }) => period);
}

function positionOf({ headers }: Answer, atLeast: number): number {
  const position = headers.get('redress-position');
  return position === null ? atLeast : Number(position);
}
