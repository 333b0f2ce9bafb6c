import type { EventStore } from '@redress/event-store';
import { cityLives, connectPlatform, runCity } from '@redress/testing/city';

/** Enough that every department has a score, little enough for a first start. */
const CITY = { tickets: 300, seed: 'demonstration', from: '2026-01', months: 6 };

/** Whether nobody has sent anything yet: the log holds the departments at most. */
export async function isEmptyOffice(store: EventStore): Promise<boolean> {
  for await (const { events } of store.readLog({ types: ['TicketRegistered'] })) if (events.length > 0) return false;
  return true;
}

/** Fills an empty office with an invented city, through the same commands that people use. */
export async function demonstrate(url: string, tell: (sentence: string) => void): Promise<void> {
  tell(`正在生成演示城市（${CITY.tickets} 件工单）…… Making a demonstration city of ${CITY.tickets} tickets…`);
  const lives = cityLives(CITY);
  const { tickets, commands } = await runCity(lives, connectPlatform(url, { patienceMs: 30_000 }));
  tell(`演示城市已就绪：${tickets} 件工单，${commands} 条指令。 The demonstration city is ready: ${tickets} tickets.`);
}
