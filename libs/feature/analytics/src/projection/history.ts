import { historyFold, type RankingHistory } from '@redress/assessment';
import { foldEvents } from '@redress/kernel';
import { OfficesRow, readRegister, RulebookRow } from '@redress/projections';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import type { EntityManager } from 'typeorm';

const FOLD = historyFold(SHIPPED_RULEBOOK);

/** Histories by what they were folded from: rankings are asked for much more often than rules and offices change. */
let last: { readonly key: string; readonly history: RankingHistory } = { key: '', history: FOLD.initial };

/** Rules and offices with the days since when they hold, as the tables have them. */
export async function readHistory(tx: EntityManager): Promise<RankingHistory> {
  const events = [...(await readRegister(RulebookRow, tx)), ...(await readRegister(OfficesRow, tx))];
  const key = events.map(({ id }) => id).join();
  if (key !== last.key) last = { key, history: foldEvents(FOLD, events) };
  return last.history;
}
