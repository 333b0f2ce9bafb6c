import type { AsOf, Ranking } from '@redress/assessment';
import { PERIOD_KINDS, type Period, type PeriodKind } from '@redress/kernel';
import type { Answer, PlatformClient } from '@redress/testing/city';
import { CannotJudge } from '../output/cannot-judge.js';

/** A ranking as the platform serves it. */
export interface ServedRanking {
  readonly text: string;
  readonly ranking: Ranking;
}

/** What the platform serves, and where it stands. */
export interface ServedRankings {
  /** The day up to which running periods are counted. */
  readonly day: AsOf['day'];
  /** The highest number of events that an answer reflects. */
  readonly position: number;
  readonly rankings: readonly ServedRanking[];
}

/** Reads the ranking of one period, or those of all periods of all kinds, once the platform has seen so many events. */
export async function readServed(
  client: PlatformClient,
  only: Period | undefined,
  atLeast: number,
): Promise<ServedRankings> {
  let position = atLeast;
  const read = async (path: string): Promise<Answer> => {
    const answer = await client.get(`/api/analytics/rankings${path}atLeast=${atLeast}`);
    if (answer.status !== 200 && answer.status !== 404)
      throw new CannotJudge(`平台未给出排名。 The platform gave no ranking: HTTP ${answer.status}`);
    position = Math.max(position, Number(answer.headers.get('redress-position') ?? 0));
    return answer;
  };
  const list = async (kind: PeriodKind): Promise<Listed> => (await read(`?kind=${kind}&`)).body as Listed;

  const lists: Listed[] = [];
  for (const kind of only === undefined ? PERIOD_KINDS : [only.kind]) lists.push(await list(kind));
  const listed = lists.flatMap(({ items }) => items.map(({ period }) => period));
  const rankings: ServedRanking[] = [];
  for (const name of only === undefined ? listed : [only.name]) {
    const { status, text, body } = await read(`/${name}?`);
    if (status === 200) rankings.push({ text, ranking: body as Ranking });
  }
  return { day: lists[0]!.asOf.day, position, rankings };
}

interface Listed {
  readonly asOf: AsOf;
  readonly items: readonly { readonly period: string }[];
}
