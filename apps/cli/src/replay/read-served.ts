import { setTimeout as sleep } from 'node:timers/promises';
import type { AsOf, Ranking } from '@redress/assessment';
import { PERIOD_KINDS, type Period, type PeriodKind } from '@redress/kernel';
import { CannotJudge } from '../output/cannot-judge.js';

/** What an address of the platform answered. */
export interface ServedAnswer {
  readonly status: number;
  /** As it came over the wire. */
  readonly text: string;
  /** Token of the place that the answer reflects; null of one that was not read from tables. */
  readonly position: string | null;
}

/** Reads an address of the platform, as somebody who may see every ranking. */
export type ReadAddress = (path: string) => Promise<ServedAnswer>;

/** A ranking as the platform serves it. */
export interface ServedRanking {
  readonly text: string;
  readonly ranking: Ranking;
}

/** What the platform serves, and where it stood before and behind. */
export interface ServedRankings {
  readonly before: AsOf;
  readonly after: AsOf;
  readonly rankings: readonly ServedRanking[];
}

const LOOK_EVERY_MS = 100;
/** So long the tables may lag behind the log. */
const PATIENCE_MS = 20_000;

/**
 * Reads the ranking of one period, or those of all periods of all kinds, once the platform has seen so many events. Each
 * answer reflects at least what the one before it did, so where both ends stand at one position, all do. Throws
 * {@link CannotJudge} when the platform gives no ranking or does not get that far.
 */
export async function readServed(
  address: ReadAddress,
  only: Period | undefined,
  position: number,
): Promise<ServedRankings> {
  let token: string | null = null;
  const read = async (path: string, query: Readonly<Record<string, string>> = {}): Promise<ServedAnswer> => {
    const fresh: Readonly<Record<string, string>> = token === null ? {} : { atLeast: token };
    const asked = new URLSearchParams({ ...query, ...fresh }).toString();
    const answer = await address(`/api/analytics/rankings${path}${asked === '' ? '' : `?${asked}`}`);
    if (answer.status !== 200 && answer.status !== 404)
      throw new CannotJudge(`平台未给出排名。 The platform gave no ranking: HTTP ${answer.status}`);
    token = answer.position ?? token;
    return answer;
  };
  const list = async (kind: PeriodKind): Promise<Listed> => JSON.parse((await read('', { kind })).text) as Listed;

  const [first, ...others] = only === undefined ? PERIOD_KINDS : [only.kind];
  const lists = [await reaching(position, () => list(first!))];
  for (const kind of others) lists.push(await list(kind));
  const listed = lists.flatMap(({ items }) => items.map(({ period }) => period));
  const rankings: ServedRanking[] = [];
  for (const name of only === undefined ? listed : [only.name]) {
    const { status, text } = await read(`/${name}`);
    if (status === 200) rankings.push({ text, ranking: JSON.parse(text) as Ranking });
  }
  return { before: lists[0]!.asOf, after: (await list(first!)).asOf, rankings };
}

interface Listed {
  readonly asOf: AsOf;
  readonly items: readonly { readonly period: string }[];
}

/** Asks again until the platform has seen so many events. */
async function reaching(position: number, list: () => Promise<Listed>): Promise<Listed> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const listed = await list();
    if (listed.asOf.position >= position) return listed;
    if (performance.now() > until)
      throw new CannotJudge(
        `考核数据停在第 ${listed.asOf.position} 条事件，事件库已有 ${position} 条。 The rankings stand at event ${listed.asOf.position} while the log holds ${position}.`,
      );
    await sleep(LOOK_EVERY_MS);
  }
}
